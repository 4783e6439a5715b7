package dev.kegang.lsp;

import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Looks again where links of open documents lead when something changed there: what the client does
 * with its own texts on the thread that reads messages, what happens on the disk a little later on
 * the scheduler's. Many changes there at once are one look.
 */
final class LinkSync {

  private final Session session;
  private final DocumentReading reading;
  private final DiagnosticsPublisher publisher;
  private final Scheduler scheduler;
  private final AtomicBoolean scheduled = new AtomicBoolean();

  LinkSync(
      Session session,
      DocumentReading reading,
      DiagnosticsPublisher publisher,
      Scheduler scheduler) {
    this.session = session;
    this.reading = reading;
    this.publisher = publisher;
    this.scheduler = scheduler;
  }

  /**
   * A document was opened, changed or closed. Only where others link to it and reach other places
   * there is more done than to ask for those.
   *
   * @param before null where it was closed
   * @param after null where it is closed
   */
  void changed(@Nullable Document before, @Nullable Document after) {
    Document any = after == null ? before : after;
    Set<String> linking = any == null ? Set.of() : reading.linkingTo(any.uri());
    if (!linking.isEmpty()
        && (before == null || after == null || !reading.reachTheSame(before, after))) {
      lookAgain(linking);
    }
  }

  /** Files were saved, or came, went or changed on the disk. */
  void filesChanged() {
    if (scheduled.compareAndSet(false, true)) {
      scheduler.after(CourseIndexing.GATHERING, this::lookEverywhere);
    }
  }

  private void lookEverywhere() {
    scheduled.set(false);
    lookAgain(session.workspace().documents().keySet());
  }

  private void lookAgain(Collection<String> documents) {
    boolean others = false;
    for (String key : List.copyOf(documents)) {
      others |= lookAgain(key);
    }
    if (others) {
      publisher.askToPull();
    }
  }

  /** Whether the links of a document lead elsewhere now. */
  private boolean lookAgain(String key) {
    // One at a time: a keystroke must not wait for all of them.
    synchronized (reading) {
      Workspace now = session.workspace();
      Document before = now.documents().get(key);
      Document linked = before == null ? null : reading.linkedAgain(before);
      if (linked == null) {
        return false;
      }
      session.replace(now.with(linked));
      publisher.changed(linked.uri());
      return true;
    }
  }
}
