package dev.kegang.lint.rules;

import dev.kegang.outline.Heading;
import dev.kegang.outline.HeadingReader;
import dev.kegang.outline.HeadingText;
import dev.kegang.outline.Likeness;
import dev.kegang.outline.Ordinal;
import dev.kegang.outline.Outline;
import dev.kegang.text.Normalised;
import dev.kegang.text.Normalised.Difference;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.Vocabulary;
import java.util.List;

/** How a title page may write out a heading. */
final class HeadingWording {

  private static final String OPENING = "《“\"「『‘";
  private static final String CLOSING = "》”\"」』’";
  private static final int LONGEST_JOINT = 4;

  private HeadingWording() {}

  /**
   * How a wording differs from a heading. Either may have a number the other lacks; numbers are
   * compared by value, and where nothing else differs, it is form.
   */
  static Difference difference(Outline outline, Heading heading, TextSpan wording) {
    String plain = unquoted(wording.text());
    Difference best = Normalised.difference(plain, unquoted(heading.title().text()));
    for (String form : forms(heading)) {
      Difference difference = Normalised.difference(plain, unquoted(form));
      best = difference.compareTo(best) < 0 ? difference : best;
    }
    if (best == Difference.NONE) {
      return best;
    }
    HeadingText read = read(outline, wording);
    Ordinal written = read.ordinal();
    Ordinal expected = heading.ordinal();
    if (written == null) {
      return best;
    }
    Difference title = Normalised.difference(read.title().text(), heading.title().text());
    boolean otherNumber = expected != null && written.value() != expected.value();
    return title == Difference.NONE && otherNumber ? Difference.FORM : title;
  }

  /** What a wording says, read like a heading. */
  static HeadingText read(Outline outline, TextSpan wording) {
    Vocabulary vocabulary = outline.vocabulary();
    return new HeadingReader(vocabulary.placementWords(), vocabulary.hoursUnits()).read(wording);
  }

  /** Whether a heading is a title and a subtitle in one. */
  static boolean joins(Heading heading, String title, String subtitle) {
    String whole = Normalised.of(heading.title().text());
    String start = Normalised.of(title);
    String end = Normalised.of(subtitle);
    int joint = whole.length() - start.length() - end.length();
    if (joint < 1 || joint > LONGEST_JOINT || !whole.startsWith(start) || !whole.endsWith(end)) {
      return false;
    }
    for (int i = start.length(); i < start.length() + joint; i++) {
      if (Character.isLetterOrDigit(whole.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The heading in the form a wording is most like: with or without its number and emoji. */
  static String like(Heading heading, String wording) {
    String like = heading.title().text();
    int best = Likeness.of(like, wording);
    for (String form : forms(heading)) {
      int likeness = Likeness.of(form, wording);
      if (likeness > best) {
        like = form;
        best = likeness;
      }
    }
    return like;
  }

  /** A heading with its number and without its hours. */
  static String numbered(Heading heading) {
    Ordinal ordinal = heading.ordinal();
    if (ordinal == null) {
      return heading.title().text();
    }
    int start = heading.text().start();
    return heading
        .text()
        .text()
        .substring(ordinal.range().start() - start, heading.title().end() - start);
  }

  private static List<String> forms(Heading heading) {
    String whole = heading.text().text();
    return heading.hours() == null ? List.of(numbered(heading), whole) : List.of(numbered(heading));
  }

  private static String unquoted(String wording) {
    String text = wording.strip();
    int last = text.length() - 1;
    int quote = last < 1 ? -1 : OPENING.indexOf(text.charAt(0));
    return quote >= 0 && CLOSING.charAt(quote) == text.charAt(last)
        ? text.substring(1, last)
        : text;
  }
}
