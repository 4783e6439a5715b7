package dev.kegang.lint.rules;

import dev.kegang.text.Blanks;
import dev.kegang.text.TextSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** DOIs and arXiv ids: numbers whose shape is fixed. */
final class PaperIdentifier {

  private static final String DOI = "doi";
  private static final int LONGEST_REGISTRANT = 9;

  /** Whatever goes on without a blank is no longer. */
  private static final int LONGEST_VALUE = 1000;

  private static final int MONTHS = 12;

  /** From 2015 on, ids of arXiv have five digits behind the point. */
  private static final int FIRST_LONG_MONTH = 1501;

  private static final int FIRST_NEW_MONTH = 704;

  private PaperIdentifier() {}

  /** Why what a citation calls a DOI cannot be one; null where it can, or where there is none. */
  static @Nullable IdentifierFault ofDoi(TextSpan citation) {
    String text = citation.text();
    int lastSlash = text.lastIndexOf('/');
    if (lastSlash < 0) {
      return null;
    }
    String lower = null;
    for (int at = LatinWord.find(DOI, text, 0); at >= 0; at = LatinWord.find(DOI, text, at + 1)) {
      boolean word = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (!word || at > lastSlash) {
        continue;
      }
      lower = lower == null ? text.toLowerCase(Locale.ROOT) : lower;
      int from = valueStart(lower, at + DOI.length());
      int to = from < 0 ? -1 : valueEnd(text, from);
      if (to > from && from <= lastSlash && isWrongDoi(lower.substring(from, to))) {
        return new IdentifierFault(citation.slice(from, to), DOI, "");
      }
    }
    return null;
  }

  /** Where the number behind the word DOI starts; -1 where no number follows. */
  private static int valueStart(String text, int from) {
    int at = from;
    if (text.startsWith(".org/", at)) {
      at += ".org/".length();
      return text.startsWith("10.", at) ? at : -1;
    }
    while (at < text.length() && (" :：.".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at < text.length() && Character.isDigit(text.charAt(at)) ? at : -1;
  }

  private static int valueEnd(String text, int from) {
    int to = from;
    int limit = Math.min(text.length(), from + LONGEST_VALUE);
    while (to < limit
        && !Blanks.isBlank(text.charAt(to))
        && text.charAt(to) < '\u2e80'
        && "<>\"[]{}|".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    while (to > from && ".,;:)".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  /** {@code 10.}, four to nine digits, perhaps points and more of them, a slash, a suffix. */
  private static boolean isWrongDoi(String doi) {
    if (doi.contains("xx")) {
      return false;
    }
    int slash = doi.indexOf('/');
    if (!doi.startsWith("10.") || slash < 0 || slash == doi.length() - 1) {
      return true;
    }
    int point = doi.indexOf('.', 3);
    String registrant = doi.substring(3, point > 0 && point < slash ? point : slash);
    return registrant.length() < 4
        || registrant.length() > LONGEST_REGISTRANT
        || !isNumber(registrant);
  }

  /** Why an arXiv id cannot be right; null where it can. */
  static @Nullable IdentifierFault ofArxiv(TextSpan found) {
    String id = found.text();
    int end = id.length();
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) == '?' || id.charAt(i) == '#') {
        end = i;
        break;
      }
    }
    id = id.substring(0, end);
    int slash = id.indexOf('/');
    int point = id.indexOf('.');
    boolean wrong =
        slash > 0 ? isWrongOldId(id.substring(slash + 1)) : point > 0 && isWrongId(id, point);
    return wrong ? new IdentifierFault(found.slice(0, end), "arxiv", "") : null;
  }

  /** {@code YYMM.NNNN} or, from 2015 on, {@code YYMM.NNNNN}; perhaps with a version. */
  private static boolean isWrongId(String id, int point) {
    String month = id.substring(0, point);
    String number = withoutVersion(id.substring(point + 1));
    if (month.isEmpty() || !Character.isDigit(month.charAt(0))) {
      return false;
    }
    if (!isNumber(month) || month.length() != 4 || !isNumber(number) || isWrongMonth(month)) {
      return true;
    }
    int value = Integer.parseInt(month);
    return value < FIRST_NEW_MONTH || number.length() != (value < FIRST_LONG_MONTH ? 4 : 5);
  }

  /** {@code YYMMNNN} behind the name of an archive. */
  private static boolean isWrongOldId(String id) {
    String number = withoutVersion(id);
    return isNumber(number) && (number.length() != 7 || isWrongMonth(number.substring(0, 4)));
  }

  private static boolean isWrongMonth(String month) {
    int value = Integer.parseInt(month.substring(2));
    return value < 1 || value > MONTHS;
  }

  private static String withoutVersion(String number) {
    int version = number.lastIndexOf('v');
    return version > 0 && isNumber(number.substring(version + 1))
        ? number.substring(0, version)
        : number;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
