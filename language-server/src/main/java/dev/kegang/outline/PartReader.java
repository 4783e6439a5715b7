package dev.kegang.outline;

import dev.kegang.grammar.OutlineParser;
import dev.kegang.grammar.OutlineParser.BlockContext;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Flattens the grammar's tree into headings with the lines below each. */
final class PartReader {

  private final HeadingBuilder headings;
  private final LineReader lineReader;
  private final List<Part> parts = new ArrayList<>();
  private final int textEnd;
  private @Nullable TextSpan frontMatter;

  private final SourceText source;
  private @Nullable Heading heading;
  private int start;
  private List<Line> lines = new ArrayList<>();

  private final Vocabulary vocabulary;

  private PartReader(SourceText source, Vocabulary vocabulary, HeadingReader headingReader) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.headings = new HeadingBuilder(source, headingReader);
    this.lineReader = new LineReader(source);
    this.textEnd = source.length();
    this.start = source.hasByteOrderMark() ? 1 : 0;
  }

  /** What a text holds: its parts in order, and its front matter with the marks. */
  record Parts(List<Part> parts, @Nullable TextSpan frontMatter) {}

  static Parts read(
      SourceText source,
      OutlineParser.DocumentContext document,
      Vocabulary vocabulary,
      HeadingReader headingReader) {
    PartReader reader = new PartReader(source, vocabulary, headingReader);
    reader.visit(document);
    reader.finishPart(reader.textEnd);
    return new Parts(reader.parts, reader.frontMatter);
  }

  private void visit(ParserRuleContext context) {
    for (int i = 0; i < context.getChildCount(); i++) {
      ParseTree child = context.getChild(i);
      if (child instanceof BlockContext block) {
        Line line = lineReader.read(block);
        if (line != null) {
          lines.add(line);
        }
      } else if (child instanceof TerminalNode terminal) {
        readFrontMatter(terminal.getSymbol());
      } else if (child instanceof ParserRuleContext rule) {
        Token title = titleOf(rule);
        if (title == null) {
          visit(rule);
        } else {
          startPart(headings.build(title));
        }
      }
    }
  }

  private static @Nullable Token titleOf(ParserRuleContext rule) {
    return switch (rule.getRuleIndex()) {
      case OutlineParser.RULE_title1,
          OutlineParser.RULE_title2,
          OutlineParser.RULE_title3,
          OutlineParser.RULE_title4 ->
          rule.getStart();
      default -> null;
    };
  }

  private void readFrontMatter(Token token) {
    if (token.getType() == OutlineParser.FRONT_MATTER) {
      frontMatter = source.span(token.getStartIndex(), token.getStopIndex() + 1);
    }
  }

  private void startPart(Heading next) {
    finishPart(next.range().start());
    heading = next;
    start = next.range().start();
    lines = new ArrayList<>();
    lineReader.startPart();
  }

  private void finishPart(int end) {
    String title = heading == null ? "" : heading.title().text();
    boolean deep = heading != null && heading.level() > 2;
    parts.add(
        new Part(
            heading,
            heading == null ? null : vocabulary.page(title),
            deep ? vocabulary.field(title) : null,
            new TextRange(Math.min(start, end), end),
            lines));
  }
}
