package dev.kegang.ide;

import dev.kegang.format.Formatter;
import dev.kegang.format.LineContinuation;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import java.util.List;

/** The edits that write an outline canonically. */
public final class Formatting {

  private Formatting() {}

  /** Those of a whole document. */
  public static List<TextEdit> of(Document document) {
    return formatter(document).edits(document.outline());
  }

  /** Those that touch a range. */
  public static List<TextEdit> of(Document document, TextRange range) {
    return formatter(document).edits(document.outline(), range);
  }

  /**
   * Those that continue a list behind a line end that was just typed.
   *
   * @param cursor where the cursor is behind the line end
   */
  public static List<TextEdit> afterLineEnd(Document document, int cursor) {
    return LineContinuation.at(document.outline(), cursor);
  }

  private static Formatter formatter(Document document) {
    return new Formatter(
        text -> document.treatment().read(SourceText.of(text)),
        document.treatment().settings().format());
  }
}
