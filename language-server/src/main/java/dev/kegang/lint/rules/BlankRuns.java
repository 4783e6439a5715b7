package dev.kegang.lint.rules;

import dev.kegang.text.Blanks;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Finds runs of blanks inside one line of wording, outside formulas. */
final class BlankRuns {

  /** A longer run lines something up or leaves room to write in. */
  private static final int LONGEST_SLIP = 3;

  private BlankRuns() {}

  /** Every run of two or more blanks inside the text, but those that pad a column of a table. */
  static List<TextRange> all(String text) {
    List<TextRange> runs = new ArrayList<>(2);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ' ') {
        int end = i;
        while (end < text.length() && text.charAt(end) == ' ') {
          end++;
        }
        if (end - i > 1 && isInside(text, i, end)) {
          runs.add(new TextRange(i, end));
        }
        i = end;
      } else {
        i = c == '$' ? behindFormula(text, i) : i + 1;
      }
    }
    return runs;
  }

  /**
   * The runs that are slips of the pen: short, and not behind a sentence, a label, or the number or
   * time a line of a timetable opens with, nor beside a sign that parts two things.
   */
  static List<TextRange> slips(String text) {
    List<TextRange> slips = new ArrayList<>(2);
    for (TextRange run : all(text)) {
      if (run.length() <= LONGEST_SLIP
          && !endsSentence(text, run.start())
          && !isSign(text.charAt(run.start() - 1))
          && !isSign(text.charAt(run.end()))
          && hasLetter(text, run.start())) {
        slips.add(run);
      }
    }
    return slips;
  }

  /** The text with one blank for each run, wherever it stands. */
  static String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' || i == 0 || text.charAt(i - 1) != ' ') {
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }

  private static boolean isInside(String text, int start, int end) {
    return start > 0
        && end < text.length()
        && isWord(text.charAt(start - 1))
        && isWord(text.charAt(end));
  }

  private static boolean isWord(char c) {
    return c != '|' && !Blanks.isBlank(c);
  }

  private static boolean isSign(char c) {
    return "·•‧∙|/→–—".indexOf(c) >= 0 || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  private static boolean hasLetter(String text, int end) {
    for (int i = 0; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsSentence(String text, int end) {
    int last = end - 1;
    while (last > 0 && "*_\"'”’)）]】".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".?!:;。？！：；…、".indexOf(text.charAt(last)) >= 0;
  }

  private static int behindFormula(String text, int start) {
    int end = text.indexOf('$', start + 1);
    return end < 0 ? start + 1 : end + 1;
  }
}
