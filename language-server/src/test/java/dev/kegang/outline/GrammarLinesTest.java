package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.grammar.OutlineLexer;
import dev.kegang.grammar.OutlineParser;
import dev.kegang.grammar.OutlineParser.BlockContext;
import dev.kegang.grammar.OutlineParser.CodeContext;
import dev.kegang.grammar.OutlineParser.CommentContext;
import dev.kegang.grammar.OutlineParser.LineContext;
import dev.kegang.grammar.OutlineParser.TextContext;
import dev.kegang.grammar.OutlineParser.Title1Context;
import dev.kegang.grammar.OutlineParser.Title2Context;
import dev.kegang.grammar.OutlineParser.Title3Context;
import dev.kegang.grammar.OutlineParser.Title4Context;
import dev.kegang.grammar.OutlineTokens;
import dev.kegang.grammar.Tokens;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.Vocabulary;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.junit.jupiter.api.Test;

/** Headings and lines are read from tokens; they are those of the grammar's tree. */
class GrammarLinesTest {

  private static final int TEXTS = 20_000;

  private static final List<String> PIECES =
      List.of(
          ("␤ ␤ ␤ ␤ ␤␤ \r\n \r ␠ ␠␠ ␠␠␠␠ \t #␠ ##␠ ###␠ ####␠ # === --- -␠-␠- *** *␠ -␠ +␠ 1.␠ 2)␠"
                  + " **主要观点**: **Key**： __a__: 【示例】 ** | >␠ ``` ```` ~~~ ~~~~ <!-- --> <div> :::"
                  + " ::: a 标题 key:␠value \u3000 \ufeff ... - _ *␠**a**: ***a***")
              .replace('␤', '\n')
              .split(" "));

  @Test
  void areThoseOfTheTree() {
    Random random = new Random(8);
    Vocabulary vocabulary = Vocabulary.bundled();
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder pieces = new StringBuilder(random.nextInt(8) == 0 ? "---\n" : "");
      for (int n = random.nextInt(30); n > 0; n--) {
        pieces.append(PIECES.get(random.nextInt(PIECES.size())).replace('␠', ' '));
      }
      String text = pieces.toString();
      SourceText source = SourceText.of(text);
      StringBuilder read = new StringBuilder();
      Tokens tokens = OutlineTokens.read(text, source.characters());
      TextPage page = new ContentReader(vocabulary).parts(source, tokens);
      for (Part part : page.parts()) {
        Heading heading = part.heading();
        read.append(heading == null ? "" : "heading " + heading.range().start() + "\n");
        for (Line line : part.lines()) {
          read.append(describe(line)).append('\n');
        }
      }
      StringBuilder expected = new StringBuilder();
      describe(tree(text), source, expected);
      assertEquals(expected.toString(), read.toString(), () -> text.replace("\n", "␤"));
      assertSameLines(text, vocabulary);
    }
  }

  /** The lines that are found on the way are those of the text. */
  private static void assertSameLines(String text, Vocabulary vocabulary) {
    SourceText read = SourceText.of(text);
    OutlineReader.read(read, vocabulary, Profile.LESSON_OUTLINE);
    LineIndex expected = SourceText.of(text).lines();
    assertEquals(expected.lineCount(), read.lines().lineCount(), text);
    for (int line = 0; line < expected.lineCount(); line++) {
      assertEquals(expected.lineStart(line), read.lines().lineStart(line), text);
    }
  }

  private static OutlineParser.DocumentContext tree(String text) {
    OutlineLexer lexer = new OutlineLexer(CharStreams.fromString(text));
    if (text.startsWith("---", text.startsWith("\ufeff") ? 1 : 0)) {
      lexer.mode(OutlineLexer.FRONT);
    }
    return new OutlineParser(new CommonTokenStream(lexer)).document();
  }

  private static String describe(Line line) {
    Marker marker = line.marker();
    return line.kind()
        + (marker == null ? "" : " marker " + marker.span().range())
        + (line.text().isEmpty() ? "" : " text " + line.text().range())
        + (line.labelled() ? " labelled" : "");
  }

  private static void describe(ParserRuleContext context, SourceText source, StringBuilder lines) {
    for (ParseTree child : context.children == null ? List.<ParseTree>of() : context.children) {
      if (child instanceof BlockContext block) {
        ParseTree last = block.getChild(block.getChildCount() - 1);
        if (last instanceof LineContext line) {
          lines.append(describe(line, source)).append('\n');
        }
      } else if (child instanceof Title1Context
          || child instanceof Title2Context
          || child instanceof Title3Context
          || child instanceof Title4Context) {
        int start = ((ParserRuleContext) child).getStart().getStartIndex();
        lines.append("heading ").append(start).append('\n');
      } else if (child instanceof ParserRuleContext rule) {
        describe(rule, source, lines);
      }
    }
  }

  private static String describe(LineContext line, SourceText source) {
    Token first = line.getStart();
    return switch (first.getType()) {
      case OutlineLexer.TABLE_ROW -> describe(Line.Kind.ROW, "", first, first, source);
      case OutlineLexer.QUOTE -> describe(Line.Kind.QUOTE, "", first, first, source);
      case OutlineLexer.DIVISION -> describe(Line.Kind.DIVISION, "", first, first, source);
      case OutlineLexer.BULLET, OutlineLexer.ORDERED -> {
        int end = first.getStopIndex() + 1;
        String marker = " marker " + source.span(first.getStartIndex(), end).trimmed().range();
        yield content(line.getChild(1), marker, source);
      }
      case OutlineLexer.THEMATIC_BREAK -> {
        TerminalNode rest = line.TEXT();
        if (rest == null) {
          yield describe(Line.Kind.BREAK, "", first, first, source);
        }
        // What only starts like a break may be an item; that is decided behind the grammar.
        int end = rest.getSymbol().getStopIndex() + 1;
        String text = source.content().substring(first.getStartIndex(), end);
        SourceText whole = SourceText.of(text);
        Tokens tokens = OutlineTokens.read(text, whole.characters());
        Line alone = new LineReader(whole, tokens).read();
        yield alone == null ? "" : describe(shifted(alone, first.getStartIndex()));
      }
      default -> content(line.getChild(0), "", source);
    };
  }

  private static Line shifted(Line line, int distance) {
    Marker marker = line.marker();
    return new Line(
        line.kind(),
        line.indentation(),
        marker == null ? null : marker.shiftedBy(distance),
        line.text().shiftedBy(distance),
        line.labelled(),
        line.marked(),
        line.afterBlank());
  }

  private static String content(ParseTree content, String marker, SourceText source) {
    if (content instanceof TextContext text) {
      return describe(Line.Kind.TEXT, marker, text.getStart(), text.getStart(), source);
    }
    if (content instanceof CodeContext code) {
      return describe(Line.Kind.CODE, marker, code.getStart(), code.getStop(), source);
    }
    if (content instanceof CommentContext comment) {
      Line.Kind kind = comment.TEXT() == null ? Line.Kind.COMMENT : Line.Kind.TEXT;
      return describe(kind, marker, comment.getStart(), comment.getStop(), source);
    }
    return Line.Kind.TEXT + marker;
  }

  private static String describe(
      Line.Kind kind, String marker, Token first, Token last, SourceText source) {
    int end = Math.min(last.getStopIndex() + 1, source.length());
    TextSpan text = source.span(first.getStartIndex(), end).trimmed();
    return kind
        + marker
        + (text.isEmpty() ? "" : " text " + text.range())
        + (first.getType() == OutlineLexer.LABELLED ? " labelled" : "");
  }
}
