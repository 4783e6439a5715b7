package dev.kegang.outline;

import dev.kegang.text.Blanks;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.CaptionKind;
import dev.kegang.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads a caption such as {@code 图3: …} or {@code Figure 3: …}. */
final class CaptionReader {

  private static final int LONGEST_WORD = 10;

  private final Vocabulary vocabulary;

  CaptionReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The caption a wording is; null where it is none.
   *
   * @param lenient whether a blank may stand for the colon, as where captions are expected
   */
  @Nullable Caption read(TextSpan wording, boolean lenient) {
    String text = wording.text();
    int start = 0;
    while (start < text.length() && (text.charAt(start) == '*' || text.charAt(start) == '_')) {
      start++;
    }
    if (start < text.length()
        && isPlainLetter(text.charAt(start))
        && !vocabulary.mayOpenCaption(text.charAt(start))) {
      return null;
    }
    int digits = start;
    while (digits < text.length()
        && digits - start <= LONGEST_WORD
        && ChineseNumerals.digit(text.charAt(digits)) < 0) {
      digits++;
    }
    if (digits == start || digits >= text.length() || digits - start > LONGEST_WORD) {
      return null;
    }
    CaptionKind kind = vocabulary.caption(text.substring(start, digits));
    return kind == null ? null : read(wording, kind, start, digits, lenient);
  }

  private static boolean isPlainLetter(char c) {
    return (c >= '\u4e00' && c <= '\u9fef') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static @Nullable Caption read(
      TextSpan wording, CaptionKind kind, int start, int digits, boolean lenient) {
    String text = wording.text();
    int end = digits;
    while (end < text.length() && ChineseNumerals.digit(text.charAt(end)) >= 0) {
      end++;
    }
    int behind = end;
    while (behind < text.length()
        && (Blanks.isBlank(text.charAt(behind)) || text.charAt(behind) == '*')) {
      behind++;
    }
    boolean colon = behind < text.length() && LabelReader.isColon(text.charAt(behind));
    if (!colon && !(lenient && (behind > end || behind == text.length()))) {
      return null;
    }
    TextSpan title = wording.trimmedSlice(colon ? behind + 1 : behind, text.length());
    int number = ChineseNumerals.digits(text, digits, end);
    TextRange range = wording.place(digits, end);
    return new Caption(kind, wording.slice(start, end), number, range, title);
  }
}
