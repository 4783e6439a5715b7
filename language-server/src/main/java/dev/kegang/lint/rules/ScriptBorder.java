package dev.kegang.lint.rules;

import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.List;

/**
 * Where a Chinese and a Latin word meet.
 *
 * @param gap the blank between them; empty where there is none
 * @param line the line's start, to tell lines apart
 */
record ScriptBorder(TextRange gap, int line) {

  boolean spaced() {
    return !gap.isEmpty();
  }

  /** Adds the borders of one line of text, in order. */
  static void addAll(Outline outline, TextSpan wording, List<ScriptBorder> borders) {
    String text = wording.text();
    int start = wording.start();
    int from = titleStart(outline, start) - start;
    boolean[] opaque = null;
    for (int i = Math.max(1, from); i < text.length(); i++) {
      int gapStart = text.charAt(i - 1) == ' ' ? i - 1 : i;
      if (gapStart > 0 && meet(text, gapStart, i)) {
        opaque = opaque == null ? Prose.opaque(text) : opaque;
        if (!opaque[gapStart - 1] && !opaque[i]) {
          TextRange gap = new TextRange(gapStart, i).shiftedBy(start);
          borders.add(new ScriptBorder(gap, start));
        }
      }
    }
  }

  /** A heading's number keeps its own distance from the title. */
  private static int titleStart(Outline outline, int wordingStart) {
    Heading heading = WordingEdits.headingAt(outline.headings(), wordingStart);
    return heading == null || heading.ordinal() == null
        ? wordingStart
        : heading.ordinal().separator().end() + 1;
  }

  private static boolean meet(String text, int end, int start) {
    char before = text.charAt(end - 1);
    char after = text.charAt(start);
    if (Character.isIdeographic(before) && isLetter(after)) {
      return isWord(text, start, 1);
    }
    boolean ends = isLetter(before) || endsName(text, end);
    return ends && Character.isIdeographic(after) && isWord(text, end - 1, -1);
  }

  /** C++ and C# end in signs; a single plus stands between two things. */
  private static boolean endsName(String text, int end) {
    char sign = text.charAt(end - 1);
    return end > 1
        && ((sign == '+' && text.charAt(end - 2) == '+')
            || (sign == '#' && isLetter(text.charAt(end - 2))));
  }

  /** Digits alone and single letters, as in 10课时 and X轴, are written as Chinese is. */
  private static boolean isWord(String text, int from, int step) {
    int length = 0;
    boolean letters = false;
    for (int i = from; i >= 0 && i < text.length() && isLatin(text.charAt(i)); i += step) {
      letters |= Character.isLetter(text.charAt(i));
      length++;
    }
    return letters && length > 1;
  }

  private static boolean isLatin(char c) {
    return isLetter(c) || c == '+' || c == '#' || c == '-' || c == '.' || c == '/' || c == '_';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
