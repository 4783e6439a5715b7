package dev.kegang.lsp;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that keeps what a server sends until a test asks for it. */
final class Inbox implements LanguageClient {

  private static final long PATIENCE_SECONDS = 30;

  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  private final BlockingQueue<ApplyWorkspaceEditParams> applied = new LinkedBlockingQueue<>();

  private final BlockingQueue<RegistrationParams> registered = new LinkedBlockingQueue<>();
  private final BlockingQueue<ConfigurationParams> asked = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> progress = new LinkedBlockingQueue<>();
  private volatile JsonObject settings = new JsonObject();

  RegistrationParams nextRegistration() throws InterruptedException {
    return next(registered);
  }

  /** The next question for the user's settings. */
  ConfigurationParams nextQuestion() throws InterruptedException {
    return next(asked);
  }

  /** What the user set from now on. */
  void configure(JsonObject next) {
    settings = next;
  }

  /**
   * What was told of progress so far: {@code create}, {@code begin}, {@code report}, {@code end}.
   */
  List<String> progress() {
    return List.copyOf(progress);
  }

  private final BlockingQueue<ShowDocumentParams> shown = new LinkedBlockingQueue<>();

  PublishDiagnosticsParams nextDiagnostics() throws InterruptedException {
    return next(published);
  }

  ApplyWorkspaceEditParams nextAppliedEdit() throws InterruptedException {
    return next(applied);
  }

  boolean hasNoDiagnostics() {
    return published.isEmpty();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    applied.add(params);
    return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registered.add(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
    asked.add(params);
    return CompletableFuture.completedFuture(List.of(settings));
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    progress.add("create");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    progress.add(params.getValue().getLeft().getKind().name());
  }

  @Override
  public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
    shown.add(params);
    return CompletableFuture.completedFuture(new ShowDocumentResult(true));
  }

  ShowDocumentParams nextShown() throws InterruptedException {
    return next(shown);
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {}

  private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing came within " + PATIENCE_SECONDS + " seconds");
    }
    return next;
  }
}
