package dev.kegang.lsp;

import dev.kegang.ide.LessonHeadings;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Reading;
import dev.kegang.workspace.Recognition;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.Treatments;
import dev.kegang.workspace.WorkspaceLoader;
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

  /** Files of one folder the client works in; the rest is left out, and the client is told. */
  static final int MOST_FILES = 20_000;

  /** Milliseconds in which changes gather, as when a branch is switched. */
  static final long GATHERING = 60;

  private final Session session;
  private final LanguageClient client;
  private final Scheduler scheduler;
  private final Executor background;
  private final DiagnosticsPublisher publisher;
  private final IndexingProgress progress;
  private final ClosedFindings findings;
  private final FaultLog faults;

  private final Set<String> changed = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean all = new AtomicBoolean();
  private final AtomicBoolean left = new AtomicBoolean();
  private final AtomicBoolean scheduled = new AtomicBoolean();

  /** The files of the last walk; only the background's thread uses it. */
  private Set<String> walked = Set.of();

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
    this.faults = faults;
    publisher.whenClosed(this::changed);
  }

  /** Reads everything, as at the start and after a change of settings. */
  void readAll() {
    all.set(true);
    schedule(0);
  }

  /** Reads a file again, or forgets it if it is gone. */
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
        List<String> roots = session.roots().all();
        List<CourseFile> files = readFolders(roots);
        if (files != null) {
          publisher.readAll(files, roots);
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
    Set<String> found = walk(roots);
    session.closedLessons().keepOnly(found);
    findings.keepOnly(found);
    IndexingProgress.Reading reading = progress.begin(found.size());
    try {
      boolean all =
          SharedWork.each(
              List.copyOf(found),
              path -> {
                boolean goesOn = reading.next();
                CourseFile file = goesOn ? read(path) : null;
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
    for (String uri : List.copyOf(changed)) {
      changed.remove(uri);
      String path = session.roots().path(uri);
      if (session.roots().course(path).isEmpty()) {
        continue;
      }
      if (!fresh && !walked.contains(path)) {
        // Whether a new file belongs to the course is for the ignore files to say.
        walk(session.roots().all());
        fresh = true;
      }
      if (walked.contains(path)) {
        files.put(path, read(path));
      } else {
        session.closedLessons().put(path, null);
        files.put(path, null);
      }
    }
    return files;
  }

  private void forgetLeft(Map<String, @Nullable CourseFile> files) {
    for (String path : session.closedLessons().paths()) {
      if (session.roots().course(path).isEmpty()) {
        session.closedLessons().put(path, null);
        files.put(path, null);
      }
    }
  }

  private Set<String> walk(List<String> roots) {
    Set<String> found = new HashSet<>();
    for (String root : roots) {
      List<SourceFile> files =
          new WorkspaceLoader(Path.of(root)).discoverInside(MOST_FILES + 1).files();
      if (files.size() > MOST_FILES) {
        String text = session.agreement().messages().text("editor.course-cut", root, MOST_FILES);
        client.showMessage(new MessageParams(MessageType.Warning, text));
        files = files.subList(0, MOST_FILES);
      }
      for (SourceFile file : files) {
        String path = file.location();
        if (path != null) {
          found.add(path);
        }
      }
    }
    walked = found;
    return found;
  }

  private @Nullable CourseFile read(String path) {
    try {
      ClosedFindings.Edition edition =
          findings.areWanted() ? ClosedFindings.Edition.of(path) : null;
      Document document = document(path);
      if (document == null || !document.isOutline()) {
        session.closedLessons().put(path, null);
        return null;
      }
      String uri = session.uriOf(path);
      session.closedLessons().put(path, LessonHeadings.of(document, uri));
      if (edition != null) {
        var unused = findings.take(path, edition, document.at(uri));
      }
      return CourseFile.closed(session.roots().course(path), path, document);
    } catch (RuntimeException | Error e) {
      // One odd file must not keep the others from being read.
      faults.tell(path, e);
      return null;
    }
  }

  /** A file of a course; null where it is none, or can't be read as text. */
  private @Nullable Document document(String path) {
    Treatments treatments = session.treatments();
    Recognition.Reason decided = treatments.decided(path);
    if (decided == Recognition.Reason.EXCLUDED || session.roots().course(path).isEmpty()) {
      return null;
    }
    Reading reading = WorkspaceLoader.read(new SourceFile(Path.of(path), path, false));
    return reading instanceof Reading.Text text
        ? Document.of(path, 0, text.text(), decided, treatments.of(path))
        : null;
  }
}
