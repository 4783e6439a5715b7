package dev.kegang.lsp;

import dev.kegang.text.PositionEncoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A text as a client keeps it, in the plainest way that follows the protocol: it is split into
 * lines anew for every change. What lies outside means the nearest place inside.
 */
final class ClientText {

  private final PositionEncoding encoding;
  private String text;

  ClientText(PositionEncoding encoding, String text) {
    this.encoding = encoding;
    this.text = text;
  }

  String text() {
    return text;
  }

  void apply(TextDocumentContentChangeEvent change) {
    Range range = change.getRange();
    if (range == null) {
      text = change.getText();
      return;
    }
    int one = offset(range.getStart());
    int other = offset(range.getEnd());
    text =
        text.substring(0, Math.min(one, other))
            + change.getText()
            + text.substring(Math.max(one, other));
  }

  Position position(int offset) {
    List<Integer> starts = lineStarts();
    int line = starts.size() - 1;
    while (starts.get(line) > offset) {
      line--;
    }
    int onLine = Math.min(offset, lineEnd(starts, line));
    return new Position(line, units(text.substring(starts.get(line), onLine)));
  }

  private int offset(Position position) {
    List<Integer> starts = lineStarts();
    if (position.getLine() < 0) {
      return 0;
    }
    if (position.getLine() >= starts.size()) {
      return text.length();
    }
    int start = starts.get(position.getLine());
    int end = lineEnd(starts, position.getLine());
    if (encoding == PositionEncoding.UTF_16) {
      return start + Math.max(0, Math.min(position.getCharacter(), end - start));
    }
    int offset = start;
    while (offset < end) {
      int next = offset + Character.charCount(text.codePointAt(offset));
      if (units(text.substring(start, next)) > position.getCharacter()) {
        return offset;
      }
      offset = next;
    }
    return end;
  }

  private int units(String piece) {
    return switch (encoding) {
      case UTF_8 -> bytes(piece);
      case UTF_16 -> piece.length();
      case UTF_32 -> piece.codePointCount(0, piece.length());
    };
  }

  /** Java writes a lone surrogate as one question mark, where three bytes are meant. */
  private static int bytes(String piece) {
    int lone = (int) piece.codePoints().filter(c -> c >= 0xd800 && c <= 0xdfff).count();
    return piece.getBytes(StandardCharsets.UTF_8).length + 2 * lone;
  }

  private List<Integer> lineStarts() {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !paired)) {
        starts.add(i + 1);
      }
    }
    return starts;
  }

  private int lineEnd(List<Integer> starts, int line) {
    if (line == starts.size() - 1) {
      return text.length();
    }
    int end = starts.get(line + 1) - 1;
    boolean pair =
        text.charAt(end) == '\n' && end > starts.get(line) && text.charAt(end - 1) == '\r';
    return pair ? end - 1 : end;
  }
}
