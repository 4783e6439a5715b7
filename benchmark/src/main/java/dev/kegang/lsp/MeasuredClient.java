package dev.kegang.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** A client that costs nothing and says yes. What the server calls an error ends the benchmark. */
final class MeasuredClient implements LanguageClient {

  private List<PublishDiagnosticsParams> published = new ArrayList<>();

  List<PublishDiagnosticsParams> takePublished() {
    List<PublishDiagnosticsParams> taken = published;
    published = new ArrayList<>();
    return taken;
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
  }

  @Override
  public void logMessage(MessageParams message) {
    throw new IllegalStateException(message.getMessage());
  }

  @Override
  public void showMessage(MessageParams message) {
    throw new IllegalStateException(message.getMessage());
  }

  @Override
  public CompletableFuture<@Nullable Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {}

  @Override
  public CompletableFuture<@Nullable Void> registerCapability(RegistrationParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public CompletableFuture<@Nullable MessageActionItem> showMessageRequest(
      ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }
}
