package dev.kegang.lsp;

import dev.kegang.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/** A whole server but for its streams and threads: each message is dealt with when it is sent. */
final class ServerInHand {

  final RecordingClient client = new RecordingClient();
  final Session session = new Session(Runnable::run);
  private final ManualScheduler scheduler = new ManualScheduler();
  private final List<Handler> handlers =
      LanguageServerLauncher.handlers(
          session, client, scheduler, this::inBackground, new FaultLog(session, client));
  private final Path base;
  private int readings;

  /**
   * A server for a client that works in some folders.
   *
   * @param base the folder that files are named in
   */
  ServerInHand(Path base, ClientCapabilities capabilities, String... folders) {
    this.base = base;
    session.agree(
        new Agreement(
            Positions.negotiated(capabilities), Language.ENGLISH, ClientFeatures.of(capabilities)));
    List<String> paths = new ArrayList<>();
    for (String folder : folders) {
      paths.add(base.resolve(folder).toString().replace('\\', '/'));
    }
    session.workIn(paths);
    handler(WatchedFiles.class).initialized();
    pass();
  }

  /** What a client says of itself that asks for diagnostics. */
  static ClientCapabilities asking() {
    ClientCapabilities capabilities = Capabilities.all();
    capabilities.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
    capabilities.setWorkspace(workspace);
    return capabilities;
  }

  /** Writes a file for a server that is still to come. */
  static void write(Path base, String file, String text) throws IOException {
    Path path = base.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  List<Handler> handlers() {
    return handlers;
  }

  <T> T handler(Class<T> type) {
    return handlers.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  String uri(String file) {
    return base.resolve(file).toUri().toString();
  }

  void open(String file, String text) {
    var item = new TextDocumentItem(uri(file), "markdown", 1, text);
    handler(TextSync.class).didOpen(new DidOpenTextDocumentParams(item));
    pass();
  }

  void change(String file, int version, String text) {
    var id = new VersionedTextDocumentIdentifier(uri(file), version);
    var change = new TextDocumentContentChangeEvent(text);
    handler(TextSync.class).didChange(new DidChangeTextDocumentParams(id, List.of(change)));
    pass();
  }

  void save(String file) {
    var id = new TextDocumentIdentifier(uri(file));
    handler(TextSync.class).didSave(new DidSaveTextDocumentParams(id));
    pass();
  }

  void close(String file) {
    var id = new TextDocumentIdentifier(uri(file));
    handler(TextSync.class).didClose(new DidCloseTextDocumentParams(id));
    pass();
  }

  void watched(FileChangeType type, String... files) {
    List<FileEvent> events = new ArrayList<>();
    for (String file : files) {
      events.add(new FileEvent(uri(file), type));
    }
    handler(WatchedFiles.class).didChangeWatchedFiles(new DidChangeWatchedFilesParams(events));
    pass();
  }

  /** Lets time pass until nothing is left to be done. */
  void pass() {
    scheduler.pass(10_000);
  }

  /** How often files were read in the background. */
  int readings() {
    return readings;
  }

  private void inBackground(Runnable task) {
    readings++;
    task.run();
  }

  /** The rules whose findings the client was last told of a file. */
  List<String> told(String file) {
    List<String> rules = new ArrayList<>();
    for (PublishDiagnosticsParams published : client.published) {
      if (published.getUri().equals(uri(file))) {
        rules.clear();
        for (Diagnostic diagnostic : published.getDiagnostics()) {
          rules.add(diagnostic.getCode().getLeft());
        }
      }
    }
    return rules;
  }
}
