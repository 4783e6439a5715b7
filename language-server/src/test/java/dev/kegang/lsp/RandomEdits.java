package dev.kegang.lsp;

import dev.kegang.text.PositionEncoding;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * An author who types at random: single characters, pasted blocks, deletions, undo, and Chinese
 * through an input method that replaces what it showed before.
 */
final class RandomEdits {

  private static final int LONGEST = 6000;

  private static final String[] PIECES = {
    "a",
    "B",
    "1",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "#",
    "## ",
    "### ",
    "- ",
    "  - ",
    "**",
    "：",
    ":",
    "图1: ",
    "表2：",
    "见图1。",
    "第2节",
    "课时",
    "（2课时）",
    "主要观点",
    "- **主要观点**: ",
    "目录页",
    "---\n",
    "```\n",
    "<!--",
    "-->",
    "|a|b|\n",
    "😀",
    "👩‍🏫",
    "é",
    "\u200b",
    "𠮷",
    "1. ",
    "[1]",
    "《书》",
    "Few, S. (2012). Show Me. Press.",
    "\n\n## 3. 新的一节\n\n### 新的一节\n\n- **主要内容简述**: 说明。\n",
    "[x](#1-x)",
    "<!-- kegang-disable-file missing-field -->\n",
    "~~~\n",
    "\n=====\n",
    "> "
  };

  private static final String[][] TYPED = {
    {"n", "ni", "nih", "niha", "你好"},
    {"zh", "zhu", "zhuyao", "主要", "主要观点"},
    {"k", "ke", "课", "课程😀"}
  };

  /** What brings a text back to where it was. */
  private record Undo(TextRange range, String text) {}

  private final Random random;
  private final PositionEncoding encoding;
  private final Deque<Undo> undo = new ArrayDeque<>();
  private SourceText text;
  private int edits;

  RandomEdits(long seed, PositionEncoding encoding, String text) {
    this.random = new Random(seed);
    this.encoding = encoding;
    this.text = SourceText.of(text);
  }

  String text() {
    return text.content();
  }

  int edits() {
    return edits;
  }

  /** The changes of the next message; each speaks of the text the one before it left. */
  List<TextDocumentContentChangeEvent> next() {
    List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
    int kind = random.nextInt(20);
    if (kind == 0) {
      inputMethod(changes);
    } else if (kind < 4) {
      for (int i = random.nextInt(4); i >= 0 && !undo.isEmpty(); i--) {
        Undo last = undo.pop();
        if (boundary(last.range().start()) == last.range().start()
            && boundary(last.range().end()) == last.range().end()) {
          changes.add(change(last.range(), last.text()));
          undo.pop();
        } else {
          // Without it the earlier ones would hit other places.
          undo.clear();
        }
      }
    } else {
      for (int i = random.nextInt(3); i >= 0; i--) {
        changes.add(edit());
      }
    }
    if (changes.isEmpty()) {
      changes.add(edit());
    }
    return changes;
  }

  private void inputMethod(List<TextDocumentContentChangeEvent> changes) {
    int at = boundary(random.nextInt(text.length() + 1));
    int length = 0;
    for (String shown : TYPED[random.nextInt(TYPED.length)]) {
      changes.add(change(new TextRange(at, at + length), shown));
      length = shown.length();
    }
  }

  private TextDocumentContentChangeEvent edit() {
    int from = boundary(random.nextInt(text.length() + 1));
    boolean deletes = text.length() > LONGEST || random.nextInt(3) == 0;
    int longest = text.length() > LONGEST ? 400 : 12;
    int to = deletes ? boundary(Math.min(text.length(), from + random.nextInt(longest))) : from;
    String inserted =
        random.nextInt(4) == 0 && deletes ? "" : PIECES[random.nextInt(PIECES.length)];
    return change(new TextRange(from, Math.max(from, to)), inserted);
  }

  private TextDocumentContentChangeEvent change(TextRange range, String inserted) {
    String before = text.content();
    Range places = new Range(position(range.start()), position(range.end()));
    undo.push(
        new Undo(
            new TextRange(range.start(), range.start() + inserted.length()),
            before.substring(range.start(), range.end())));
    text =
        SourceText.of(
            before.substring(0, range.start()) + inserted + before.substring(range.end()));
    edits++;
    return new TextDocumentContentChangeEvent(places, inserted);
  }

  private Position position(int offset) {
    var position = text.lines().position(offset, encoding);
    return new Position(position.line(), position.column());
  }

  /** Editors put no cursor into a pair of surrogates or between CR and LF. */
  private int boundary(int offset) {
    String content = text.content();
    if (offset > 0 && offset < content.length()) {
      char before = content.charAt(offset - 1);
      char behind = content.charAt(offset);
      boolean inside =
          (before == '\r' && behind == '\n')
              || (Character.isHighSurrogate(before) && Character.isLowSurrogate(behind));
      return inside ? offset - 1 : offset;
    }
    return offset;
  }
}
