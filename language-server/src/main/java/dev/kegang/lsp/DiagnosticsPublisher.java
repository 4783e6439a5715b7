package dev.kegang.lsp;

import dev.kegang.lint.LintResult;
import dev.kegang.workspace.Document;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * Tells the client what the linter finds in the open outlines, whenever that changes.
 *
 * <p>A change is checked at once if none was checked just before; changes that follow each other
 * closely are checked together. Always the newest text is checked, and only documents that changed
 * are looked at.
 */
public final class DiagnosticsPublisher {

  /** The least milliseconds between the beginnings of two checks; a held key repeats after 33. */
  static final long INTERVAL = 20;

  /** A check is short that took less than so many milliseconds the last time. */
  private static final long SHORT = 3;

  /** Of a text with more UTF-16 units nobody knows that its check is short. */
  private static final int SHORT_TEXT = 64 * 1024;

  private final Session session;
  private final LanguageClient client;
  private final Scheduler scheduler;
  private final FaultLog faults;
  private final SettingsDiagnostics settings;

  /**
   * The documents to look at again. Filled by whoever changes documents, emptied by tasks of the
   * scheduler.
   */
  private final Set<String> changed = ConcurrentHashMap.newKeySet();

  private final AtomicBoolean scheduled = new AtomicBoolean();
  private volatile long earliest;

  /** The only document that was looked at last, where that was short; empty where there is none. */
  private volatile String quick = "";

  private final CourseChecks checks = new CourseChecks();
  private final ToldDiagnostics told;
  private @Nullable Consumer<String> closed;
  private int documentsChecked;
  private int coursesChecked;

  DiagnosticsPublisher(
      Session session, LanguageClient client, Scheduler scheduler, FaultLog faults) {
    this.session = session;
    this.client = client;
    this.scheduler = scheduler;
    this.faults = faults;
    this.settings = new SettingsDiagnostics(session, client);
    this.told = new ToldDiagnostics(session, client);
    this.earliest = scheduler.now();
  }

  /** Asks for a document to be checked, or for its findings to be taken back if it is closed. */
  public void changed(String uri) {
    changed.add(uri);
    if (scheduled.compareAndSet(false, true)) {
      long wait = earliest - scheduler.now();
      if (wait <= 0 && isShort(uri)) {
        scheduler.soon(this::publish);
      } else {
        scheduler.after(Math.max(0, wait), this::publish);
      }
    }
  }

  /** Whether a check is likely to take no longer than to have another thread begin with it. */
  private boolean isShort(String uri) {
    Document document = uri.equals(quick) ? session.workspace().document(uri) : null;
    return document != null && document.source().length() <= SHORT_TEXT;
  }

  /**
   * Names who reads a file of a course from the disk once it is no longer open.
   *
   * @param reader takes its URI
   */
  void whenClosed(Consumer<String> reader) {
    closed = reader;
  }

  /** How many texts were checked by themselves so far. */
  int documentsChecked() {
    return documentsChecked;
  }

  /** How many lessons were checked against their course so far. */
  int coursesChecked() {
    return coursesChecked;
  }

  /**
   * Takes all closed lessons, and checks every lesson against its course.
   *
   * @param folders that were read
   */
  void readAll(List<CourseFile> files, List<String> folders) {
    scheduler.after(
        0,
        () -> {
          Set<String> touched = checks.replaceAll(files, folders);
          session.know(checks.courses());
          session.closedLessons().indexed();
          if (tell(touched, Set.of())) {
            askToPull();
          }
        });
  }

  /**
   * Takes files that were read again.
   *
   * @param files by path; null where there is no lesson any more
   * @param folders outside of which nothing is read any more
   */
  void readAgain(Map<String, @Nullable CourseFile> files, List<String> folders) {
    scheduler.after(
        0,
        () -> {
          Set<String> recheck = new HashSet<>();
          Set<String> retell = new HashSet<>();
          checks.keepOnly(folders);
          files.forEach(
              (path, file) -> {
                CourseFile known = checks.file(path);
                if (known == null || known.document() == null) {
                  add(path, file == null ? checks.remove(path) : checks.put(file), recheck, retell);
                }
              });
          session.know(checks.courses());
          session.closedLessons().indexed();
          if (tell(recheck, retell)) {
            askToPull();
          }
        });
  }

  private void publish() {
    // From the beginning: where a check takes longer than that, the next follows at once.
    long begun = scheduler.now();
    earliest = begun + INTERVAL;
    scheduled.set(false);
    Set<String> recheck = new LinkedHashSet<>();
    Set<String> retell = new LinkedHashSet<>();
    List<String> uris = List.copyOf(changed);
    for (String uri : uris) {
      changed.remove(uri);
      try {
        // Only now: a text that was replaced before its document was noted as changed must be seen.
        look(uri, session.workspace().document(uri), recheck, retell);
      } catch (RuntimeException | Error e) {
        faults.tell(uri, e);
      }
    }
    session.know(checks.courses());
    // Whoever changed the only document that is concerned asks about it anyway.
    if (tell(recheck, retell) && recheck.size() + retell.size() > 1) {
      askToPull();
    }
    settings.publish();
    boolean alone = uris.size() == 1 && scheduler.now() - begun < SHORT;
    quick = alone ? uris.get(0) : "";
  }

  private void look(
      String uri, @Nullable Document document, Set<String> recheck, Set<String> retell) {
    String path = session.roots().path(uri);
    if (document != null && (document.isOutline() || document.isTooLarge())) {
      // To its course a lesson that is not read says nothing.
      String course = document.isOutline() ? session.roots().course(path) : "";
      documentsChecked++;
      add(path, checks.put(CourseFile.open(course, path, document)), recheck, retell);
      return;
    }
    CourseFile known = checks.file(path);
    Consumer<String> reader = closed;
    boolean inCourse = !session.roots().course(path).isEmpty();
    if (document == null && inCourse && reader != null && known != null) {
      add(path, checks.put(known.closed()), recheck, retell);
      reader.accept(uri);
    } else {
      add(path, checks.remove(path), recheck, retell);
    }
  }

  private static void add(
      String path,
      CourseChecks.Consequences consequences,
      Set<String> recheck,
      Set<String> retell) {
    recheck.add(path);
    recheck.addAll(consequences.recheck());
    retell.addAll(consequences.retell());
  }

  /** Whether something of what the client is told is new. */
  private boolean tell(Set<String> recheck, Set<String> retell) {
    boolean news = false;
    for (String path : recheck) {
      news |= tell(path, true);
    }
    for (String path : retell) {
      news |= !recheck.contains(path) && tell(path, false);
    }
    return news;
  }

  /** Lets a client that asks for diagnostics know that those of other documents may differ. */
  void askToPull() {
    ClientFeatures features = session.agreement().client();
    if (features.pulledDiagnostics() && features.refreshedDiagnostics()) {
      var unused = client.refreshDiagnostics();
    }
  }

  private boolean tell(String path, boolean again) {
    CourseFile file = checks.file(path);
    if (file == null) {
      checks.forgetResult(path);
      told.takeBack(path);
      return false;
    }
    coursesChecked += again ? 1 : 0;
    try {
      LintResult result = again ? checks.check(file) : checks.result(path);
      result.failures().forEach(failure -> faults.tell(path, failure));
      return told.tell(file, result, checks.courses());
    } catch (RuntimeException | Error e) {
      faults.tell(path, e);
      return false;
    }
  }
}
