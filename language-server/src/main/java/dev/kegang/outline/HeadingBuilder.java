package dev.kegang.outline;

import dev.kegang.grammar.OutlineLexer;
import dev.kegang.grammar.Tokens;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;

/** Builds a heading from its token. */
final class HeadingBuilder {

  private final SourceText source;
  private final HeadingReader reader;

  HeadingBuilder(SourceText source, HeadingReader reader) {
    this.source = source;
    this.reader = reader;
  }

  Heading build(Tokens tokens, int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    String content = source.content();
    while (end > start && (content.charAt(end - 1) == '\n' || content.charAt(end - 1) == '\r')) {
      end--;
    }
    return switch (tokens.type(token)) {
      case OutlineLexer.SETEXT1 -> setext(1, start, end);
      case OutlineLexer.SETEXT2 -> setext(2, start, end);
      default -> atx(start, end);
    };
  }

  private Heading atx(int start, int end) {
    String content = source.content();
    int marks = start;
    while (content.charAt(marks) == ' ') {
      marks++;
    }
    int text = marks;
    while (text < end && content.charAt(text) == '#') {
      text++;
    }
    TextSpan wording = source.trimmedSpan(text, withoutClosingMarks(text, end));
    return heading(text - marks, new TextRange(start, end), new TextRange(marks, text), wording);
  }

  /** Closing marks count only behind a blank, as in {@code ## C# ##}. */
  private int withoutClosingMarks(int start, int end) {
    String content = source.content();
    int last = end;
    while (last > start && isBlank(content.charAt(last - 1))) {
      last--;
    }
    int marks = last;
    while (marks > start && content.charAt(marks - 1) == '#') {
      marks--;
    }
    boolean closing = marks < last && (marks == start || isBlank(content.charAt(marks - 1)));
    return closing ? marks : end;
  }

  private Heading setext(int level, int start, int end) {
    String content = source.content();
    int lineEnd = start;
    while (content.charAt(lineEnd) != '\n' && content.charAt(lineEnd) != '\r') {
      lineEnd++;
    }
    TextSpan underline = source.trimmedSpan(lineEnd, end);
    TextSpan wording = source.trimmedSpan(start, lineEnd);
    return heading(level, new TextRange(start, end), underline.range(), wording);
  }

  private Heading heading(int level, TextRange range, TextRange marks, TextSpan wording) {
    HeadingText text = reader.read(wording);
    return new Heading(level, range, marks, wording, text.ordinal(), text.title(), text.hours());
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
