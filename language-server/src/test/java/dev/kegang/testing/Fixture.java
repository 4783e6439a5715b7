package dev.kegang.testing;

import dev.kegang.outline.Outline;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import java.util.List;

/**
 * An outline with a cursor, {@code $0}, and {@code [|marked|]} ranges.
 *
 * @param text without the marks
 * @param cursor where {@code $0} stands; -1 where it doesn't
 */
public record Fixture(String text, int cursor, List<TextRange> ranges) {

  private static final String CURSOR = "$0";

  public static Fixture of(String marked) {
    int at = marked.indexOf(CURSOR);
    String without = marked.replace(CURSOR, "");
    MarkedText parsed = MarkedText.of(without);
    int cursor = at < 0 ? -1 : marked.substring(0, at).replace("[|", "").replace("|]", "").length();
    return new Fixture(parsed.text(), cursor, parsed.ranges());
  }

  /** The same with CRLF line ends. */
  public static Fixture withCarriageReturns(String marked) {
    return of(marked.replace("\n", "\r\n"));
  }

  public Outline outline() {
    return Document.of("file:///fixture.outline.md", 1, text, true).outline();
  }

  /** The characters of a range. */
  public String at(TextRange range) {
    return text.substring(range.start(), range.end());
  }
}
