package dev.kegang.lsp;

import dev.kegang.reliability.FuzzedText;
import dev.kegang.text.PositionEncoding;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** Makes any changes to any text: the server's text is the client's, and all it knows is fresh. */
public final class EditsTarget {

  private static final int RECORD = 6;

  private EditsTarget() {}

  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length < 2) {
      return;
    }
    PositionEncoding encoding = List.of(PositionEncoding.values()).get((data[0] & 0x7f) % 3);
    int edits = Math.min((data[1] & 0x3f) * RECORD, (data.length - 2) / RECORD * RECORD);
    String text = FuzzedText.of(data, 2 + edits, data.length);
    ClientText client = new ClientText(encoding, text);
    OpenDocument document = new OpenDocument(encoding);
    document.open(text);
    List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
    for (int at = 2; at < 2 + edits; at += RECORD) {
      Range range =
          data[at] == 0
              ? null
              : new Range(
                  new Position(data[at], data[at + 1]), new Position(data[at + 2], data[at + 3]));
      String inserted = FuzzedText.of(data, at + 4, at + RECORD);
      changes.add(new TextDocumentContentChangeEvent(range, inserted));
      client.apply(changes.get(changes.size() - 1));
      if (data[at + 5] < 64) {
        document.change(changes);
        document.assertIs(client.text(), "");
        changes.clear();
      }
    }
    document.change(changes);
    document.assertIs(client.text(), "");
    document.assertKnown(client.text(), "");
  }
}
