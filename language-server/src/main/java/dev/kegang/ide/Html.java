package dev.kegang.ide;

import org.jspecify.annotations.Nullable;

/**
 * Builds HTML whose tags are all ours: every other character is escaped, so that nothing an author
 * writes becomes a tag, an attribute, a link or a script.
 */
final class Html {

  private final StringBuilder html = new StringBuilder();

  /** False once no bracket closes a target in the rest of the text. */
  private boolean targetsEnd = true;

  /** Adds markup of our own. */
  Html raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Opens an element. */
  Html open(String element, String cssClass) {
    start(element, cssClass);
    html.append('>');
    return this;
  }

  /**
   * Opens an element that shows what begins on a line of the source.
   *
   * @param line from 0
   */
  Html open(String element, String cssClass, int line) {
    start(element, cssClass);
    html.append(" data-line=\"").append(line).append("\">");
    return this;
  }

  Html close(String element) {
    html.append("</").append(element).append(">\n");
    return this;
  }

  /** Adds an element that holds a text with inline Markdown; nothing where the text is empty. */
  Html element(String element, String cssClass, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      return this;
    }
    open(element, cssClass);
    inline(text);
    return close(element);
  }

  /** Adds a text as it is. */
  Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i));
    }
    return this;
  }

  /** Adds a text whose marks for bold and code become elements, and whose links their wording. */
  Html inline(String text) {
    targetsEnd = true;
    int at = 0;
    while (at < text.length()) {
      int next = mark(text, at, "**", "strong");
      next = next == at ? mark(text, at, "__", "strong") : next;
      next = next == at ? mark(text, at, "`", "code") : next;
      next = next == at ? link(text, at) : next;
      if (next == at) {
        append(text.charAt(at));
        next++;
      }
      at = next;
    }
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }

  private void start(String element, String cssClass) {
    html.append('<').append(element);
    if (!cssClass.isEmpty()) {
      html.append(" class=\"").append(cssClass).append('"');
    }
  }

  private int mark(String text, int at, String mark, String element) {
    if (!text.startsWith(mark, at)) {
      return at;
    }
    int from = at + mark.length();
    int end = text.indexOf(mark, from);
    if (end <= from) {
      return at;
    }
    html.append('<').append(element).append('>');
    text(text.substring(from, end));
    html.append("</").append(element).append('>');
    return end + mark.length();
  }

  /** A link or picture is shown, but leads nowhere. */
  private int link(String text, int at) {
    int open = text.startsWith("![", at) ? at + 1 : at;
    if (text.charAt(open) != '[') {
      return at;
    }
    int middle = open + 1;
    while (middle < text.length() && text.charAt(middle) != '[' && !text.startsWith("](", middle)) {
      middle++;
    }
    if (!targetsEnd || !text.startsWith("](", middle)) {
      return at;
    }
    int end = text.indexOf(')', middle);
    if (end < 0) {
      targetsEnd = false;
      return at;
    }
    html.append("<span class=\"link\">");
    text(text.substring(open + 1, middle));
    html.append("</span>");
    return end + 1;
  }

  private void append(char c) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> html.append(c);
    }
  }
}
