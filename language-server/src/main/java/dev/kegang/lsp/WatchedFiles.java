package dev.kegang.lsp;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Has the client watch outlines and settings, and passes on what changed. */
final class WatchedFiles implements Handler {

  private static final String METHOD = "workspace/didChangeWatchedFiles";

  /** Settings may extend files of any name. */
  private static final String SETTINGS = "**/*.json";

  private static final String OUTLINES = "**/*.{md,markdown}";

  private final Session session;
  private final LanguageClient client;
  private final SettingsSync settings;
  private final CourseIndexing indexing;
  private final LinkSync links;
  private final DiskChanges onDisk = new DiskChanges();
  private boolean registers;

  WatchedFiles(
      Session session,
      LanguageClient client,
      SettingsSync settings,
      CourseIndexing indexing,
      LinkSync links) {
    this.session = session;
    this.client = client;
    this.settings = settings;
    this.indexing = indexing;
    this.links = links;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities features) {
    DidChangeWatchedFilesCapabilities watched =
        features.getWorkspace() == null ? null : features.getWorkspace().getDidChangeWatchedFiles();
    registers = watched != null && Boolean.TRUE.equals(watched.getDynamicRegistration());
  }

  @Override
  public void initialized() {
    for (String home : session.roots().homes()) {
      String text = session.agreement().messages().text("editor.home-folder", home);
      client.logMessage(new MessageParams(MessageType.Info, text));
    }
    if (registers) {
      var options =
          new DidChangeWatchedFilesRegistrationOptions(
              List.of(
                  new FileSystemWatcher(Either.forLeft(SETTINGS)),
                  new FileSystemWatcher(Either.forLeft(OUTLINES))));
      var registration = new Registration("kegang-files", METHOD, options);
      var unused = client.registerCapability(new RegistrationParams(List.of(registration)));
    }
    if (!session.roots().all().isEmpty()) {
      indexing.readAll();
    }
  }

  @Override
  public void take(Methods methods) {
    methods.notification(METHOD, DidChangeWatchedFilesParams.class, this::didChangeWatchedFiles);
  }

  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    String changed = null;
    for (FileEvent event : params.getChanges()) {
      String uri = event.getUri();
      boolean deleted = event.getType() == FileChangeType.Deleted;
      if (settings.concernsSettings(uri)) {
        boolean held = event.getType() == FileChangeType.Changed && settings.isInEditor(uri);
        changed = hasChanged(uri) && !held ? uri : changed;
      } else if (deleted && settings.areIn(uri)) {
        changed = uri;
      } else if (isMarkdown(uri) || deleted) {
        indexing.changed(uri);
      }
    }
    if (changed != null) {
      settings.refresh(changed);
    }
    links.filesChanged();
  }

  /** Whether a file has changed, as far as that may be looked at: in the folders that are read. */
  private boolean hasChanged(String uri) {
    String path = session.roots().path(uri);
    return session.roots().course(path).isEmpty() || onDisk.hasChanged(path);
  }

  /** Whether outlines stand in a file, by its name. */
  static boolean isMarkdown(String uri) {
    return uri.endsWith(".md") || uri.endsWith(".markdown");
  }
}
