package dev.kegang.lsp;

import dev.kegang.testing.GeneratedLessons;
import dev.kegang.testing.Lessons;
import dev.kegang.testing.MutatedLessons;
import dev.kegang.text.PositionEncoding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A client that sends whatever can be sent: characters of every kind, pasted blocks, an input
 * method's intermediate forms, undo, places outside the text, inside characters and line ends,
 * ranges that run backwards, and whole texts.
 */
final class HostileAuthor {

  private static final int LONGEST = 4000;

  private static final String[] PIECES = {
    "a",
    "7",
    " ",
    "课",
    "：",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\t",
    "#",
    "## ",
    "\n### ",
    "- ",
    "  - ",
    "**",
    "> ",
    "1. ",
    "2、",
    "（2课时）",
    "图1: ",
    "见图2",
    "第3节",
    "待补充",
    "---\n",
    "\n===\n",
    "```\n",
    "~~~",
    "<!--",
    "-->",
    "<!-- kegang-disable-next-line placeholder -->\n",
    "<!-- kegang-disable placeholder -->\n",
    "|a|课时|\n|-|-|\n",
    "[x](b.md)",
    "《书》",
    "Few, S. (2012). Show Me. Press.",
    "e\u0301",
    "\u0301",
    "😀",
    "👩‍🏫",
    "𠮷",
    "\ud83d",
    "\ude00",
    "\0",
    "\u2028",
    "\u2029",
    "\u0085",
    "\ufeff",
    "\u200b",
    "\u3000",
    "\u000b",
    "\u000c",
    "主要观点",
    "{{",
    "}}",
    "\n- **主要观点**:\n",
    "\n## 目录页\n\n1. 甲\n",
    "\n## 3. 新的一节\n\n### 新的一节\n\n- **主要内容简述**: 说明。\n",
    "\n## 参考文献\n\n- Few, S. (2012). Show Me. Press.\n",
    "\n# 另一课\n",
    "\n## 标题页\n\n- 标题: 甲\n",
    "---\ntitle: a\n---\n"
  };

  private static final String[][] TYPED = {
    {"n", "ni", "nih", "nihao", "你好"},
    {"zhu", "zhuyao", "主要", "主要观点"},
    {"ㄎ", "ㄎㄜ", "課"},
    {"か", "課程", "課程😀"}
  };

  private record Undo(int start, int end, String text) {}

  private final Random random;
  private final PositionEncoding encoding;
  private final ClientText client;
  private final Deque<Undo> undo = new ArrayDeque<>();
  private int edits;
  private int invalid;

  HostileAuthor(long seed, PositionEncoding encoding) {
    this.random = new Random(seed);
    this.encoding = encoding;
    this.client = new ClientText(encoding, Lessons.CHINESE.replace("\n", "\r\n"));
  }

  String text() {
    return client.text();
  }

  int edits() {
    return edits;
  }

  /** How many places were sent that are none. */
  int invalid() {
    return invalid;
  }

  /** The changes of the next message; each speaks of the text the one before it left. */
  List<TextDocumentContentChangeEvent> next() {
    List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
    int kind = random.nextInt(40);
    if (kind < 3) {
      inputMethod(changes);
    } else if (kind < 7) {
      undo(changes);
    } else if (kind < 10) {
      invalid++;
      take(new TextDocumentContentChangeEvent(anyRange(), piece()), changes);
      undo.clear();
    } else if (kind == 10 && random.nextInt(5) == 0) {
      take(new TextDocumentContentChangeEvent(wholeText()), changes);
      undo.clear();
    }
    for (int i = random.nextInt(4); i >= 0 && kind > 10; i--) {
      edit(changes);
    }
    if (changes.isEmpty()) {
      edit(changes);
    }
    return changes;
  }

  private void inputMethod(List<TextDocumentContentChangeEvent> changes) {
    int at = boundary(random.nextInt(text().length() + 1));
    int length = 0;
    for (String shown : TYPED[random.nextInt(TYPED.length)]) {
      replace(at, at + length, shown, changes);
      length = shown.length();
    }
  }

  private void undo(List<TextDocumentContentChangeEvent> changes) {
    for (int i = random.nextInt(6); i >= 0 && !undo.isEmpty(); i--) {
      Undo last = undo.pop();
      if (boundary(last.start()) == last.start() && boundary(last.end()) == last.end()) {
        replace(last.start(), last.end(), last.text(), changes);
        undo.pop();
      } else {
        undo.clear();
      }
    }
  }

  private void edit(List<TextDocumentContentChangeEvent> changes) {
    int length = text().length();
    int from = boundary(random.nextInt(length + 1));
    int most = length > LONGEST ? 500 : random.nextInt(50) == 0 ? 200 : 8;
    boolean deletes = length > LONGEST || random.nextInt(3) == 0;
    int to = deletes ? boundary(Math.min(length, from + random.nextInt(most))) : from;
    replace(from, Math.max(from, to), deletes && random.nextBoolean() ? "" : piece(), changes);
  }

  private String piece() {
    if (random.nextInt(60) == 0) {
      String lesson = MutatedLessons.of(random.nextInt(1000));
      int from = random.nextInt(lesson.length());
      return lesson.substring(from, Math.min(lesson.length(), from + random.nextInt(300)));
    }
    return PIECES[random.nextInt(PIECES.length)];
  }

  private String wholeText() {
    return switch (random.nextInt(8)) {
      case 0 -> "";
      case 1 -> text().replace("\r\n", "\n");
      case 2 -> text().replace("\n", "\r\n");
      case 3 -> text().replace("\r\n", "\r");
      case 4 -> MutatedLessons.of(random.nextInt(1000));
      case 5 -> "\ufeff" + Lessons.ENGLISH;
      case 6 -> text();
      default -> GeneratedLessons.of(random.nextInt(1000));
    };
  }

  private Range anyRange() {
    return new Range(anyPosition(), anyPosition());
  }

  private Position anyPosition() {
    Position valid = client.position(random.nextInt(text().length() + 1));
    return switch (random.nextInt(8)) {
      case 0 -> new Position(Integer.MAX_VALUE, Integer.MAX_VALUE);
      case 1 -> new Position(-1, valid.getCharacter());
      case 2 -> new Position(valid.getLine(), -1 - random.nextInt(100));
      case 3 -> new Position(valid.getLine(), Integer.MAX_VALUE);
      case 4 -> new Position(valid.getLine() + random.nextInt(100), valid.getCharacter());
      // Between the bytes or units of a character, too.
      default -> new Position(valid.getLine(), valid.getCharacter() + random.nextInt(4));
    };
  }

  private void replace(
      int start, int end, String inserted, List<TextDocumentContentChangeEvent> changes) {
    undo.push(new Undo(start, start + inserted.length(), text().substring(start, end)));
    Range range = new Range(client.position(start), client.position(end));
    take(new TextDocumentContentChangeEvent(range, inserted), changes);
  }

  private void take(
      TextDocumentContentChangeEvent change, List<TextDocumentContentChangeEvent> changes) {
    client.apply(change);
    changes.add(change);
    edits++;
  }

  /** Places between CR and LF don't exist, those inside a pair only where units are UTF-16. */
  private int boundary(int offset) {
    String text = text();
    if (offset <= 0 || offset >= text.length()) {
      return offset;
    }
    char before = text.charAt(offset - 1);
    char behind = text.charAt(offset);
    boolean insidePair =
        Character.isSurrogatePair(before, behind)
            && (encoding != PositionEncoding.UTF_16 || random.nextInt(10) > 0);
    return (before == '\r' && behind == '\n') || insidePair ? offset - 1 : offset;
  }
}
