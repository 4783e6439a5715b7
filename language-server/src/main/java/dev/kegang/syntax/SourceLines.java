package dev.kegang.syntax;

import dev.kegang.grammar.OutlineLexer;
import dev.kegang.grammar.OutlineTokens;
import dev.kegang.grammar.Tokens;
import dev.kegang.syntax.SourceLine.Kind;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Tells of each line of a text how it is written, for those who write it anew. */
public final class SourceLines {

  private static final int TAB_WIDTH = 4;

  private final String content;
  private final LineIndex lines;
  private final Kind[] kinds;

  /** Where the list marker of a line stands; -1 where it has none. */
  private final int[] markers;

  private final int[] markerEnds;

  private SourceLines(SourceText source) {
    content = source.content();
    lines = source.lines();
    kinds = new Kind[lines.lineCount()];
    markers = new int[lines.lineCount()];
    markerEnds = new int[lines.lineCount()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = Kind.BLANK;
      markers[i] = -1;
    }
  }

  /** All lines; a text that ends with a line end has an empty last one. */
  public static List<SourceLine> of(SourceText source) {
    SourceLines reader = new SourceLines(source);
    Tokens tokens = OutlineTokens.read(source.content(), source.characters());
    for (int i = 0; i < tokens.size(); i++) {
      reader.read(tokens, i);
    }
    List<SourceLine> read = new ArrayList<>(reader.kinds.length);
    for (int line = 0; line < reader.kinds.length; line++) {
      read.add(reader.line(line));
    }
    return read;
  }

  private void read(Tokens tokens, int token) {
    switch (tokens.type(token)) {
      case OutlineLexer.HEADING1,
          OutlineLexer.HEADING2,
          OutlineLexer.HEADING3,
          OutlineLexer.HEADING4,
          OutlineLexer.HEADING5,
          OutlineLexer.HEADING6 ->
          set(tokens, token, Kind.HEADING);
      case OutlineLexer.SETEXT1, OutlineLexer.SETEXT2 -> {
        int line = lines.lineAt(tokens.start(token));
        kinds[line] = Kind.UNDERLINED;
        kinds[line + 1] = Kind.UNDERLINE;
      }
      case OutlineLexer.BULLET, OutlineLexer.ORDERED -> readMarker(tokens, token);
      case OutlineLexer.THEMATIC_BREAK -> readBreak(tokens, token);
      case OutlineLexer.LABELLED, OutlineLexer.TEXT -> {
        int line = lines.lineAt(tokens.start(token));
        if (kinds[line] == Kind.BLANK) {
          kinds[line] = Kind.TEXT;
        }
      }
      case OutlineLexer.TABLE_ROW -> set(tokens, token, Kind.ROW);
      case OutlineLexer.QUOTE -> set(tokens, token, Kind.QUOTE);
      case OutlineLexer.DIVISION -> set(tokens, token, Kind.DIVISION);
      case OutlineLexer.FENCE_OPEN,
          OutlineLexer.CODE_LINE,
          OutlineLexer.CODE_NEWLINE,
          OutlineLexer.FENCE_CLOSE ->
          set(tokens, token, Kind.CODE);
      case OutlineLexer.COMMENT_OPEN, OutlineLexer.COMMENT_TEXT, OutlineLexer.COMMENT_CLOSE ->
          set(tokens, token, Kind.COMMENT);
      case OutlineLexer.FRONT_MATTER -> set(tokens, token, Kind.FRONT_MATTER);
      default -> {}
    }
  }

  /** Marks all lines a token has a character on. */
  private void set(Tokens tokens, int token, Kind kind) {
    int last = lines.lineAt(tokens.end(token) - 1);
    for (int line = lines.lineAt(tokens.start(token)); line <= last; line++) {
      kinds[line] = kind;
    }
  }

  private void readMarker(Tokens tokens, int token) {
    int line = lines.lineAt(tokens.start(token));
    kinds[line] = Kind.TEXT;
    markers[line] = tokens.start(token);
    markerEnds[line] = blanksStart(tokens.start(token), tokens.end(token));
  }

  /** What only starts like a break is text, or an item such as {@code * **label**: text}. */
  private void readBreak(Tokens tokens, int token) {
    int line = lines.lineAt(tokens.start(token));
    if (tokens.type(token + 1) != OutlineLexer.TEXT) {
      kinds[line] = Kind.BREAK;
      return;
    }
    kinds[line] = Kind.TEXT;
    int start = blanksEnd(tokens.start(token), tokens.end(token) - 1);
    if ("*-".indexOf(content.charAt(start)) >= 0 && isBlank(content.charAt(start + 1))) {
      markers[line] = start;
      markerEnds[line] = start + 1;
    }
  }

  private SourceLine line(int line) {
    int start = lines.lineStart(line);
    int end = lines.lineEnd(line);
    int next = line + 1 < kinds.length ? lines.lineStart(line + 1) : content.length();
    int from = start == 0 && end > 0 && content.charAt(0) == '\uFEFF' ? 1 : start;
    int textStart = blanksEnd(from, end);
    int textEnd = Math.max(textStart, blanksStart(from, end));
    int indentation = columns(from, textStart);
    if (markers[line] < 0) {
      return new SourceLine(
          kinds[line], from, end, next, indentation, textStart, textStart, textStart, textEnd);
    }
    int contentStart = blanksEnd(markerEnds[line], end);
    return new SourceLine(
        kinds[line],
        from,
        end,
        next,
        indentation,
        markers[line],
        markerEnds[line],
        contentStart,
        Math.max(contentStart, textEnd));
  }

  private int blanksEnd(int from, int end) {
    int at = from;
    while (at < end && isBlank(content.charAt(at))) {
      at++;
    }
    return at;
  }

  private int blanksStart(int from, int end) {
    int at = end;
    while (at > from && isBlank(content.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int columns(int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      columns = content.charAt(i) == '\t' ? (columns / TAB_WIDTH + 1) * TAB_WIDTH : columns + 1;
    }
    return columns;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
