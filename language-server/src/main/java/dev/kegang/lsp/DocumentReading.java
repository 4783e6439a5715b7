package dev.kegang.lsp;

import dev.kegang.text.TextChange;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.DocumentUri;
import dev.kegang.workspace.LinkLookup;
import dev.kegang.workspace.Recognition;
import dev.kegang.workspace.Treatment;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts a client sends, as their settings want it. Only the thread that reads messages
 * uses it.
 */
final class DocumentReading {

  private final Session session;
  private final LinkLookup links = new LinkLookup();

  /** What the client itself calls an outline. */
  private final Set<String> declared = new HashSet<>();

  DocumentReading(Session session) {
    this.session = session;
  }

  void declare(String uri) {
    declared.add(DocumentUri.key(uri));
  }

  void forget(String uri) {
    declared.remove(DocumentUri.key(uri));
  }

  /**
   * Reads one text.
   *
   * @param wasOutline whether it was one before: it stays one until it is closed
   */
  Document read(String uri, int version, String text, boolean wasOutline) {
    Treatment treatment = session.treatments().of(FileUri.location(uri));
    return linked(Document.open(uri, version, text, decided(uri, wasOutline), treatment));
  }

  /** Reads the text of a document that was changed; no more of it than was changed. */
  Document readAgain(Document before, int version, ChangedText changed) {
    String uri = before.uri();
    TextChange change = changed.change();
    if (change == null
        || !session.treatments().of(FileUri.location(uri)).equals(before.treatment())) {
      return read(uri, version, changed.text().content(), before.isOutline());
    }
    Recognition.Reason decided = decided(uri, before.isOutline());
    return linked(before.after(version, changed.text(), change, decided));
  }

  private Recognition.@Nullable Reason decided(String uri, boolean wasOutline) {
    Recognition.Reason decided = session.treatments().decided(FileUri.location(uri));
    boolean outline = wasOutline || declared.contains(DocumentUri.key(uri));
    return decided == null && outline ? Recognition.Reason.LANGUAGE : decided;
  }

  private Document linked(Document document) {
    return document.with(links.look(FileUri.path(document.uri()), document.outline()));
  }
}
