package dev.kegang.lsp;

import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks again where links of open documents lead when something changed there. Everything here runs
 * on the thread that reads messages.
 */
final class LinkSync {

  private final Session session;
  private final DocumentReading reading;
  private final DiagnosticsPublisher publisher;

  LinkSync(Session session, DocumentReading reading, DiagnosticsPublisher publisher) {
    this.session = session;
    this.reading = reading;
    this.publisher = publisher;
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
    lookAgain(session.workspace().documents().keySet());
  }

  private void lookAgain(Collection<String> documents) {
    Workspace next = session.workspace();
    boolean others = false;
    for (String key : List.copyOf(documents)) {
      Document before = next.documents().get(key);
      Document linked = before == null ? null : reading.linkedAgain(before);
      if (linked != null) {
        next = next.with(linked);
        session.replace(next);
        publisher.changed(linked.uri());
        others = true;
      }
    }
    if (others) {
      publisher.askToPull();
    }
  }
}
