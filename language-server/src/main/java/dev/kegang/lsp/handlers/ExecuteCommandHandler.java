package dev.kegang.lsp.handlers;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import dev.kegang.lsp.ClientFeatures;
import dev.kegang.lsp.Handler;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code workspace/executeCommand}: older clients take a fix only as a command that hands
 * them the edit.
 */
public final class ExecuteCommandHandler implements Handler {

  static final String APPLY_EDIT = "kegang.applyEdit";

  private final LanguageClient client;
  private final Gson gson = new MessageJsonHandler(java.util.Map.of()).getGson();

  public ExecuteCommandHandler(LanguageClient client) {
    this.client = client;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    if (!ClientFeatures.of(client).codeActionLiterals()) {
      capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(APPLY_EDIT)));
    }
  }

  @JsonRequest("workspace/executeCommand")
  public CompletableFuture<@Nullable Object> executeCommand(ExecuteCommandParams params) {
    List<Object> arguments = params.getArguments();
    if (!params.getCommand().equals(APPLY_EDIT)
        || arguments == null
        || arguments.size() != 1
        || !(arguments.get(0) instanceof JsonElement edit)) {
      return CompletableFuture.failedFuture(unknown(params.getCommand()));
    }
    WorkspaceEdit workspaceEdit = gson.fromJson(edit, WorkspaceEdit.class);
    return client
        .applyEdit(new ApplyWorkspaceEditParams(workspaceEdit))
        .thenApply(response -> null);
  }

  private static ResponseErrorException unknown(String command) {
    String message = "Not a command of this server, or not its arguments: " + command;
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.InvalidParams, message, null));
  }
}
