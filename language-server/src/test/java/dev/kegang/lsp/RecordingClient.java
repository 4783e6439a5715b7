package dev.kegang.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that keeps what it is told. */
final class RecordingClient implements LanguageClient {

  final List<PublishDiagnosticsParams> published = new ArrayList<>();
  final List<MessageParams> logged = new ArrayList<>();

  /** What was shown to the user. */
  final List<MessageParams> shown = new ArrayList<>();

  /** What came about each progress, in order. */
  final List<ProgressParams> progress = new ArrayList<>();

  /** How often the client was asked to ask for diagnostics. */
  int refreshed;

  /** What is done when the client is told of progress. */
  Consumer<ProgressParams> onProgress = shown -> {};

  /** What is done when the client is told of diagnostics. */
  Consumer<PublishDiagnosticsParams> onPublish = published -> {};

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    progress.add(params);
    onProgress.accept(params);
  }

  @Override
  public CompletableFuture<Void> refreshDiagnostics() {
    refreshed++;
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    onPublish.accept(diagnostics);
    published.add(diagnostics);
  }

  @Override
  public void logMessage(MessageParams message) {
    logged.add(message);
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {
    shown.add(message);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }
}
