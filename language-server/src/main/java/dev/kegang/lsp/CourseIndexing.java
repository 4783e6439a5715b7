package dev.kegang.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * Reads the closed files of the client's courses in the background: all of them at first and when
 * settings change, single ones when they change on the disk. Many changes at once are one reading.
 */
final class CourseIndexing {

  /** Milliseconds in which changes gather, as when a branch is switched. */
  static final long GATHERING = 60;

  private final Session session;
  private final LanguageClient client;
  private final Scheduler scheduler;
  private final Executor background;
  private final DiagnosticsPublisher publisher;
  private final IndexingProgress progress;
  private final ClosedFindings findings;
  private final ClosedFiles reader;
  private final FaultLog faults;

  private final Set<String> changed = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean all = new AtomicBoolean();
  private final AtomicBoolean left = new AtomicBoolean();
  private final AtomicBoolean scheduled = new AtomicBoolean();

  /** Only the background's thread uses it. */
  private final CourseWalk walk;

  /**
   * @param background runs one task at a time, apart from everything the client waits for
   */
  CourseIndexing(
      Session session,
      LanguageClient client,
      Scheduler scheduler,
      Executor background,
      DiagnosticsPublisher publisher,
      IndexingProgress progress,
      ClosedFindings findings,
      FaultLog faults) {
    this.session = session;
    this.client = client;
    this.scheduler = scheduler;
    this.background = background;
    this.publisher = publisher;
    this.progress = progress;
    this.findings = findings;
    this.reader = new ClosedFiles(session, findings, faults);
    this.faults = faults;
    this.walk = new CourseWalk(session, client);
    publisher.whenClosed(this::changed);
  }

  /** Reads everything, as at the start and after a change of settings. */
  void readAll() {
    all.set(true);
    schedule(0);
  }

  /** Reads a file again, or forgets it if it is gone, and all below it if it was a folder. */
  void changed(String uri) {
    changed.add(uri);
    schedule(GATHERING);
  }

  /** Forgets the lessons of folders that are read no longer. */
  void leave() {
    left.set(true);
    schedule(0);
  }

  private void schedule(long milliseconds) {
    if (scheduled.compareAndSet(false, true)) {
      session.closedLessons().expect();
      scheduler.after(milliseconds, () -> background.execute(this::run));
    }
  }

  private void run() {
    scheduled.set(false);
    try {
      if (all.getAndSet(false)) {
        changed.clear();
        CourseRoots roots = session.roots();
        List<CourseFile> files = readFolders(roots.all());
        if (files != null && session.roots() != roots) {
          // By the settings of before a lesson may lie in another course, or be none.
          readAll();
        } else if (files != null) {
          publisher.readAll(files, roots.all());
        }
      } else {
        Map<String, @Nullable CourseFile> files = readChanged();
        if (left.getAndSet(false)) {
          forgetLeft(files);
        }
        publisher.readAgain(files, session.roots().all());
      }
    } catch (RuntimeException | Error e) {
      faults.tell(e);
    } finally {
      session.closedLessons().arrived();
    }
  }

  /** Null where the user wants no more of them to be read: what was known before still holds. */
  private @Nullable List<CourseFile> readFolders(List<String> roots) {
    List<CourseFile> files = Collections.synchronizedList(new ArrayList<>());
    Set<String> found = walk.begin(roots);
    session.closedLessons().keepOnly(found);
    findings.keepOnly(found);
    IndexingProgress.Reading reading = progress.begin(found.size());
    try {
      boolean all =
          SharedWork.each(
              List.copyOf(found),
              path -> {
                boolean goesOn = reading.next();
                CourseFile file = goesOn ? reader.read(path) : null;
                if (file != null) {
                  files.add(file);
                }
                return goesOn;
              });
      if (!all) {
        String text = session.agreement().messages().text("editor.indexing.stopped");
        client.logMessage(new MessageParams(MessageType.Info, text));
        return null;
      }
    } finally {
      reading.end();
    }
    return files;
  }

  private Map<String, @Nullable CourseFile> readChanged() {
    Map<String, @Nullable CourseFile> files = new HashMap<>();
    boolean fresh = false;
    Set<String> folders = new HashSet<>();
    for (String uri : List.copyOf(changed)) {
      changed.remove(uri);
      String path = session.roots().path(uri);
      if (session.roots().course(path).isEmpty()) {
        String named = FileUri.location(uri);
        if (named != null && session.closedLessons().has(named)) {
          // It has become a link that leads out.
          forget(named, files);
        }
        continue;
      }
      if (!WatchedFiles.isMarkdown(path) && !walk.found(path)) {
        folders.add(path);
        forget(path, files);
        continue;
      }
      if (!fresh && !walk.found(path)) {
        // Whether a new file belongs to the course is for the ignore files to say.
        walk.begin(session.roots().all());
        fresh = true;
      }
      if (walk.found(path)) {
        files.put(path, reader.read(path));
      } else {
        forget(path, files);
      }
    }
    if (!folders.isEmpty()) {
      forgetBelow(folders, files);
    }
    return files;
  }

  /** Of the files in a folder that is gone nobody tells. */
  private void forgetBelow(Set<String> folders, Map<String, @Nullable CourseFile> files) {
    for (String path : session.closedLessons().paths()) {
      boolean below = false;
      for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        below |= folders.contains(path.substring(0, slash));
      }
      if (below && Files.notExists(Path.of(path))) {
        forget(path, files);
      }
    }
  }

  private void forget(String path, Map<String, @Nullable CourseFile> files) {
    findings.forget(path);
    session.closedLessons().forget(path);
    files.put(path, null);
  }

  private void forgetLeft(Map<String, @Nullable CourseFile> files) {
    for (String path : session.closedLessons().paths()) {
      if (session.roots().course(path).isEmpty()) {
        forget(path, files);
      }
    }
  }
}
