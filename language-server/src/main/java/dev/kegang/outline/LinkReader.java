package dev.kegang.outline;

import dev.kegang.outline.Link.Kind;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the links and images of lines, outside code. */
final class LinkReader {

  private static final String IMAGE_TAG = "<img";

  /** How a line's round brackets belong together, where it has links. */
  private Map<Integer, Integer> closings = Map.of();

  private boolean tagsEnd = true;
  private final List<Link> links = new ArrayList<>(0);

  /** All links of the lines read, in order of their ends. */
  List<Link> links() {
    return List.copyOf(links);
  }

  /** Reads a line; what has neither {@code ]} nor {@code <} need not be read. */
  void read(TextSpan line) {
    String text = line.text();
    if (text.contains("](") || text.contains(IMAGE_TAG)) {
      readInline(line);
    } else if (text.startsWith("[") && text.contains("]:")) {
      readDefinition(line);
    }
  }

  private void readInline(TextSpan line) {
    String text = line.text();
    closings = closings(text);
    tagsEnd = true;
    Deque<Integer> openings = new ArrayDeque<>();
    int i = 0;
    while (i < text.length()) {
      switch (text.charAt(i)) {
        case '\\' -> i += 2;
        case '`' -> i = codeEnd(text, i);
        case '[' -> openings.push(i++);
        case '<' -> i = text.startsWith(IMAGE_TAG, i) ? readTag(line, i) : i + 1;
        case ']' -> {
          int opening = openings.isEmpty() ? -1 : openings.pop();
          boolean target = opening >= 0 && i + 1 < text.length() && text.charAt(i + 1) == '(';
          i = target ? readTarget(line, opening, i) : i + 1;
        }
        default -> i++;
      }
    }
  }

  /**
   * Reads the target of a link.
   *
   * @param closing offset of the bracket behind the link's text
   * @return where to read on
   */
  private int readTarget(TextSpan line, int opening, int closing) {
    String text = line.text();
    Integer end = closings.get(closing + 1);
    if (end == null) {
      return closing + 2;
    }
    boolean image = opening > 0 && text.charAt(opening - 1) == '!';
    int start = image ? opening - 1 : opening;
    TextSpan shown = line.slice(opening + 1, closing);
    TextSpan described = image && shown.isEmpty() ? description(line, end + 1) : null;
    links.add(
        new Link(
            image ? Kind.IMAGE : Kind.LINK,
            line.place(start, end + 1),
            described == null ? shown : described,
            address(line.slice(closing + 2, end).trimmed())));
    return end + 1;
  }

  /** The words for an image in attributes behind it, as in {@code ![](a.png){alt='A map'}}. */
  private static @Nullable TextSpan description(TextSpan line, int from) {
    String text = line.text();
    if (from >= text.length() || text.charAt(from) != '{') {
      return null;
    }
    int end = from + 1;
    while (end < text.length() && text.charAt(end) != '{' && text.charAt(end) != '}') {
      end++;
    }
    return attribute(line.slice(from, end), "alt");
  }

  /** Where the round brackets of a line are closed, by where they are opened. */
  private static Map<Integer, Integer> closings(String text) {
    Map<Integer, Integer> closings = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        open.push(i);
      } else if (c == ')' && !open.isEmpty()) {
        closings.put(open.pop(), i);
      }
    }
    return closings;
  }

  /** A target without the title behind it and the angle brackets around it. */
  private static TextSpan address(TextSpan target) {
    String text = target.text();
    if (text.startsWith("<")) {
      int close = text.indexOf('>');
      return close < 0 ? target : target.slice(1, close);
    }
    int end = 0;
    while (end < text.length() && !Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    String rest = text.substring(end).strip();
    boolean titled = rest.startsWith("\"") || rest.startsWith("'") || rest.startsWith("(");
    return titled || rest.startsWith("=") ? target.slice(0, end) : target;
  }

  private void readDefinition(TextSpan line) {
    String text = line.text();
    int closing = text.indexOf("]:");
    TextSpan target = address(line.slice(closing + 2, text.length()).trimmed());
    boolean address = target.text().indexOf('/') >= 0 || target.text().startsWith("#");
    if (closing > 1 && text.charAt(1) != '^' && address && !hasBlank(target.text())) {
      links.add(new Link(Kind.DEFINITION, line.range(), line.slice(1, closing), target));
    }
  }

  private static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Blanks.isBlank(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private int readTag(TextSpan line, int start) {
    int close = tagsEnd ? line.text().indexOf('>', start) : -1;
    if (close < 0) {
      tagsEnd = false;
      return start + 1;
    }
    TextSpan tag = line.slice(start, close);
    TextSpan source = attribute(tag, "src");
    if (source != null) {
      TextRange range = new TextRange(tag.range().start(), tag.range().end() + 1);
      links.add(new Link(Kind.HTML_IMAGE, range, attribute(tag, "alt"), source));
    }
    return close + 1;
  }

  /** The value of an attribute, without quotes; null where the tag has none of that name. */
  private static @Nullable TextSpan attribute(TextSpan tag, String name) {
    String text = tag.text();
    for (int at = text.indexOf(name); at > 0; at = text.indexOf(name, at + 1)) {
      int i = skipBlanks(text, at + name.length());
      char before = text.charAt(at - 1);
      boolean whole = !Character.isLetterOrDigit(before) && before != '-';
      if (whole && i < text.length() && text.charAt(i) == '=') {
        int from = skipBlanks(text, i + 1);
        char quote = from < text.length() ? text.charAt(from) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        from = quoted ? from + 1 : from;
        int to = from;
        while (to < text.length()
            && (quoted ? text.charAt(to) != quote : !Blanks.isBlank(text.charAt(to)))) {
          to++;
        }
        return tag.slice(Math.min(from, to), to);
      }
    }
    return null;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int codeEnd(String text, int at) {
    int width = 0;
    while (at + width < text.length() && text.charAt(at + width) == '`') {
      width++;
    }
    int end = text.indexOf(text.substring(at, at + width), at + width);
    return end < 0 ? at + width : end + width;
  }
}
