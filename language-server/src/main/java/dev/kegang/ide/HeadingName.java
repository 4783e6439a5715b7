package dev.kegang.ide;

import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextSpan;

/** What a heading is called where it is shown alone. */
final class HeadingName {

  private static final String EMPHASIS = "*_`";

  private HeadingName() {}

  /**
   * Its number and wording without hours; an emoji belongs to the wording, marks of emphasis don't.
   */
  static String of(Outline outline, Heading heading) {
    int start = heading.text().range().start();
    if (heading.ordinal() != null && hasEmphasis(heading)) {
      start = heading.ordinal().range().start();
    }
    return from(start, outline, heading);
  }

  /** The same without its number. */
  static String withoutNumber(Outline outline, Heading heading) {
    int start = heading.text().range().start();
    return from(
        heading.ordinal() == null ? start : heading.ordinal().range().end(), outline, heading);
  }

  private static String from(int start, Outline outline, Heading heading) {
    TextSpan title = heading.title();
    if (title.isEmpty()) {
      return heading.text().text();
    }
    if (hasEmphasis(heading)) {
      boolean numbered = heading.ordinal() != null && start < title.range().start();
      TextSpan number = outline.source().span(start, title.range().start());
      return numbered ? withoutMarks(number.text()) + title.text() : title.text();
    }
    int end = heading.hours() == null ? heading.text().range().end() : title.range().end();
    return outline.source().span(start, Math.max(start, end)).trimmed().text();
  }

  private static boolean hasEmphasis(Heading heading) {
    String text = heading.text().text();
    for (int i = 0; i < text.length(); i++) {
      if (EMPHASIS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String withoutMarks(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (EMPHASIS.indexOf(text.charAt(i)) < 0) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
