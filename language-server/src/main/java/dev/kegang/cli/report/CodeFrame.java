package dev.kegang.cli.report;

import dev.kegang.text.DisplayWidth;

/**
 * A line of source as a terminal shows it, with what is to be marked.
 *
 * @param line at most {@link #COLUMNS} columns; {@code …} where it is cut
 * @param indent columns in front of the marks
 * @param width columns of the marks, at least 1
 */
record CodeFrame(String line, int indent, int width) {

  /** The widest line shown. */
  static final int COLUMNS = 100;

  private static final String CUT = "…";

  static CodeFrame of(Excerpt excerpt) {
    String text = excerpt.text();
    String before = VisibleText.of(text.substring(0, excerpt.from()), 0);
    int column = DisplayWidth.of(before);
    String marked = VisibleText.of(text.substring(excerpt.from(), excerpt.to()), column);
    column += DisplayWidth.of(marked);
    String after = VisibleText.of(text.substring(excerpt.to()), column);
    column += DisplayWidth.of(after);
    boolean cutBefore = excerpt.cutBefore();
    boolean cutAfter = excerpt.cutAfter();
    if (cutBefore || cutAfter || column > COLUMNS) {
      int room = COLUMNS - 2 * DisplayWidth.of(CUT);
      String shown = start(marked, room);
      int left = room - DisplayWidth.of(shown);
      int afterWidth = shown.length() < marked.length() ? 0 : DisplayWidth.of(after);
      String shownBefore = end(before, Math.max(left / 2, left - afterWidth));
      String shownAfter = afterWidth == 0 ? "" : start(after, left - DisplayWidth.of(shownBefore));
      cutBefore |= shownBefore.length() < before.length();
      cutAfter |= shown.length() < marked.length() || shownAfter.length() < after.length();
      before = shownBefore;
      marked = shown;
      after = shownAfter;
    }
    String head = (cutBefore ? CUT : "") + before;
    String tail = after + (cutAfter ? CUT : "");
    return new CodeFrame(
        head + marked + tail, DisplayWidth.of(head), Math.max(1, DisplayWidth.of(marked)));
  }

  /** As much of a text's start as fits. */
  private static String start(String text, int columns) {
    int fits = 0;
    int tooMuch = text.length() + 1;
    while (tooMuch - fits > 1) {
      int middle = (fits + tooMuch) >>> 1;
      if (DisplayWidth.of(text.substring(0, middle)) <= columns) {
        fits = middle;
      } else {
        tooMuch = middle;
      }
    }
    boolean splits =
        fits > 0 && fits < text.length() && Character.isLowSurrogate(text.charAt(fits));
    return text.substring(0, splits ? fits - 1 : fits);
  }

  /** As much of a text's end as fits. */
  private static String end(String text, int columns) {
    int fits = text.length();
    int tooMuch = -1;
    while (fits - tooMuch > 1) {
      int middle = (fits + tooMuch) >>> 1;
      if (DisplayWidth.of(text.substring(middle)) <= columns) {
        fits = middle;
      } else {
        tooMuch = middle;
      }
    }
    while (fits < text.length() && isAttached(text, fits)) {
      fits++;
    }
    return text.substring(fits);
  }

  /** Whether the character at an offset belongs to the one before it. */
  private static boolean isAttached(String text, int offset) {
    if (Character.isHighSurrogate(text.charAt(offset))) {
      return false;
    }
    return Character.isLowSurrogate(text.charAt(offset))
        || DisplayWidth.of(text.substring(offset, offset + 1)) == 0;
  }
}
