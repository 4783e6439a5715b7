package dev.kegang.ide.export;

import java.util.List;

/** The tree of headings in OPML 2.0. */
final class Opml {

  private final StringBuilder text = new StringBuilder();

  private Opml() {}

  static String of(List<LessonTree> roots) {
    Opml opml = new Opml();
    opml.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n");
    opml.text.append("  <head>\n    <title>");
    opml.escape(roots.size() == 1 ? roots.get(0).text() : "");
    opml.text.append("</title>\n  </head>\n  <body>\n");
    roots.forEach(root -> opml.add(root, "    "));
    return opml.text.append("  </body>\n</opml>\n").toString();
  }

  private void add(LessonTree tree, String indentation) {
    text.append(indentation).append("<outline text=\"");
    escape(tree.text());
    if (tree.children().isEmpty()) {
      text.append("\"/>\n");
      return;
    }
    text.append("\">\n");
    tree.children().forEach(child -> add(child, indentation + "  "));
    text.append(indentation).append("</outline>\n");
  }

  /** What XML 1.0 has no way to write becomes U+FFFD. */
  private void escape(String wording) {
    wording.codePoints().forEach(this::escape);
  }

  private void escape(int codePoint) {
    switch (codePoint) {
      case '&' -> text.append("&amp;");
      case '<' -> text.append("&lt;");
      case '>' -> text.append("&gt;");
      case '"' -> text.append("&quot;");
      case '\t' -> text.append("&#9;");
      default -> {
        boolean writable =
            codePoint >= ' '
                && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                && codePoint != 0xFFFE
                && codePoint != 0xFFFF;
        text.appendCodePoint(writable ? codePoint : 0xFFFD);
      }
    }
  }
}
