package dev.kegang.syntax;

import dev.kegang.grammar.OutlineParser;
import dev.kegang.grammar.OutlineTokens;
import dev.kegang.syntax.SourceLine.Kind;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

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
    List<Token> tokens = OutlineTokens.read(source.content()).tokens();
    for (int i = 0; i < tokens.size() - 1; i++) {
      reader.read(tokens.get(i), tokens.get(i + 1));
    }
    List<SourceLine> read = new ArrayList<>(reader.kinds.length);
    for (int line = 0; line < reader.kinds.length; line++) {
      read.add(reader.line(line));
    }
    return read;
  }

  private void read(Token token, Token next) {
    switch (token.getType()) {
      case OutlineParser.HEADING1,
          OutlineParser.HEADING2,
          OutlineParser.HEADING3,
          OutlineParser.HEADING4,
          OutlineParser.HEADING5,
          OutlineParser.HEADING6 ->
          set(token, Kind.HEADING);
      case OutlineParser.SETEXT1, OutlineParser.SETEXT2 -> {
        int line = lines.lineAt(token.getStartIndex());
        kinds[line] = Kind.UNDERLINED;
        kinds[line + 1] = Kind.UNDERLINE;
      }
      case OutlineParser.BULLET, OutlineParser.ORDERED -> readMarker(token);
      case OutlineParser.THEMATIC_BREAK -> readBreak(token, next);
      case OutlineParser.LABELLED, OutlineParser.TEXT -> {
        int line = lines.lineAt(token.getStartIndex());
        if (kinds[line] == Kind.BLANK) {
          kinds[line] = Kind.TEXT;
        }
      }
      case OutlineParser.TABLE_ROW -> set(token, Kind.ROW);
      case OutlineParser.QUOTE -> set(token, Kind.QUOTE);
      case OutlineParser.DIVISION -> set(token, Kind.DIVISION);
      case OutlineParser.FENCE_OPEN,
          OutlineParser.CODE_LINE,
          OutlineParser.CODE_NEWLINE,
          OutlineParser.FENCE_CLOSE ->
          set(token, Kind.CODE);
      case OutlineParser.COMMENT_OPEN, OutlineParser.COMMENT_TEXT, OutlineParser.COMMENT_CLOSE ->
          set(token, Kind.COMMENT);
      case OutlineParser.FRONT_MATTER -> set(token, Kind.FRONT_MATTER);
      default -> {}
    }
  }

  /** Marks all lines a token has a character on. */
  private void set(Token token, Kind kind) {
    int last = lines.lineAt(Math.max(token.getStartIndex(), token.getStopIndex()));
    for (int line = lines.lineAt(token.getStartIndex()); line <= last; line++) {
      kinds[line] = kind;
    }
  }

  private void readMarker(Token token) {
    int line = lines.lineAt(token.getStartIndex());
    kinds[line] = Kind.TEXT;
    markers[line] = token.getStartIndex();
    markerEnds[line] = blanksStart(token.getStartIndex(), token.getStopIndex() + 1);
  }

  /** What only starts like a break is text, or an item such as {@code * **label**: text}. */
  private void readBreak(Token token, Token next) {
    int line = lines.lineAt(token.getStartIndex());
    if (next.getType() != OutlineParser.TEXT) {
      kinds[line] = Kind.BREAK;
      return;
    }
    kinds[line] = Kind.TEXT;
    int start = blanksEnd(token.getStartIndex(), token.getStopIndex());
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
