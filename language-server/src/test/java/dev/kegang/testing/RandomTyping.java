package dev.kegang.testing;

import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/**
 * An author who edits an outline at random, without a care for what it means: opens and closes
 * code, comments and front matter, puts in and takes out headings, cuts characters in two.
 */
public final class RandomTyping {

  private static final String[] PIECES = {
    "a",
    "1",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "#",
    "# ",
    "## ",
    "### ",
    "    ",
    "- ",
    "  - ",
    "**",
    "：",
    "\n# 第二个标题\n",
    "\n## ",
    "\n  ## 3. 缩进\n",
    "\n## 2. 新的一节（2课时）\n\n### 新的一节\n\n- **主要内容简述**: 说明。\n",
    "\n## 目录页\n\n1. 甲\n2. 乙\n",
    "\n## 标题页\n\n- 标题: 甲\n",
    "\n## 课程计划\n\n1. **甲**: 说明\n",
    "\n### 总结\n\n完。\n",
    "\n## 9. 参考文献\n\n- [1] Few, S. (2012). Show Me. Press.\n",
    "\n标题\n---\n",
    "\n标题\n===\n",
    "=",
    "-",
    "---\n",
    "---\ntitle: 课\n",
    "\n...\n",
    "\n---\n",
    "```",
    "```\n",
    "~~~\n",
    "````\n",
    "<!--",
    "-->",
    "<!-- 注 -->",
    "<!-- kegang-disable missing-field -->\n",
    "<!-- kegang-disable-next-line placeholder -->\n",
    "\n|a|课时|\n|-|-|\n|b|2|\n",
    "图1: 甲",
    "表2：乙",
    "见图1。",
    "见图9。",
    "第2节",
    "（3课时）",
    "- **学时**: 4\n",
    "待补充",
    "\n- **示例**:\n  - 图3: 丙\n",
    "\n- **重要参考文献**:\n  - Few, S. (2012). Show Me. Press.\n  - 待补充。\n",
    "[x](#1-甲)",
    "![](a.png)",
    "https://a.b/c",
    "😀",
    "👩‍🏫",
    "e\u0301",
    "\u200b",
    "𠮷",
    "\ufeff",
    "\ud83d",
    ":::",
    "\n::: questions\n",
    "> ",
    "**热身 (5 min)**\n",
  };

  private final Random random;
  private final Deque<TextEdit> undo = new ArrayDeque<>();
  private final int longest;
  private String text;

  public RandomTyping(long seed, String text, int longest) {
    this.random = new Random(seed);
    this.text = text;
    this.longest = longest;
  }

  public String text() {
    return text;
  }

  /** The next edit of {@link #text}, which is changed by it. */
  public TextEdit next() {
    TextEdit back = undo.isEmpty() || random.nextInt(3) > 0 ? null : undo.pop();
    TextEdit edit = back == null ? edit() : back;
    TextRange range = edit.range();
    if (back == null) {
      String replaced = text.substring(range.start(), range.end());
      int end = range.start() + edit.newText().length();
      undo.push(new TextEdit(new TextRange(range.start(), end), replaced));
    }
    text = text.substring(0, range.start()) + edit.newText() + text.substring(range.end());
    return edit;
  }

  private TextEdit edit() {
    int start = random.nextInt(text.length() + 1);
    if (text.length() > longest) {
      return TextEdit.delete(new TextRange(start, Math.min(text.length(), start + longest / 4)));
    }
    int end = Math.min(text.length(), start + length());
    String piece = PIECES[random.nextInt(PIECES.length)];
    return switch (random.nextInt(4)) {
      case 0 -> TextEdit.delete(new TextRange(start, end));
      case 1 -> new TextEdit(new TextRange(start, end), piece);
      default -> TextEdit.insert(start, piece);
    };
  }

  private int length() {
    return random.nextInt(20) == 0 ? random.nextInt(300) : random.nextInt(6);
  }
}
