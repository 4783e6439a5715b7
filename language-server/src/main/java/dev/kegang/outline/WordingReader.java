package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the author's running text, and what stands between it. */
final class WordingReader {

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  private final List<TextSpan> wordings = new ArrayList<>();
  private final List<TextRange> breaks = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final LinkReader links = new LinkReader();
  private final Set<String> unclosed = new HashSet<>();

  void add(Part part) {
    Heading heading = part.heading();
    if (heading != null) {
      addText(heading.text(), part.marked());
    }
    List<Line> lines = part.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      switch (line.kind()) {
        case TEXT -> addText(line.text(), line.marked());
        case COMMENT -> comments.add(new Comment(line.text()));
        case BREAK -> breaks.add(line.text().range());
        case ROW, QUOTE, DIVISION, CODE -> {}
      }
    }
  }

  List<TextSpan> wordings() {
    return List.copyOf(wordings);
  }

  List<TextRange> breaks() {
    return List.copyOf(breaks);
  }

  List<Comment> comments() {
    return List.copyOf(comments);
  }

  List<Link> links() {
    return links.links();
  }

  private void addText(TextSpan span, boolean marked) {
    if (marked) {
      addMarked(span);
    } else if (!span.isEmpty()) {
      wordings.add(span);
    }
  }

  /** Code, comments and templates in a line are no wording: they end one span and start another. */
  private void addMarked(TextSpan span) {
    String text = span.text();
    links.read(span);
    unclosed.clear();
    int from = 0;
    int i = 0;
    while (i < text.length()) {
      int end = skippedEnd(span, i);
      if (end > i) {
        addSpan(span, from, i);
        from = end;
        i = end;
      } else {
        i++;
      }
    }
    addSpan(span, from, text.length());
  }

  private int skippedEnd(TextSpan span, int at) {
    String text = span.text();
    return switch (text.charAt(at)) {
      case '`' -> codeEnd(text, at);
      case '{' -> text.startsWith("{{", at) ? endOf(text, "}}", at + 2) : at;
      case '<' -> {
        int end = text.startsWith(COMMENT, at) ? endOf(text, COMMENT_END, at + 4) : at;
        if (end > at) {
          comments.add(new Comment(span.slice(at, end)));
        }
        yield end > at ? end : tagEnd(text, at);
      }
      default -> at;
    };
  }

  private int codeEnd(String text, int at) {
    int width = 0;
    while (at + width < text.length() && text.charAt(at + width) == '`') {
      width++;
    }
    int end = endOf(text, text.substring(at, at + width), at + width);
    return end < 0 ? at + width : end;
  }

  private int tagEnd(String text, int at) {
    boolean tag =
        at + 1 < text.length()
            && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
    return tag ? endOf(text, ">", at) : at;
  }

  /** What was not found once is not looked for again in the same line, however often it opens. */
  private int endOf(String text, String close, int from) {
    if (unclosed.contains(close)) {
      return -1;
    }
    int end = text.indexOf(close, from);
    if (end < 0) {
      unclosed.add(close);
      return -1;
    }
    return end + close.length();
  }

  private void addSpan(TextSpan span, int from, int to) {
    if (from < to) {
      wordings.add(span.slice(from, to));
    }
  }
}
