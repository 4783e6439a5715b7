package dev.kegang.lint;

import dev.kegang.lint.Suppression.Directive;
import dev.kegang.outline.Comment;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code <!-- kegang-disable rule-a, rule-b: reason -->}. */
final class SuppressionReader {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private SuppressionReader() {}

  /** The suppression a comment is; null for any other comment. */
  static @Nullable Suppression read(Comment comment) {
    TextSpan span = comment.span();
    String text = span.text();
    int from = skipBlanks(text, OPEN.length());
    if (!text.startsWith(Suppression.PREFIX, from)) {
      return null;
    }
    int end = text.endsWith(CLOSE) ? text.length() - CLOSE.length() : text.length();
    int wordEnd = nameEnd(text, from, end);
    List<TextSpan> names = new ArrayList<>(1);
    TextSpan reason = null;
    int at = wordEnd;
    while (at < end && reason == null) {
      char c = text.charAt(at);
      if (isColon(c)) {
        reason = span.slice(at + 1, end).trimmed();
      } else if (isSeparator(c)) {
        at++;
      } else {
        int nameEnd = nameEnd(text, at, end);
        names.add(span.slice(at, nameEnd));
        at = nameEnd;
      }
    }
    TextSpan word = span.slice(from, wordEnd);
    return new Suppression(
        Directive.of(word.text()),
        span,
        word,
        List.copyOf(names),
        reason == null || reason.isEmpty() ? null : reason);
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int nameEnd(String text, int from, int end) {
    int at = from;
    while (at < end && !isSeparator(text.charAt(at)) && !isColon(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == '，' || c == '、' || Blanks.isBlank(c);
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：';
  }
}
