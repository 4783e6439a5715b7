package dev.kegang.ide.export;

import java.util.List;

/** The tree of headings as a mind map in Mermaid's text. */
final class MermaidMindMap {

  private final StringBuilder text = new StringBuilder("mindmap\n");
  private int nodes;

  private MermaidMindMap() {}

  static String of(List<LessonTree> roots) {
    MermaidMindMap map = new MermaidMindMap();
    // A mind map has one root.
    map.add(roots.size() == 1 ? roots.get(0) : new LessonTree("…", roots), "  ");
    return map.text.toString();
  }

  private void add(LessonTree tree, String indentation) {
    text.append(indentation).append('n').append(++nodes).append("[\"");
    escape(tree.text());
    text.append("\"]\n");
    tree.children().forEach(child -> add(child, indentation + "  "));
  }

  /** Quoted text knows HTML entities without the ampersand, and Markdown between backticks. */
  private void escape(String wording) {
    for (int i = 0; i < wording.length(); i++) {
      char c = wording.charAt(i);
      if ("\"#&<>`;\\".indexOf(c) >= 0) {
        text.append('#').append((int) c).append(';');
      } else {
        text.append(c < ' ' ? ' ' : c);
      }
    }
  }
}
