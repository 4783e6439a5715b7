package dev.kegang.ide;

import dev.kegang.text.Blanks;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;

/**
 * What stands on a line up to the cursor, taken apart.
 *
 * @param start where the line starts
 * @param bullet where its bullet stands; empty where it has none
 * @param gap whether a blank follows the bullet
 * @param emphasis the marks that open a label, such as {@code **} or {@code 【}; empty where none do
 * @param word what was typed behind all that, up to the cursor
 * @param closing marks behind the cursor that close the label, as editors insert them by
 *     themselves, and the colon behind those; empty where anything else follows
 * @param restBlank whether nothing else follows on the line
 */
record TypedLine(
    int start,
    TextRange bullet,
    boolean gap,
    String emphasis,
    TextRange word,
    TextRange closing,
    boolean restBlank) {

  private static final String[] OPENING = {"**", "__", "【"};
  private static final String[] CLOSING = {"**", "__", "】"};

  static TypedLine at(SourceText source, int cursor) {
    int line = source.lines().lineAt(cursor);
    int lineStart = source.lines().lineStart(line);
    int start = line == 0 && source.hasByteOrderMark() ? lineStart + 1 : lineStart;
    int at = skipBlanks(source, start, cursor);
    TextRange bullet = TextRange.at(at);
    boolean gap = false;
    if (isBullet(source, at, cursor)) {
      bullet = new TextRange(at, at + 1);
      at = skipBlanks(source, at + 1, cursor);
      gap = at > bullet.end();
    }
    String emphasis = "";
    String closingMarks = "";
    for (int i = 0; i < OPENING.length; i++) {
      if (at + OPENING[i].length() <= cursor && source.content().startsWith(OPENING[i], at)) {
        emphasis = OPENING[i];
        closingMarks = CLOSING[i];
        at += emphasis.length();
        break;
      }
    }
    TextRange closing = closing(source, cursor, source.lines().lineEnd(line), closingMarks);
    boolean restBlank = Stretch.isBlank(source, closing.end(), source.lines().lineEnd(line));
    return new TypedLine(
        start,
        bullet,
        gap,
        emphasis,
        new TextRange(Math.min(at, cursor), cursor),
        closing,
        restBlank);
  }

  /** Columns before the bullet or the word, as the model counts them for a marker. */
  int indentation() {
    return bullet.start() - start;
  }

  boolean hasBullet() {
    return !bullet.isEmpty();
  }

  /** What closes a label that opens with the typed marks. */
  String closingMarks() {
    return emphasis.equals("【") ? "】" : emphasis;
  }

  /** A star opens an item only before a blank: two of them open a label. */
  private static boolean isBullet(SourceText source, int at, int cursor) {
    if (at >= cursor) {
      return false;
    }
    char c = source.charAt(at);
    if (c == '-' || c == '+') {
      return true;
    }
    return c == '*' && (at + 1 == cursor || Blanks.isBlank(source.charAt(at + 1)));
  }

  private static int skipBlanks(SourceText source, int from, int end) {
    int at = from;
    while (at < end && Blanks.isBlank(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private static TextRange closing(SourceText source, int cursor, int lineEnd, String marks) {
    if (marks.isEmpty() || !source.content().startsWith(marks, cursor)) {
      return TextRange.at(cursor);
    }
    int end = cursor + marks.length();
    if (end < lineEnd && (source.charAt(end) == ':' || source.charAt(end) == '：')) {
      end++;
    }
    return new TextRange(cursor, end);
  }
}
