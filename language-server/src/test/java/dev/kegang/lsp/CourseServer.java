package dev.kegang.lsp;

import dev.kegang.workspace.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ServerCapabilities;

/** The part of a server that checks a folder of lessons; its time passes when a test says so. */
final class CourseServer {

  final RecordingClient client = new RecordingClient();
  final Session session = new Session(Runnable::run);
  final DiagnosticsPublisher publisher;
  final CourseIndexing indexing;
  final IndexingProgress progress;
  private final ManualScheduler scheduler = new ManualScheduler();
  private final FaultLog faults = new FaultLog(session, client);
  private final DocumentReading reading = new DocumentReading(session, scheduler::now, faults);
  final ClosedFindings findings = new ClosedFindings(session, reading.links(), faults);
  private final SettingsSync settings;
  private final Path folder;
  private int readings;

  CourseServer(Path folder, ClientCapabilities client) {
    this.folder = folder;
    session.agree(
        new Agreement(
            Positions.negotiated(client),
            dev.kegang.vocabulary.Language.ENGLISH,
            ClientFeatures.of(client)));
    publisher = new DiagnosticsPublisher(session, this.client, scheduler, faults);
    progress = new IndexingProgress(session, this.client);
    progress.advertise(new ServerCapabilities(), client);
    indexing =
        new CourseIndexing(
            session, this.client, scheduler, this::read, publisher, progress, findings, faults);
    settings = new SettingsSync(session, reading, publisher, scheduler);
    settings.whenRefreshed(indexing::readAll);
  }

  /** Reads the folder. */
  void start() {
    session.workIn(List.of(folder.toString().replace('\\', '/')));
    indexing.readAll();
    pass();
  }

  CourseServer put(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  String uri(String file) {
    return folder.resolve(file).toUri().toString();
  }

  void open(String file, int version, String text) {
    Document document = reading.read(uri(file), version, text, false);
    session.replace(session.workspace().with(document));
    publisher.changed(document.uri());
    pass();
  }

  /** Opens a settings file in the editor. */
  void openSettings(String file, String text) {
    replace(file, 1, text);
    settings.changed(uri(file));
    pass();
  }

  /** Types in a settings file that is open; no more time passes than between two keys. */
  void typeSettings(String file, int version, String text) {
    replace(file, version, text);
    settings.typed(uri(file));
    pass(DiagnosticsPublisher.INTERVAL);
  }

  /** Saves a settings file that is open. */
  void saveSettings(String file) {
    settings.saved(uri(file));
    pass(DiagnosticsPublisher.INTERVAL);
  }

  private void replace(String file, int version, String text) {
    Document document = reading.read(uri(file), version, text, false);
    session.replace(session.workspace().with(document));
  }

  void close(String file) {
    session.replace(session.workspace().without(uri(file)));
    publisher.changed(uri(file));
    pass();
  }

  void changedOnDisk(String... files) {
    for (String file : files) {
      indexing.changed(uri(file));
    }
    pass();
  }

  /** How often files were read. */
  int readings() {
    return readings;
  }

  private void read(Runnable reading) {
    readings++;
    reading.run();
  }

  private void pass() {
    pass(10_000);
  }

  /** Lets some milliseconds pass. */
  void pass(long milliseconds) {
    scheduler.pass(milliseconds);
  }

  /** What the client was told since it was last asked, as {@code file: rules}. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    String base = folder.toUri().toString();
    for (PublishDiagnosticsParams published : client.published) {
      List<String> rules = new ArrayList<>();
      for (Diagnostic diagnostic : published.getDiagnostics()) {
        rules.add(diagnostic.getCode().getLeft());
      }
      told.add(published.getUri().substring(base.length()) + ": " + String.join(" ", rules));
    }
    client.published.clear();
    return told;
  }
}
