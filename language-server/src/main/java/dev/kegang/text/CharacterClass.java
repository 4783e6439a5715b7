package dev.kegang.text;

import org.jspecify.annotations.Nullable;

/**
 * A set of characters between brackets in a {@link NamePattern}: {@code [a-z]}, {@code [!0-9]},
 * {@code [[:alpha:]_]}.
 */
final class CharacterClass {

  private final String pattern;
  private final int start;

  /** Offset of the closing bracket. */
  final int end;

  private CharacterClass(String pattern, int start, int end) {
    this.pattern = pattern;
    this.start = start;
    this.end = end;
  }

  /**
   * Reads a class.
   *
   * @param open offset of the opening bracket
   * @return null where it is never closed
   */
  static @Nullable CharacterClass at(String pattern, int open) {
    int first = open + 1;
    int at = first < pattern.length() && isNegation(pattern.charAt(first)) ? first + 1 : first;
    int content = at;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == ']' && at > content) {
        return new CharacterClass(pattern, first, at);
      }
      if (c == '\\') {
        at += 2;
      } else if (c == '[' && namedEnd(pattern, at) > 0) {
        at = namedEnd(pattern, at) + 2;
      } else {
        at++;
      }
    }
    return null;
  }

  boolean contains(int codePoint) {
    boolean negated = isNegation(pattern.charAt(start));
    int at = negated ? start + 1 : start;
    boolean found = false;
    while (at < end && !found) {
      int named = pattern.charAt(at) == '[' ? namedEnd(pattern, at) : -1;
      if (named > 0) {
        found = isNamed(pattern.substring(at + 2, named), codePoint);
        at = named + 2;
        continue;
      }
      at = unescaped(at);
      int least = pattern.codePointAt(at);
      int most = least;
      at += Character.charCount(least);
      if (at + 1 < end && pattern.charAt(at) == '-') {
        at = unescaped(at + 1);
        most = pattern.codePointAt(at);
        at += Character.charCount(most);
      }
      found = least <= codePoint && codePoint <= most;
    }
    return found != negated;
  }

  private int unescaped(int at) {
    return pattern.charAt(at) == '\\' && at + 1 < end ? at + 1 : at;
  }

  private static boolean isNegation(char c) {
    return c == '!' || c == '^';
  }

  /** Offset of the {@code :]} that closes a named class such as {@code [:alpha:]}; else -1. */
  private static int namedEnd(String pattern, int open) {
    return pattern.startsWith("[:", open) ? pattern.indexOf(":]", open + 2) : -1;
  }

  private static boolean isNamed(String name, int c) {
    boolean lower = c >= 'a' && c <= 'z';
    boolean upper = c >= 'A' && c <= 'Z';
    boolean digit = c >= '0' && c <= '9';
    return switch (name) {
      case "alpha" -> lower || upper;
      case "digit" -> digit;
      case "alnum" -> lower || upper || digit;
      case "lower" -> lower;
      case "upper" -> upper;
      case "xdigit" -> digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
      case "blank" -> c == ' ' || c == '\t';
      case "space" -> c == ' ' || (c >= '\t' && c <= '\r');
      case "cntrl" -> c < ' ' || c == 0x7f;
      case "graph" -> c > ' ' && c < 0x7f;
      case "print" -> c >= ' ' && c < 0x7f;
      case "punct" -> c > ' ' && c < 0x7f && !lower && !upper && !digit;
      default -> false;
    };
  }
}
