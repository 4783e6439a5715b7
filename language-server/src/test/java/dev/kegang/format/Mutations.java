package dev.kegang.format;

import dev.kegang.testing.Lessons;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Outlines written oddly: pieces of good ones, with lines lost, glued and marked in every way. */
final class Mutations {

  private static final String[] STARTS = {
    "",
    "",
    "",
    "  ",
    "    ",
    "\t",
    "   ",
    " ",
    "      ",
    "- ",
    "* ",
    "+   ",
    "-\t",
    "1. ",
    "2) ",
    "10.  ",
    "  - ",
    "    * ",
    "\t+ ",
    "# ",
    "## ",
    "##",
    "#",
    "### ",
    "#### ",
    "> ",
    "| ",
    "```",
    "~~~",
    "<!-- ",
    "<div>",
    "$$",
    "**要点**：",
    "【示例】",
    "- **主要观点**:",
    "- 主要观点：",
    "**重要参考文献**:  ",
    "    1. ",
    "   - ",
    "- - ",
    "* * ",
    "1. - ",
    "\u3000",
    "::: "
  };

  private static final String[] LINES = {
    "---",
    "***",
    "_ _ _",
    "- - -",
    "===",
    "-----",
    "",
    " ",
    "\t",
    "  ",
    "```",
    "~~~~",
    "<!--",
    "-->",
    "</div>",
    "<pre>",
    "</pre>",
    "$$",
    "| a | 表 |",
    "|---|:-:|",
    "| 图表😀 | b\\|c |",
    "-",
    "*",
    "1.",
    "#",
    "##",
    "## 3. 标题 ##",
    "标题\n===",
    "1. 标题\n---",
    "    code",
    "文字  ",
    "文字\\",
    "* **主要观点**：值",
    "图2: 对比",
    "见图1和第2节",
    "<br>",
    "<!-- kegang-disable-next-line placeholder -->",
    "[1]: http://a",
    "- [ ] a",
    ":::",
    "> 引用"
  };

  private static final String[] ENDS = {
    "", "", " ", "  ", "   ", "\t", " #", " ##", "\\", "：", "|", "\u00a0"
  };

  private final Random random;
  private final List<List<String>> sources = new ArrayList<>();

  Mutations(Random random) {
    this.random = random;
    for (String text : List.of(Lessons.CHINESE, Lessons.ENGLISH)) {
      sources.add(List.of(text.split("\n", -1)));
    }
  }

  String next() {
    List<String> source = sources.get(random.nextInt(sources.size()));
    int from = random.nextInt(source.size());
    int length = Math.min(source.size() - from, 1 + random.nextInt(22));
    List<String> lines = new ArrayList<>(source.subList(from, from + length));
    for (int left = random.nextInt(8); left >= 0; left--) {
      mutate(lines);
    }
    String[] ends = {"\n", "\n", "\r\n", "\r"};
    String text = String.join(ends[random.nextInt(ends.length)], lines);
    return random.nextInt(20) == 0 ? "\uFEFF" + text : text;
  }

  private void mutate(List<String> lines) {
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(9)) {
      case 0, 1 -> lines.add(at, any(LINES));
      case 2, 3 -> lines.set(at, any(STARTS) + line);
      case 4 -> lines.set(at, any(STARTS) + line.stripLeading().replaceFirst("^[-#0-9.]+ *", ""));
      case 5 -> lines.set(at, line + any(ENDS));
      case 6 -> lines.set(at, "");
      case 7 -> {
        if (lines.size() > 1) {
          lines.remove(at);
        }
      }
      default -> {
        int other = random.nextInt(lines.size());
        lines.set(at, lines.get(other));
        lines.set(other, line);
      }
    }
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
