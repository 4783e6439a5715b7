package dev.kegang.outline;

import dev.kegang.grammar.OutlineLexer;
import dev.kegang.grammar.Tokens;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the tokens of a text into headings with the lines below each. */
final class PartReader {

  private final HeadingBuilder headings;
  private final LineReader lineReader;
  private final List<Part> parts = new ArrayList<>();
  private final int textEnd;
  private @Nullable TextSpan frontMatter;

  private final SourceText source;
  private @Nullable Heading heading;
  private boolean marked;
  private int start;
  private List<Line> lines = new ArrayList<>();

  private final Vocabulary vocabulary;

  private PartReader(
      SourceText source, Tokens tokens, Vocabulary vocabulary, HeadingReader headingReader) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.headings = new HeadingBuilder(source, headingReader);
    this.lineReader = new LineReader(source, tokens);
    this.textEnd = source.length();
    this.start = source.hasByteOrderMark() ? 1 : 0;
  }

  static TextPage read(
      SourceText source, Tokens tokens, Vocabulary vocabulary, HeadingReader headingReader) {
    PartReader reader = new PartReader(source, tokens, vocabulary, headingReader);
    reader.read(tokens);
    reader.finishPart(reader.textEnd);
    boolean mayBeFenced = reader.frontMatter != null || reader.lineReader.mayBeFenced();
    return new TextPage(source, reader.parts, reader.frontMatter, mayBeFenced);
  }

  private void read(Tokens tokens) {
    while (lineReader.token() < tokens.size()) {
      int token = lineReader.token();
      switch (tokens.type(token)) {
        case OutlineLexer.HEADING1,
            OutlineLexer.HEADING2,
            OutlineLexer.HEADING3,
            OutlineLexer.HEADING4,
            OutlineLexer.HEADING5,
            OutlineLexer.HEADING6,
            OutlineLexer.SETEXT1,
            OutlineLexer.SETEXT2 ->
            startPart(headings.build(tokens, token), tokens.areMarked(token, token));
        case OutlineLexer.FRONT_MATTER -> {
          frontMatter = source.span(tokens.start(token), tokens.end(token));
          lineReader.skip();
        }
        default -> {
          Line line = lineReader.read();
          if (line != null) {
            lines.add(line);
          }
        }
      }
    }
  }

  private void startPart(Heading next, boolean nextMarked) {
    finishPart(next.range().start());
    heading = next;
    marked = nextMarked;
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
            marked,
            new TextRange(Math.min(start, end), end),
            lines));
  }
}
