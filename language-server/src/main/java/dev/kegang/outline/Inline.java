package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Takes the marks of Markdown off a wording that stands wholly inside them. */
final class Inline {

  private static final String[] EMPHASIS = {"**", "__", "*", "_", "`"};

  private Inline() {}

  /** The wording inside emphasis marks or inside the text of a link; else the wording itself. */
  static TextSpan unwrap(TextSpan span) {
    TextSpan inner = span.trimmed();
    return mayBeWrapped(inner) ? unwrapAll(inner) : inner;
  }

  private static TextSpan unwrapAll(TextSpan span) {
    TextSpan inner = span;
    while (mayBeWrapped(inner)) {
      TextSpan next = unwrapOnce(inner);
      if (next == null) {
        return inner;
      }
      inner = next.trimmed();
    }
    return inner;
  }

  private static boolean mayBeWrapped(TextSpan span) {
    int length = span.text().length();
    return length > 2 && mayClose(span.text().charAt(length - 1));
  }

  private static @Nullable TextSpan unwrapOnce(TextSpan span) {
    String text = span.text();
    int length = text.length();
    for (String mark : EMPHASIS) {
      int width = mark.length();
      if (length > 2 * width
          && text.startsWith(mark)
          && text.endsWith(mark)
          && text.indexOf(mark, width) == length - width) {
        return span.slice(width, length - width);
      }
    }
    if (length > 4 && text.charAt(0) == '[' && text.charAt(length - 1) == ')') {
      int middle = text.indexOf("](");
      if (middle > 0 && text.indexOf(')') == length - 1 && text.indexOf('[', 1) < 0) {
        return span.slice(1, middle);
      }
    }
    return null;
  }

  private static boolean mayClose(char c) {
    return c == '*' || c == '_' || c == '`' || c == ')';
  }

  /** Where the bold text at the start of a wording ends, its closing marks included; 0 for none. */
  static int boldEnd(String text) {
    if (text.length() < 2) {
      return 0;
    }
    char mark = text.charAt(0);
    if ((mark != '*' && mark != '_') || text.charAt(1) != mark) {
      return 0;
    }
    int close = doubled(text, mark, 2);
    return close > 2 ? close + 2 : 0;
  }

  /** The first offset from one on where a mark stands twice; -1 where it does nowhere. */
  static int doubled(String text, char mark, int from) {
    int last = text.length() - 1;
    for (int offset = from; offset < last; offset++) {
      if (text.charAt(offset) == mark && text.charAt(offset + 1) == mark) {
        return offset;
      }
    }
    return -1;
  }
}
