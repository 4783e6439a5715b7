package dev.kegang.outline;

import dev.kegang.grammar.OutlineLexer;
import dev.kegang.grammar.Tokens;
import dev.kegang.text.Blanks;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Turns the tokens of a text into lines of the model, one after the other, as {@code block} in
 * {@code OutlineParser.g4} says.
 */
final class LineReader {

  private static final int TAB_WIDTH = 4;

  private final SourceText source;
  private final Tokens tokens;
  private int token;
  private boolean afterBlank = true;
  private boolean mayBeFenced;

  LineReader(SourceText source, Tokens tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  /** The token that comes next. */
  int token() {
    return token;
  }

  /** Whether one of the lines read, or a line in code or a comment, may begin with three colons. */
  boolean mayBeFenced() {
    return mayBeFenced;
  }

  /** Goes on behind a heading: what follows stands as after a blank line. */
  void startPart() {
    token++;
    endLine();
    afterBlank = true;
  }

  /** Goes on behind a token. */
  void skip() {
    token++;
  }

  /** The line that comes next; null for a blank one. */
  @Nullable Line read() {
    int indentation = 0;
    if (tokens.type(token) == OutlineLexer.INDENT) {
      indentation = columns(tokens.start(token), tokens.end(token));
      token++;
    }
    if (tokens.type(token) == OutlineLexer.NEWLINE || tokens.type(token) == Tokens.END) {
      token++;
      afterBlank = true;
      return null;
    }
    Line read = line(indentation);
    afterBlank = false;
    return read;
  }

  private Line line(int indentation) {
    int first = token;
    return switch (tokens.type(first)) {
      case OutlineLexer.BULLET, OutlineLexer.ORDERED -> {
        token++;
        yield content(indentation, marker(indentation, first));
      }
      case OutlineLexer.TABLE_ROW -> whole(Line.Kind.ROW, indentation);
      case OutlineLexer.QUOTE -> whole(Line.Kind.QUOTE, indentation);
      case OutlineLexer.DIVISION -> {
        mayBeFenced = true;
        yield whole(Line.Kind.DIVISION, indentation);
      }
      case OutlineLexer.THEMATIC_BREAK -> {
        if (tokens.type(first + 1) != OutlineLexer.TEXT) {
          yield whole(Line.Kind.BREAK, indentation);
        }
        token += 2;
        endLine();
        yield notABreak(indentation, first);
      }
      default -> content(indentation, null);
    };
  }

  /** A line of one token. */
  private Line whole(Line.Kind kind, int indentation) {
    int first = token++;
    endLine();
    return line(kind, indentation, null, first, first);
  }

  /** What stands in a line behind its indentation and marker. */
  private Line content(int indentation, @Nullable Marker marker) {
    return switch (tokens.type(token)) {
      case OutlineLexer.FENCE_OPEN -> code(indentation, marker);
      case OutlineLexer.COMMENT_OPEN -> comment(indentation, marker);
      case OutlineLexer.LABELLED, OutlineLexer.TEXT -> {
        int first = token++;
        endLine();
        yield line(Line.Kind.TEXT, indentation, marker, first, first);
      }
      default -> {
        endLine();
        int end = marker == null ? 0 : marker.span().end();
        TextSpan none = source.span(end, end);
        yield new Line(Line.Kind.TEXT, indentation, marker, none, false, false, afterBlank);
      }
    };
  }

  private Line code(int indentation, @Nullable Marker marker) {
    mayBeFenced = true;
    int first = token++;
    while (tokens.type(token) == OutlineLexer.CODE_LINE
        || tokens.type(token) == OutlineLexer.CODE_NEWLINE) {
      token++;
    }
    if (tokens.type(token) == OutlineLexer.FENCE_CLOSE) {
      token++;
    }
    int last = token - 1;
    endLine();
    return line(Line.Kind.CODE, indentation, marker, first, last);
  }

  private Line comment(int indentation, @Nullable Marker marker) {
    mayBeFenced = true;
    int first = token++;
    while (tokens.type(token) == OutlineLexer.COMMENT_TEXT) {
      token++;
    }
    Line.Kind kind = Line.Kind.COMMENT;
    if (tokens.type(token) == OutlineLexer.COMMENT_CLOSE) {
      token++;
      if (tokens.type(token) == OutlineLexer.TEXT) {
        token++;
        kind = Line.Kind.TEXT;
      }
    }
    int last = token - 1;
    endLine();
    return line(kind, indentation, marker, first, last);
  }

  private void endLine() {
    if (tokens.type(token) == OutlineLexer.NEWLINE) {
      token++;
    }
  }

  /**
   * A line that only starts like a break: text such as {@code ***bold*** text}, or an item such as
   * {@code * **label**: text}.
   */
  private Line notABreak(int indentation, int first) {
    Line line = line(Line.Kind.TEXT, indentation, null, first, first + 1);
    String text = line.text().text();
    if ("*-".indexOf(text.charAt(0)) < 0 || !Blanks.isBlank(text.charAt(1))) {
      return line;
    }
    int start = line.text().start();
    int margin = indentation + start - tokens.start(first);
    Marker marker = new Marker(margin, line.text().slice(0, 1), -1, TextRange.at(start));
    TextSpan wording = line.text().slice(1, text.length()).trimmed();
    boolean labelled = LabelReader.looksLabelled(wording.text());
    return new Line(Line.Kind.TEXT, margin, marker, wording, labelled, line.marked(), afterBlank);
  }

  private Marker marker(int indentation, int first) {
    int start = tokens.start(first);
    if (tokens.type(first) == OutlineLexer.BULLET) {
      return new Marker(indentation, source.span(start, start + 1), -1, TextRange.at(start));
    }
    TextSpan span = source.trimmedSpan(start, tokens.end(first));
    TextRange digits = new TextRange(start, span.end() - 1);
    return new Marker(indentation, span, Marker.value(span.text()), digits);
  }

  private Line line(Line.Kind kind, int indentation, @Nullable Marker marker, int first, int last) {
    TextSpan text = source.trimmedSpan(tokens.start(first), tokens.end(last));
    boolean labelled = tokens.type(first) == OutlineLexer.LABELLED;
    boolean marked = tokens.areMarked(first, last);
    return new Line(kind, indentation, marker, text, labelled, marked, afterBlank);
  }

  private int columns(int start, int end) {
    int columns = 0;
    for (int i = start; i < end; i++) {
      columns = source.charAt(i) == '\t' ? (columns / TAB_WIDTH + 1) * TAB_WIDTH : columns + 1;
    }
    return columns;
  }
}
