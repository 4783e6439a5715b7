package dev.kegang.lint;

import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;

/**
 * What a finding stands on, so that it is known again after the outline was changed elsewhere: the
 * text without numbers and blanks, because those change when a section moves. Where nothing else
 * stands there, it is that of the whole line.
 */
public final class FlaggedText {

  /** UTF-16 units; of a longer text the rest counts as a hash. */
  private static final int LONGEST = 160;

  private static final String CHINESE_NUMERALS = "〇零一二三四五六七八九十百千两";

  private FlaggedText() {}

  public static String of(SourceText source, TextRange range) {
    String text = kept(source, range);
    if (!text.isEmpty()) {
      return text;
    }
    LineIndex lines = source.lines();
    int line = lines.lineAt(range.start());
    return kept(source, new TextRange(lines.lineStart(line), lines.lineEnd(line)));
  }

  private static String kept(SourceText source, TextRange range) {
    StringBuilder kept = new StringBuilder(Math.min(range.length(), LONGEST));
    long rest = 0;
    String content = source.content();
    for (int at = range.start(); at < range.end(); ) {
      int codePoint = content.codePointAt(at);
      at += Character.charCount(codePoint);
      if (isNumberOrBlank(codePoint)) {
        continue;
      }
      if (kept.length() < LONGEST) {
        kept.appendCodePoint(codePoint);
      } else {
        rest = rest * 31 + codePoint;
      }
    }
    return rest == 0 ? kept.toString() : kept + "…" + Long.toHexString(rest);
  }

  private static boolean isNumberOrBlank(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> CHINESE_NUMERALS.indexOf(codePoint) >= 0;
    };
  }
}
