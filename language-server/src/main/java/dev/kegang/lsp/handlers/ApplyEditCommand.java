package dev.kegang.lsp.handlers;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import dev.kegang.lsp.ServerCommand;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** Hands an edit back to the client that asks for it: older clients take fixes only so. */
public final class ApplyEditCommand implements ServerCommand {

  static final String NAME = "kegang.applyEdit";

  private final LanguageClient client;
  private final Gson gson = new MessageJsonHandler(Map.of()).getGson();

  public ApplyEditCommand(LanguageClient client) {
    this.client = client;
  }

  @Override
  public String command() {
    return NAME;
  }

  @Override
  public CompletableFuture<@Nullable Object> execute(List<JsonElement> arguments) {
    WorkspaceEdit edit = edit(arguments);
    return edit == null
        ? CompletableFuture.failedFuture(CommandArguments.refused(NAME))
        : client.applyEdit(new ApplyWorkspaceEditParams(edit)).thenApply(response -> null);
  }

  private @Nullable WorkspaceEdit edit(List<JsonElement> arguments) {
    if (arguments.size() != 1 || !arguments.get(0).isJsonObject()) {
      return null;
    }
    try {
      WorkspaceEdit edit = gson.fromJson(arguments.get(0), WorkspaceEdit.class);
      return edit.getChanges() == null && edit.getDocumentChanges() == null ? null : edit;
    } catch (JsonParseException | IllegalArgumentException e) {
      return null;
    }
  }
}
