package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells text that only tells the author what to write from content (rules.md, rule placeholder).
 */
final class PlaceholderReader {

  private final List<String[]> templates = new ArrayList<>();
  private final List<String> starts = new ArrayList<>();

  PlaceholderReader(Vocabulary vocabulary) {
    for (String pattern : vocabulary.placeholders("template")) {
      templates.add(pieces(pattern.toLowerCase(Locale.ROOT)));
    }
    starts.addAll(vocabulary.placeholders("start"));
  }

  /** Whether the whole of an item of a references field or of the bibliography is a template. */
  boolean isTemplate(TextSpan item) {
    String text = Inline.unwrap(item).text().toLowerCase(Locale.ROOT);
    for (String[] template : templates) {
      if (matches(template, text)) {
        return true;
      }
    }
    return isUnfinished(item);
  }

  /** Whether an item or value is, or starts with, a word that says it is still to be written. */
  boolean isUnfinished(TextSpan wording) {
    String text = withoutOpening(Inline.unwrap(wording).text());
    for (String start : starts) {
      if (text.regionMatches(!isWord(start), 0, start, 0, start.length())
          && (text.length() == start.length() || closes(text, start))) {
        return true;
      }
    }
    return isWholeTopic(wording.text()) || isEllipsis(text);
  }

  /** A wording in single square brackets that starts with a capital, such as {@code [Topic]}. */
  static boolean isWholeTopic(String text) {
    int end = text.length() - 1;
    return end > 3
        && text.charAt(0) == '['
        && text.charAt(end) == ']'
        && text.indexOf(']') == end
        && Character.isUpperCase(text.charAt(1))
        && Character.isLowerCase(text.charAt(2));
  }

  private static boolean isEllipsis(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '…') {
        return false;
      }
      dots += c == '.' ? 1 : 3;
    }
    return dots >= 3;
  }

  /** Marks such as TODO are told by their capitals: a lesson may well be about a to-do list. */
  private static boolean isWord(String start) {
    return start.equals(start.toUpperCase(Locale.ROOT)) && start.charAt(0) < 0x80;
  }

  private static boolean closes(String text, String start) {
    char next = text.charAt(start.length());
    if (start.charAt(0) >= 0x80) {
      return true;
    }
    boolean mark = !Character.isLetterOrDigit(next) && next != ' ' && next != '-' && next != '_';
    return mark || (next == ' ' && !isWord(start));
  }

  private static String withoutOpening(String text) {
    int from = 0;
    while (from < text.length() && "(（[【".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from);
  }

  private static String[] pieces(String pattern) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int star = pattern.indexOf('*'); star >= 0; star = pattern.indexOf('*', from)) {
      pieces.add(pattern.substring(from, star));
      from = star + 1;
    }
    pieces.add(pattern.substring(from));
    return pieces.toArray(String[]::new);
  }

  private static boolean matches(String[] pieces, String text) {
    if (!text.startsWith(pieces[0])) {
      return false;
    }
    int from = pieces[0].length();
    for (int i = 1; i < pieces.length; i++) {
      int at = text.indexOf(pieces[i], from);
      if (at < 0) {
        return false;
      }
      from = at + pieces[i].length();
    }
    return (pieces.length > 1 && pieces[pieces.length - 1].isEmpty()) || from == text.length();
  }
}
