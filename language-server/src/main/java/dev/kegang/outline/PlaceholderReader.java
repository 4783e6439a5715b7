package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.PlaceholderWords;

/**
 * Tells text that only tells the author what to write from content (rules.md, rule placeholder).
 */
final class PlaceholderReader {

  private static final String OPENING = "(（[【";
  private static final int LEAST_DOTS = 3;

  private final PlaceholderWords words;

  PlaceholderReader(PlaceholderWords words) {
    this.words = words;
  }

  /** Whether the whole of an item of a references field or of the bibliography is a template. */
  boolean isTemplate(TextSpan item) {
    return isUnfinished(item) || words.isTemplate(Inline.unwrap(item).text());
  }

  /** Whether an item or value is, or starts with, a word that says it is still to be written. */
  boolean isUnfinished(TextSpan wording) {
    String text = wording.text();
    return (text.isEmpty() || words.mayOpen(text.charAt(0))) && startsUnfinished(wording);
  }

  private boolean startsUnfinished(TextSpan wording) {
    String whole = Inline.unwrap(wording).text();
    String text = withoutOpening(whole);
    return words.startsUnfinished(text)
        || words.fitsAdded(whole)
        || isWholeTopic(wording.text())
        || isEllipsis(text);
  }

  /** A wording in single square brackets that starts with a capital, such as {@code [Topic]}. */
  private static boolean isWholeTopic(String text) {
    int end = text.length() - 1;
    return end > 3
        && text.charAt(0) == '['
        && text.indexOf(']') == end
        && Character.isUpperCase(text.charAt(1))
        && Character.isLowerCase(text.charAt(2));
  }

  private static boolean isEllipsis(String text) {
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '…') {
        return false;
      }
      dots += c == '.' ? 1 : LEAST_DOTS;
    }
    return dots >= LEAST_DOTS;
  }

  private static String withoutOpening(String text) {
    int from = 0;
    while (from < text.length() && OPENING.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from);
  }
}
