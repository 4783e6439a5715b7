package dev.kegang.lsp;

import com.google.gson.JsonElement;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageServer;

/** The requests LSP doesn't know; answers are as they came. */
interface KegangServer extends LanguageServer {

  @JsonRequest("kegang/preview")
  CompletableFuture<JsonElement> preview(Object params);

  @JsonRequest("kegang/explainFile")
  CompletableFuture<JsonElement> explainFile(Object params);

  @JsonRequest("kegang/courseMap")
  CompletableFuture<JsonElement> courseMap(Object params);

  @JsonRequest("kegang/checkCourse")
  CompletableFuture<JsonElement> checkCourse(Object params);

  @JsonRequest("kegang/outline")
  CompletableFuture<JsonElement> outline(Object params);

  @JsonRequest("kegang/newLesson")
  CompletableFuture<JsonElement> newLesson(Object params);

  @JsonRequest("kegang/export")
  CompletableFuture<JsonElement> export(Object params);
}
