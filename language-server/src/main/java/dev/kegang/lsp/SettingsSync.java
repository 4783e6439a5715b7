package dev.kegang.lsp;

import dev.kegang.lint.BaselineText;
import dev.kegang.settings.SettingsReader;
import dev.kegang.workspace.CourseFolders;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what holds for the open documents equal to the settings files, and to what the editor holds
 * of those. Everything here runs on the thread that reads messages.
 */
final class SettingsSync {

  private final Session session;
  private final DocumentReading reading;
  private final DiagnosticsPublisher publisher;
  private @Nullable Runnable refreshed;

  SettingsSync(Session session, DocumentReading reading, DiagnosticsPublisher publisher) {
    this.session = session;
    this.reading = reading;
    this.publisher = publisher;
  }

  /** Names what else must be done when settings change. */
  void whenRefreshed(Runnable action) {
    refreshed = action;
  }

  /** Notes that a file has changed, or that the editor holds another text of it. */
  void changed(String uri) {
    if (concernsSettings(uri)) {
      refresh(uri);
    }
  }

  /** The client works in other folders than before. */
  void workIn(List<String> folders) {
    session.workIn(folders);
    readDocumentsAndCourses();
  }

  /** Reads everything again, as after a folder was renamed. */
  void readAgain() {
    session.readSettings();
    readDocumentsAndCourses();
  }

  private void readDocumentsAndCourses() {
    readDocumentsAgain();
    if (refreshed != null) {
      refreshed.run();
    }
  }

  /** Whether settings stand in a file. */
  boolean concernsSettings(String uri) {
    String path = FileUri.location(uri);
    return path != null
        && (isSettingsFile(path)
            || isBaseline(path)
            || session.treatments().files().containsKey(path));
  }

  /** Whether settings that hold, or are built on, were read below a folder. */
  boolean areIn(String folder) {
    String path = FileUri.location(folder);
    if (path != null) {
      for (String file : session.treatments().files().keySet()) {
        if (CourseFolders.holds(path, file)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSettingsFile(String path) {
    return path.endsWith("/" + SettingsReader.FILE_NAME);
  }

  private static boolean isBaseline(String path) {
    return path.endsWith("/" + BaselineText.FILE_NAME);
  }

  /** Reads all settings anew, and the open documents by them, since a file or a folder changed. */
  void refresh(String uri) {
    session.readSettings();
    String path = FileUri.location(uri);
    if (path != null && isSettingsFile(path)) {
      // It is looked at also while no outline of its course is open.
      var unused = session.treatments().settings(path);
    }
    readDocumentsAgain();
    publisher.changed(uri);
    if (refreshed != null) {
      refreshed.run();
    }
  }

  private void readDocumentsAgain() {
    synchronized (reading) {
      Workspace next = session.workspace();
      for (Document document : List.copyOf(next.documents().values())) {
        next =
            next.with(
                reading.read(
                    document.uri(),
                    document.version(),
                    document.source().content(),
                    document.isMeantAsOutline()));
      }
      session.replace(next);
      next.documents().values().forEach(session::enterCourseOf);
      // Only now: whoever is told of a change looks at the new texts.
      for (Document document : next.documents().values()) {
        publisher.changed(document.uri());
      }
    }
  }
}
