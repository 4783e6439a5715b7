package dev.kegang.lsp;

import dev.kegang.text.PositionEncoding;
import java.util.List;

/** The places there are in a text, as a client counts them, in the plainest way. */
final class EncodedText {

  private final List<String> lines;
  private final PositionEncoding encoding;

  EncodedText(String text, PositionEncoding encoding) {
    this.lines = List.of(text.split("\r\n|\r|\n", -1));
    this.encoding = encoding;
  }

  int lineCount() {
    return lines.size();
  }

  /** How many columns a line has; behind the last of them it ends. */
  int columns(int line) {
    return units(lines.get(line));
  }

  /** Whether there is such a place, and no character around it. */
  boolean isPlace(int line, int column) {
    if (line < 0 || line >= lines.size() || column < 0) {
      return false;
    }
    String text = lines.get(line);
    int units = 0;
    for (int i = 0; i < text.length() && units < column; ) {
      int next = i + Character.charCount(text.codePointAt(i));
      units += units(text.substring(i, next));
      i = next;
    }
    return units == column;
  }

  private int units(String piece) {
    int units = 0;
    for (int i = 0; i < piece.length(); ) {
      int c = piece.codePointAt(i);
      i += Character.charCount(c);
      units +=
          switch (encoding) {
            case UTF_32 -> 1;
            case UTF_16 -> Character.charCount(c);
            case UTF_8 -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
          };
    }
    return units;
  }
}
