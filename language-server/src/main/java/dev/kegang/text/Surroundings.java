package dev.kegang.text;

/**
 * What stands before and behind the place where a text is being edited, as texts of their own: with
 * them the next edit there copies all of the text once instead of twice.
 *
 * @param before the beginning of the text
 * @param behind its end
 */
record Surroundings(String before, String behind) {

  /**
   * So many UTF-16 units on either side of an edit belong to neither: the next one stands there.
   */
  static final int REACH = 4096;

  /** What lies between the two is copied twice by every edit. */
  private static final int MOST_BETWEEN = 8 * REACH;

  static Surroundings of(String text, TextRange edited) {
    int from = Math.max(0, edited.start() - REACH);
    int to = Math.min(text.length(), edited.end() + REACH);
    return new Surroundings(text.substring(0, from), text.substring(to));
  }

  /** Whether an edit lies between the two, and little else. */
  boolean hold(String text, TextRange edited) {
    int to = text.length() - behind.length();
    return edited.start() >= before.length()
        && edited.end() <= to
        && to - before.length() <= MOST_BETWEEN;
  }

  /** The text after an edit that lies between the two. */
  String after(String text, TextEdit edit) {
    String near = text.substring(before.length(), edit.range().start());
    String next = text.substring(edit.range().end(), text.length() - behind.length());
    return String.join("", before, near, edit.newText(), next, behind);
  }
}
