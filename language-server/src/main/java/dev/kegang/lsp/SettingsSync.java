package dev.kegang.lsp;

import dev.kegang.settings.SettingsReader;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Keeps what holds for the open documents equal to the settings files, and to what the editor holds
 * of those. Everything here runs on the thread that reads messages.
 */
final class SettingsSync implements Handler {

  private static final String METHOD = "workspace/didChangeWatchedFiles";

  /** Settings may extend files of any name. */
  private static final String WATCHED = "**/*.json";

  private final Session session;
  private final LanguageClient client;
  private final DocumentReading reading;
  private final DiagnosticsPublisher publisher;
  private boolean registers;

  SettingsSync(
      Session session,
      LanguageClient client,
      DocumentReading reading,
      DiagnosticsPublisher publisher) {
    this.session = session;
    this.client = client;
    this.reading = reading;
    this.publisher = publisher;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities features) {
    DidChangeWatchedFilesCapabilities watched =
        features.getWorkspace() == null ? null : features.getWorkspace().getDidChangeWatchedFiles();
    registers = watched != null && Boolean.TRUE.equals(watched.getDynamicRegistration());
  }

  @Override
  public void initialized() {
    if (registers) {
      var watcher = new FileSystemWatcher(Either.forLeft(WATCHED));
      var options = new DidChangeWatchedFilesRegistrationOptions(List.of(watcher));
      var registration = new Registration("kegang-settings", METHOD, options);
      var unused = client.registerCapability(new RegistrationParams(List.of(registration)));
    }
  }

  @JsonNotification(METHOD)
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    for (FileEvent event : params.getChanges()) {
      if (concernsSettings(event.getUri())) {
        refresh(event.getUri());
        return;
      }
    }
  }

  /** Notes that the editor holds another text of a file, or none any more. */
  void changed(String uri) {
    if (concernsSettings(uri)) {
      refresh(uri);
    }
  }

  private boolean concernsSettings(String uri) {
    String path = FileUri.location(uri);
    return path != null && (isSettingsFile(path) || session.treatments().files().containsKey(path));
  }

  private static boolean isSettingsFile(String path) {
    return path.endsWith("/" + SettingsReader.FILE_NAME);
  }

  /** Reads all settings anew, and the open documents by them. */
  private void refresh(String uri) {
    session.readSettings();
    String path = FileUri.location(uri);
    if (path != null && isSettingsFile(path)) {
      // It is looked at also while no outline of its course is open.
      var unused = session.treatments().settings(path);
    }
    Workspace next = session.workspace();
    for (Document document : List.copyOf(next.documents().values())) {
      next =
          next.with(
              reading.read(
                  document.uri(),
                  document.version(),
                  document.source().content(),
                  document.isOutline()));
      publisher.changed(document.uri());
    }
    session.replace(next);
    publisher.changed(uri);
    if (session.agreement().client().refreshedDiagnostics()) {
      var unusedAnswer = client.refreshDiagnostics();
    }
  }
}
