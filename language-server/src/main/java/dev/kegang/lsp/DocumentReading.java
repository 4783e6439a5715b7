package dev.kegang.lsp;

import dev.kegang.workspace.Document;
import dev.kegang.workspace.DocumentUri;
import dev.kegang.workspace.LinkLookup;
import dev.kegang.workspace.Recognition;
import dev.kegang.workspace.Treatments;
import java.util.HashSet;
import java.util.Set;

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
    Treatments treatments = session.treatments();
    String path = FileUri.location(uri);
    Recognition.Reason decided = treatments.decided(path);
    if (decided == null && (wasOutline || declared.contains(DocumentUri.key(uri)))) {
      decided = Recognition.Reason.LANGUAGE;
    }
    Document document = Document.of(uri, version, text, decided, treatments.of(path));
    return document.with(links.look(FileUri.path(uri), document.outline()));
  }
}
