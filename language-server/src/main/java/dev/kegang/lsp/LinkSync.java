package dev.kegang.lsp;

import dev.kegang.outline.LinkTargets;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.DocumentUri;
import dev.kegang.workspace.Workspace;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Looks again where links of open documents lead when something changed there: what the client does
 * with its own texts on the thread that reads messages, what happens on the disk a little later in
 * the background, where nothing that the client waits for has to wait for the disk. Many changes
 * there at once are one look.
 */
final class LinkSync {

  private final Session session;
  private final DocumentReading reading;
  private final DiagnosticsPublisher publisher;
  private final Scheduler scheduler;
  private final Executor background;
  private final AtomicBoolean scheduled = new AtomicBoolean();

  /** The documents whose links are to be looked up, by what the spellings of a URI share. */
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();

  /** How often a text changed that links lead to; guarded by the reading's monitor. */
  private int changes;

  /**
   * @param background runs what may take a while
   */
  LinkSync(
      Session session,
      DocumentReading reading,
      DiagnosticsPublisher publisher,
      Scheduler scheduler,
      Executor background) {
    this.session = session;
    this.reading = reading;
    this.publisher = publisher;
    this.scheduler = scheduler;
    this.background = background;
  }

  /**
   * A document was opened, changed or closed. Only where others link to it and reach other places
   * there is more done than to ask for those. Whoever calls this holds the reading's monitor.
   *
   * @param before null where it was closed
   * @param after null where it is closed
   */
  void changed(@Nullable Document before, @Nullable Document after) {
    Document any = after == null ? before : after;
    Set<String> linking = any == null ? Set.of() : reading.linkingTo(any.uri());
    if (any != null
        && !linking.isEmpty()
        && (before == null || after == null || !reading.reachTheSame(before, after))) {
      lookAtHeadings(any.uri(), linking);
    }
    if (before != null && after != null && reading.linksAreOld(after)) {
      lookLater(Set.of(DocumentUri.key(after.uri())));
    }
  }

  /** Looks again at the links that lead to headings of a document. */
  private void lookAtHeadings(String uri, Set<String> linking) {
    changes++;
    boolean others = false;
    for (String key : linking) {
      Document document = session.workspace().documents().get(key);
      others |= document != null && take(reading.linkedAgain(document, uri));
    }
    askToPull(others);
  }

  /** Files were saved, or came, went or changed on the disk. */
  void filesChanged() {
    reading.links().forgetProjects();
    lookLater(session.workspace().documents().keySet());
  }

  private void lookLater(Set<String> documents) {
    waiting.addAll(documents);
    if (scheduled.compareAndSet(false, true)) {
      scheduler.after(CourseIndexing.GATHERING, () -> background.execute(this::lookAgain));
    }
  }

  private void lookAgain() {
    scheduled.set(false);
    boolean others = false;
    for (String key : List.copyOf(waiting)) {
      waiting.remove(key);
      others |= lookAgain(key);
    }
    askToPull(others);
  }

  /** Whether the links of a document lead elsewhere now. */
  private boolean lookAgain(String key) {
    int before = changes();
    Document document = session.workspace().documents().get(key);
    if (document == null) {
      return false;
    }
    LinkTargets found = reading.lookUp(document);
    synchronized (reading) {
      Document now = session.workspace().documents().get(key);
      if (changes != before) {
        // What was found may be what the text there said before.
        lookLater(Set.of(key));
        return false;
      }
      return now != null && take(reading.linkedAgain(now, found));
    }
  }

  private int changes() {
    synchronized (reading) {
      return changes;
    }
  }

  /** Whether there is anything to take. */
  private boolean take(@Nullable Document linked) {
    if (linked == null) {
      return false;
    }
    Workspace now = session.workspace();
    session.replace(now.with(linked));
    publisher.changed(linked.uri());
    return true;
  }

  private void askToPull(boolean others) {
    if (others) {
      publisher.askToPull();
    }
  }
}
