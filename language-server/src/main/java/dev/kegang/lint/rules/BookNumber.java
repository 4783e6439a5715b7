package dev.kegang.lint.rules;

import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** The numbers of books and of periodicals, whose last sign is computed from the others. */
final class BookNumber {

  private static final String GAPS = " -–—‐‑－";
  private static final String CHECK_SIGNS = "0123456789X";
  private static final int ISBN_10 = 10;
  private static final int ISBN_13 = 13;
  private static final int ISSN = 8;

  /** As written, from the first digit on. */
  private final TextSpan span;

  /** Its digits, and X, without what stands between them. */
  private final String signs;

  private BookNumber(TextSpan span, String signs) {
    this.span = span;
    this.signs = signs;
  }

  /** Why an ISBN cannot be right; null where it can, or where it is a pattern to fill in. */
  static @Nullable IdentifierFault ofIsbn(TextSpan citation, TextSpan found) {
    BookNumber number = read(citation, found, ISBN_10, ISBN_13);
    if (number == null) {
      return null;
    }
    return switch (number.signs.length()) {
      case ISBN_10 -> number.checked("isbn-check", 11, 10);
      case ISBN_13 -> number.checkedArticle();
      default -> number.fault("isbn-length", Integer.toString(number.signs.length()));
    };
  }

  /** Why an ISSN cannot be right; null where it can, or where it is a pattern to fill in. */
  static @Nullable IdentifierFault ofIssn(TextSpan citation, TextSpan found) {
    BookNumber number = read(citation, found, ISSN, ISSN);
    if (number == null) {
      return null;
    }
    return number.signs.length() == ISSN
        ? number.checked("issn-check", 11, ISSN)
        : number.fault("issn-length", Integer.toString(number.signs.length()));
  }

  /**
   * Reads a number on over blanks and any kind of dash, as far as it has one of two lengths; null
   * where what follows makes it unclear.
   */
  private static @Nullable BookNumber read(
      TextSpan citation, TextSpan found, int shorter, int longer) {
    String text = citation.text();
    int start = found.range().start() - citation.range().start();
    int foundEnd = start + found.range().length();
    StringBuilder signs = new StringBuilder(longer);
    String read = "";
    int end = start;
    int at = start;
    boolean goesOn = true;
    while (goesOn) {
      while (at < text.length() && isSign(text.charAt(at))) {
        signs.append(Character.toUpperCase(text.charAt(at)));
        at++;
      }
      int count = signs.length();
      if (count == shorter || count == longer || at == foundEnd) {
        read = signs.toString();
        end = at;
      }
      boolean enough = count >= longer || (count == shorter && !signs.toString().startsWith("97"));
      goesOn = !(enough && at >= foundEnd) && isGap(text, at);
      at++;
    }
    boolean pattern = read.indexOf('X') >= 0 && read.indexOf('X') < read.length() - 1;
    return pattern || goesOnInLetters(text, end)
        ? null
        : new BookNumber(citation.slice(start, end), read);
  }

  private static boolean isGap(String text, int at) {
    return at + 1 < text.length()
        && GAPS.indexOf(text.charAt(at)) >= 0
        && isDigit(text.charAt(at + 1));
  }

  private static boolean goesOnInLetters(String text, int end) {
    return end < text.length()
        && Character.isLetterOrDigit(text.charAt(end))
        && !Character.isIdeographic(text.charAt(end));
  }

  private @Nullable IdentifierFault checkedArticle() {
    if (!signs.startsWith("978") && !signs.startsWith("979")) {
      return fault("isbn-start", signs.substring(0, 3));
    }
    int sum = 0;
    for (int i = 0; i < ISBN_13 - 1; i++) {
      sum += (signs.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return compared("isbn-check", (10 - sum % 10) % 10);
  }

  private @Nullable IdentifierFault checked(String key, int modulus, int weight) {
    int sum = 0;
    for (int i = 0; i < signs.length() - 1; i++) {
      sum += (signs.charAt(i) - '0') * (weight - i);
    }
    return compared(key, (modulus - sum % modulus) % modulus);
  }

  private @Nullable IdentifierFault compared(String key, int check) {
    char wanted = CHECK_SIGNS.charAt(check);
    return signs.charAt(signs.length() - 1) == wanted
        ? null
        : fault(key, Character.toString(wanted));
  }

  private IdentifierFault fault(String key, String detail) {
    return new IdentifierFault(span, key, detail);
  }

  private static boolean isSign(char c) {
    return isDigit(c) || c == 'X' || c == 'x';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
