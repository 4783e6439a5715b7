package dev.kegang.lsp.handlers;

import com.google.gson.JsonElement;
import dev.kegang.ide.export.OutlineModel;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.ServerCommand;
import dev.kegang.lsp.Session;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.jspecify.annotations.Nullable;

/** Answers {@code kegang/outline} with the model; null for a document that is no outline. */
public final class OutlineHandler implements Handler, ServerCommand {

  private static final String METHOD = "kegang/outline";

  private final Session session;

  public OutlineHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    ExperimentalCapabilities.announce(capabilities, METHOD);
  }

  @Override
  public String command() {
    return METHOD;
  }

  @Override
  public void take(Methods methods) {
    methods.request(METHOD, DocumentParams.class, this::outline);
  }

  public CompletableFuture<@Nullable Map<String, Object>> outline(DocumentParams params) {
    return outline(params.document());
  }

  @Override
  public CompletableFuture<@Nullable Map<String, Object>> execute(List<JsonElement> arguments) {
    return CommandArguments.aboutDocument(METHOD, arguments, this::outline);
  }

  private CompletableFuture<@Nullable Map<String, Object>> outline(TextDocumentIdentifier id) {
    return session.query(id, null, document -> OutlineModel.of(document.outline()));
  }
}
