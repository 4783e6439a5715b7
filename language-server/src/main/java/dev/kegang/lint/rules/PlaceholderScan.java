package dev.kegang.lint.rules;

import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.PlaceholderMarks;
import dev.kegang.vocabulary.PlaceholderWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what templates and tools left behind in titles and running text. */
final class PlaceholderScan {

  private final PlaceholderWords words;
  private final PlaceholderMarks marks;

  PlaceholderScan(PlaceholderWords words) {
    this.words = words;
    this.marks = words.marks();
  }

  /** Whether a line starts with a word that says it is still to be written. */
  boolean isUnfinished(TextSpan line) {
    return words.opensUnfinished(line.text());
  }

  /** Every mark in a line, in order. */
  List<TextSpan> marks(TextSpan line) {
    List<TextSpan> found = new ArrayList<>(0);
    String text = line.text();
    int start = marks.nextOpening(text, 0);
    while (start < text.length()) {
      int end = marks.end(text, start);
      if (end > start) {
        found.add(line.slice(start, end));
      }
      start = marks.nextOpening(text, Math.max(end, start + 1));
    }
    return found;
  }

  /**
   * The name in square brackets still to be filled in, such as {@code [Topic]}: the whole title, or
   * a part that ends in a word for names.
   */
  @Nullable TextSpan blankName(TextSpan title) {
    String text = title.text();
    int open = text.indexOf('[');
    while (open >= 0) {
      int close = text.indexOf(']', open);
      if (close < 0) {
        return null;
      }
      String name = text.substring(open + 1, close);
      boolean link = close + 1 < text.length() && text.charAt(close + 1) == '(';
      boolean whole = open == 0 && close == text.length() - 1;
      if (!link && isName(name) && (whole || marks.endsLikeName(name))) {
        return title.slice(open, close + 1);
      }
      open = text.indexOf('[', close);
    }
    return null;
  }

  /**
   * {@code [x]}, {@code [1]}, {@code [M]}, {@code [CS101]} and {@code [name]} name nothing to fill
   * in.
   */
  private static boolean isName(String name) {
    if (name.length() < 2 || name.indexOf('[') >= 0) {
      return false;
    }
    char first = name.charAt(0);
    char second = name.charAt(1);
    return Character.isIdeographic(first)
        || (Character.isUpperCase(first) && Character.isLowerCase(second));
  }
}
