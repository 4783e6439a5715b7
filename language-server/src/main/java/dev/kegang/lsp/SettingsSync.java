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
 * of those. While somebody types in one, only what is wrong in it follows at once: the lessons are
 * read again once the typing rests, and not at all where the settings say what they said. For one
 * thread at a time, which holds the monitor of the reading.
 */
final class SettingsSync {

  /** Milliseconds without a key after which what was typed holds; at most twice as many. */
  static final long REST = 300;

  private final Session session;
  private final DocumentReading reading;
  private final DiagnosticsPublisher publisher;
  private final Scheduler scheduler;
  private @Nullable Runnable refreshed;

  /** The settings file whose text waits to hold; null where none does. */
  private @Nullable String waiting;

  private boolean scheduled;
  private int keys;

  SettingsSync(
      Session session,
      DocumentReading reading,
      DiagnosticsPublisher publisher,
      Scheduler scheduler) {
    this.session = session;
    this.reading = reading;
    this.publisher = publisher;
    this.scheduler = scheduler;
  }

  /** Names what else must be done when settings change. */
  void whenRefreshed(Runnable action) {
    refreshed = action;
  }

  /** Notes that the editor holds a file now, or no longer. */
  void changed(String uri) {
    if (concernsSettings(uri)) {
      refresh(uri);
    }
  }

  /** Notes that the editor holds another text of a file than before. */
  void typed(String uri) {
    if (!concernsSettings(uri)) {
      return;
    }
    synchronized (reading) {
      keys++;
      waiting = session.readWrittenSettings() ? null : uri;
      publisher.changed(uri);
      if (waiting != null) {
        waitForRest();
      }
    }
  }

  /** Notes that a file was saved: where it is one of settings, nothing is waited for. */
  void saved(String uri) {
    synchronized (reading) {
      if (waiting != null && concernsSettings(uri)) {
        refresh(uri);
      }
    }
  }

  private void waitForRest() {
    if (!scheduled) {
      scheduled = true;
      int last = keys;
      scheduler.after(REST, () -> rest(last));
    }
  }

  /**
   * @param last how many keys there were when the waiting began
   */
  private void rest(int last) {
    synchronized (reading) {
      scheduled = false;
      if (waiting != null && keys == last) {
        refresh(waiting);
      } else if (waiting != null) {
        waitForRest();
      }
    }
  }

  /** The client works in other folders than before. */
  void workIn(List<String> folders) {
    synchronized (reading) {
      session.workIn(folders);
      readDocumentsAndCourses();
    }
  }

  /** Reads everything again, as after a folder was renamed. */
  void readAgain() {
    synchronized (reading) {
      session.readSettings();
      readDocumentsAndCourses();
    }
  }

  private void readDocumentsAndCourses() {
    readDocumentsAgain();
    if (refreshed != null) {
      refreshed.run();
    }
  }

  /** Whether settings stand in a file. */
  boolean concernsSettings(String uri) {
    String path = session.roots().location(uri);
    return path != null
        && (isSettingsFile(path) || isBaseline(path) || session.written().isRead(path));
  }

  /** Whether the editor holds the text of a settings file, which counts more than the file. */
  boolean isInEditor(String uri) {
    String path = FileUri.location(uri);
    return path != null && !isBaseline(path) && session.workspace().document(uri) != null;
  }

  /** Whether settings that hold, or are built on, were read below a folder. */
  boolean areIn(String folder) {
    String path = FileUri.location(folder);
    if (path != null) {
      for (String file : session.written().files().keySet()) {
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
    synchronized (reading) {
      waiting = null;
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
  }

  private void readDocumentsAgain() {
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
