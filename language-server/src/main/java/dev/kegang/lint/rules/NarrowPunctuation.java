package dev.kegang.lint.rules;

import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** ASCII punctuation in the Chinese of one line, and what should stand there. */
final class NarrowPunctuation {

  private static final String NARROW = ",;?!";
  private static final String WIDE = "，；？！";

  /** What stands before a point this short is a number or a letter of a list. */
  private static final int LONGEST_NUMBER = 3;

  private final TextSpan span;
  private final String text;
  private final boolean heading;
  private final List<TextEdit> edits = new ArrayList<>(0);

  /**
   * @param heading whether the line is a heading, whose brackets and points belong to numbers and
   *     hours
   */
  NarrowPunctuation(TextSpan wording, boolean heading) {
    this.span = wording;
    this.text = wording.text();
    this.heading = heading;
  }

  /** In order; each takes the blank behind the sign with it, whose place the wide sign has. */
  List<TextEdit> edits() {
    boolean[] opaque = null;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= '?' && ",;?!.(".indexOf(c) >= 0 && isChinese(text.charAt(i - 1))) {
        opaque = opaque == null ? Prose.opaque(text) : opaque;
        if (!opaque[i]) {
          widen(c, i);
        }
      }
    }
    edits.sort(Comparator.comparingInt(edit -> edit.range().start()));
    return edits;
  }

  private void widen(char c, int at) {
    if (c == '(') {
      widenBrackets(at);
    } else if (c == '.') {
      widenPoint(at);
    } else {
      int end = at + 1;
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
      String wide = Character.toString(WIDE.charAt(NARROW.indexOf(c)));
      replace(at, end, wide.repeat(end - at));
    }
  }

  /** Only at the end of a sentence: elsewhere it may part a file's name or a number. */
  private void widenPoint(int at) {
    boolean ends = at + 1 == text.length() || text.charAt(at + 1) == ' ';
    if (ends && at > LONGEST_NUMBER && !heading) {
      replace(at, at + 1, "。");
    }
  }

  private void widenBrackets(int open) {
    int close = text.indexOf(')', open);
    int next = text.indexOf('(', open + 1);
    if (heading || close < 0 || (next >= 0 && next < close)) {
      return;
    }
    boolean chinese = false;
    for (int i = open + 1; i < close; i++) {
      chinese |= Character.isIdeographic(text.charAt(i));
    }
    if (chinese && !Character.isDigit(text.charAt(open + 1))) {
      replace(open, open + 1, "（");
      replace(close, close + 1, "）");
    }
  }

  private void replace(int from, int to, String wide) {
    boolean blank = to + 1 < text.length() && text.charAt(to) == ' ' && !wide.equals("）");
    TextRange range = new TextRange(from, blank ? to + 1 : to);
    edits.add(new TextEdit(range.shiftedBy(span.range().start()), wide));
  }

  private static boolean isChinese(char c) {
    return Character.isIdeographic(c) || "）》』】」".indexOf(c) >= 0;
  }
}
