package dev.kegang.outline;

import dev.kegang.grammar.OutlineParser;
import dev.kegang.grammar.OutlineParser.BlockContext;
import dev.kegang.grammar.OutlineParser.CodeContext;
import dev.kegang.grammar.OutlineParser.CommentContext;
import dev.kegang.grammar.OutlineParser.LineContext;
import dev.kegang.grammar.OutlineParser.TextContext;
import dev.kegang.text.Blanks;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Turns one block of the grammar's tree into a line of the model. */
final class LineReader {

  private static final int TAB_WIDTH = 4;

  private final SourceText source;
  private boolean afterBlank = true;

  LineReader(SourceText source) {
    this.source = source;
  }

  /** Says that a heading was read: what follows stands as after a blank line. */
  void startPart() {
    afterBlank = true;
  }

  /** The line of a block; null for a blank one. */
  @Nullable Line read(BlockContext block) {
    ParseTree last = block.getChild(block.getChildCount() - 1);
    if (!(last instanceof LineContext line)) {
      afterBlank = true;
      return null;
    }
    int indentation =
        block.getChildCount() == 1 ? 0 : columns(((TerminalNode) block.getChild(0)).getSymbol());
    Line read = read(indentation, line);
    afterBlank = false;
    return read;
  }

  private Line read(int indentation, LineContext line) {
    Token first = line.getStart();
    return switch (first.getType()) {
      case OutlineParser.BULLET, OutlineParser.ORDERED ->
          readContent(indentation, marker(indentation, first), line.getChild(1));
      case OutlineParser.TABLE_ROW -> line(Line.Kind.ROW, indentation, null, first, first);
      case OutlineParser.QUOTE -> line(Line.Kind.QUOTE, indentation, null, first, first);
      case OutlineParser.DIVISION -> line(Line.Kind.DIVISION, indentation, null, first, first);
      case OutlineParser.THEMATIC_BREAK -> {
        TerminalNode rest = line.TEXT();
        yield rest == null
            ? line(Line.Kind.BREAK, indentation, null, first, first)
            : notABreak(indentation, first, rest.getSymbol());
      }
      default -> readContent(indentation, null, line.getChild(0));
    };
  }

  /**
   * A line that only starts like a break: text such as {@code ***bold*** text}, or an item such as
   * {@code * **label**: text}.
   */
  private Line notABreak(int indentation, Token first, Token rest) {
    Line line = line(Line.Kind.TEXT, indentation, null, first, rest);
    String text = line.text().text();
    if ("*-".indexOf(text.charAt(0)) < 0 || !Blanks.isBlank(text.charAt(1))) {
      return line;
    }
    int start = line.text().range().start();
    int margin = indentation + start - first.getStartIndex();
    Marker marker = new Marker(margin, line.text().slice(0, 1), -1, TextRange.at(start));
    TextSpan wording = line.text().slice(1, text.length()).trimmed();
    boolean labelled = LabelReader.looksLabelled(wording.text());
    return new Line(Line.Kind.TEXT, margin, marker, wording, labelled, afterBlank);
  }

  private Marker marker(int indentation, Token token) {
    int start = token.getStartIndex();
    TextSpan span = source.span(start, token.getStopIndex() + 1).trimmed();
    if (token.getType() == OutlineParser.ORDERED) {
      TextRange digits = new TextRange(start, span.range().end() - 1);
      return new Marker(indentation, span, Marker.value(span.text()), digits);
    }
    return new Marker(indentation, span, -1, TextRange.at(start));
  }

  private Line readContent(int indentation, @Nullable Marker marker, ParseTree content) {
    if (content instanceof TextContext text) {
      Token token = text.getStart();
      return line(Line.Kind.TEXT, indentation, marker, token, token);
    }
    if (content instanceof CodeContext code) {
      return line(Line.Kind.CODE, indentation, marker, code.getStart(), code.getStop());
    }
    if (content instanceof CommentContext comment) {
      Line.Kind kind = comment.TEXT() == null ? Line.Kind.COMMENT : Line.Kind.TEXT;
      return line(kind, indentation, marker, comment.getStart(), comment.getStop());
    }
    int end = marker == null ? 0 : marker.span().range().end();
    return new Line(Line.Kind.TEXT, indentation, marker, source.span(end, end), false, afterBlank);
  }

  private Line line(
      Line.Kind kind, int indentation, @Nullable Marker marker, Token first, Token last) {
    int end = Math.min(last.getStopIndex() + 1, source.length());
    TextSpan text = source.span(first.getStartIndex(), end).trimmed();
    boolean labelled = first.getType() == OutlineParser.LABELLED;
    return new Line(kind, indentation, marker, text, labelled, afterBlank);
  }

  private static int columns(Token indent) {
    int columns = 0;
    String blanks = indent.getText();
    for (int i = 0; i < blanks.length(); i++) {
      columns = blanks.charAt(i) == '\t' ? (columns / TAB_WIDTH + 1) * TAB_WIDTH : columns + 1;
    }
    return columns;
  }
}
