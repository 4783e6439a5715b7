package dev.kegang.lsp;

import com.google.gson.reflect.TypeToken;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * The client as the server speaks to it. Only what the server says is here; a method of {@link
 * LanguageClient} that is missing throws.
 */
final class RemoteClient implements LanguageClient {

  private static final String CONFIGURATION = "workspace/configuration";
  private static final String REGISTER = "client/registerCapability";
  private static final String APPLY_EDIT = "workspace/applyEdit";
  private static final String SHOW_DOCUMENT = "window/showDocument";
  private static final String ASK = "window/showMessageRequest";
  private static final String CREATE_PROGRESS = "window/workDoneProgress/create";
  private static final String REFRESH_DIAGNOSTICS = "workspace/diagnostic/refresh";

  private final Endpoint client;

  RemoteClient(Endpoint client) {
    this.client = client;
  }

  /** The requests, so that what the client answers is read as what it is. */
  static Map<String, JsonRpcMethod> requests() {
    Map<String, JsonRpcMethod> requests = new LinkedHashMap<>();
    // As a bare list it would hold maps instead of JSON.
    Type settings = TypeToken.getParameterized(List.class, Object.class).getType();
    add(CONFIGURATION, settings, ConfigurationParams.class, requests);
    add(REGISTER, Void.class, RegistrationParams.class, requests);
    add(APPLY_EDIT, ApplyWorkspaceEditResponse.class, ApplyWorkspaceEditParams.class, requests);
    add(SHOW_DOCUMENT, ShowDocumentResult.class, ShowDocumentParams.class, requests);
    add(ASK, MessageActionItem.class, ShowMessageRequestParams.class, requests);
    add(CREATE_PROGRESS, Void.class, WorkDoneProgressCreateParams.class, requests);
    requests.put(REFRESH_DIAGNOSTICS, JsonRpcMethod.request(REFRESH_DIAGNOSTICS, Void.class));
    return requests;
  }

  private static void add(
      String method, Type answer, Type params, Map<String, JsonRpcMethod> requests) {
    requests.put(method, JsonRpcMethod.request(method, answer, params));
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    client.notify("textDocument/publishDiagnostics", diagnostics);
  }

  @Override
  public void logMessage(MessageParams message) {
    client.notify("window/logMessage", message);
  }

  @Override
  public void showMessage(MessageParams message) {
    client.notify("window/showMessage", message);
  }

  @Override
  public void telemetryEvent(Object object) {
    client.notify("telemetry/event", object);
  }

  @Override
  public void notifyProgress(ProgressParams progress) {
    client.notify("$/progress", progress);
  }

  @Override
  public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
    return request(CONFIGURATION, params);
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    return request(REGISTER, params);
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    return request(APPLY_EDIT, params);
  }

  @Override
  public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
    return request(SHOW_DOCUMENT, params);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return request(ASK, params);
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return request(CREATE_PROGRESS, params);
  }

  @Override
  public CompletableFuture<Void> refreshDiagnostics() {
    return request(REFRESH_DIAGNOSTICS, null);
  }

  /** An answer is of the type that {@link #requests} names. */
  @SuppressWarnings("unchecked")
  private <T> CompletableFuture<T> request(String method, @Nullable Object params) {
    return (CompletableFuture<T>) client.request(method, params);
  }
}
