package dev.kegang.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Many lines of one kind: headings, entries, items, captions, works, comments, tables, links. */
final class ManyParts {

  private ManyParts() {}

  static List<TextFamily> all() {
    List<TextFamily> all = new ArrayList<>();
    headings(all);
    entries(all);
    items(all);
    comments(all);
    tables(all);
    blocks(all);
    hours(all);
    return all;
  }

  private static void headings(List<TextFamily> all) {
    String head = OutlineParts.HEAD;
    all.add(TextFamily.of("headings 1", "# a\n"));
    all.add(TextFamily.of("headings 2", "## a\n"));
    all.add(TextFamily.of("empty headings", "##\n"));
    all.add(TextFamily.of("headings 6", head, "###### a\n", ""));
    all.add(TextFamily.of("equal topics", head, "### 选择图表\n", ""));
    all.add(TextFamily.of("equal sections", head, "## 2. 同名\n\n", ""));
    all.add(TextFamily.of("unnumbered sections", head, "## 同名\n\n", ""));
    add(all, "sections", head, i -> "## " + (i + 2) + ". 标题" + i + "\n\n");
    add(all, "sections and topics", head, i -> "## " + (i + 2) + ". 题" + i + "\n### 题" + i + "\n\n");
    add(all, "sections backwards", head, i -> "## " + (999_999 - i) + ". 标题" + i + "\n\n");
    add(all, "sections with fields", head, ManyParts::section);
    add(all, "topics", head, i -> "### 专题" + i + "\n\n文字。\n");
    add(all, "numbered topics", head, i -> "### 1." + i + " 专题" + i + "\n\n文字。\n");
    add(all, "levels up and down", head, i -> "#".repeat(1 + i % 6) + " 级" + i + "\n");
    add(all, "setext headings", head, i -> "标题" + i + "\n---\n");
    all.add(TextFamily.of("one setext heading", head, "文字\n", "===\n"));
    add(all, "placements", "", i -> "## 第" + i + "部分：部分 (2课时)\n\n");
    add(all, "stages", "", i -> "## 第" + i + "阶段：阶段 (2课时)\n\n");
    all.add(TextFamily.of("title pages", head, "## 标题页\n\n- 标题: a\n", ""));
    all.add(TextFamily.of("contents pages", head, "## 目录页\n\n1. a\n", ""));
    all.add(TextFamily.of("plans", head, "## 课程计划\n\n1. a\n", ""));
    all.add(TextFamily.of("bibliographies", head, "## 2. 参考文献\n\n- 《书》\n", ""));
    add(all, "bold headings", head, i -> "**第" + i + "节 标题**\n\n");
    add(all, "discussions", head, i -> "## " + (i + 2) + ". 讨论与答疑\n\n");
    add(all, "summaries", head, i -> "## 总结\n\n完。\n");
  }

  private static String section(int i) {
    return "## " + (i + 2) + ". 标题" + i + "\n\n### 标题" + i + "\n\n- **主要内容简述**: 说明" + i
        + "。\n- **主要观点**:\n  - 观点，见图" + i + "。\n- **重要参考文献**:\n  - Few, S. (2012). Show "
        + i + ". Press.\n- **示例**:\n  - 图" + (i + 1) + ": 对比" + i + "\n  - 表" + (i + 1) + ": 表\n\n";
  }

  private static void entries(List<TextFamily> all) {
    add(all, "contents", OutlineParts.CONTENTS, i -> (i + 1) + ". 条目" + i + "\n");
    add(all, "equal contents", OutlineParts.CONTENTS, i -> (i + 1) + ". 条目\n");
    add(all, "nested contents", OutlineParts.CONTENTS, i -> "1. 条\n   1. 目" + i + "\n");
    add(all, "plan", OutlineParts.PLAN, i -> (i + 1) + ". **条目" + i + "** - 说明\n");
    matched(all, "contents and sections", i -> i, i -> i);
    matched(all, "contents and sections backwards", i -> i, i -> 900_000 - i);
    matched(all, "contents and sections in pairs", i -> i, i -> i ^ 1);
    matched(all, "contents and sections mixed", i -> i, i -> (i * 7919) % 100_003);
    matched(all, "contents and sections all equal", i -> 0, i -> 0);
    matched(all, "contents and other sections", i -> i, i -> -1 - i);
    matched(all, "contents and few sections", i -> i % 7, i -> i % 5);
    add(all, "linked contents", OutlineParts.CONTENTS, i -> "- [条目" + i + "](#" + i + "-条目)\n");
  }

  private static void matched(
      List<TextFamily> all, String name, IntFunction<Integer> entry, IntFunction<Integer> title) {
    all.add(
        new TextFamily(
            name,
            size ->
                OutlineParts.CONTENTS
                    + TextFamily.pieces(
                        size / 3, i -> (i + 1) + ". 第" + entry.apply(i) + "个标题\n")
                    + "\n"
                    + TextFamily.pieces(
                        size / 3, i -> "## " + (i + 1) + ". 第" + title.apply(i) + "个标题\n\n")
                    + "---\n\n## 课程计划\n\n"
                    + TextFamily.pieces(
                        size / 3, i -> (i + 1) + ". **第" + entry.apply(i) + "个标题** - 讲\n")));
  }

  private static void items(List<TextFamily> all) {
    add(all, "points", OutlineParts.POINTS, i -> "  - 观点" + i + "。\n");
    add(all, "equal points", OutlineParts.POINTS, i -> "  - 观点。\n");
    add(all, "numbered points", OutlineParts.POINTS, i -> "  " + (i + 1) + ". 观点\n");
    add(all, "points all 1", OutlineParts.POINTS, i -> "  1. 观点\n");
    add(all, "points backwards", OutlineParts.POINTS, i -> "  " + (99_999 - i) + ". 观点\n");
    add(all, "placeholders", OutlineParts.POINTS, i -> "  - 待补充\n");
    add(all, "captions", OutlineParts.EXAMPLES, i -> "  - 图" + (i + 1) + ": 画法" + i + "\n");
    add(all, "captions all 1", OutlineParts.EXAMPLES, i -> "  - 图1: 画法\n");
    add(all, "captions backwards", OutlineParts.EXAMPLES, i -> "  - 图" + (9999 - i) + ": 画法\n");
    add(all, "dotted captions", OutlineParts.EXAMPLES, i -> "  - 图1." + i + ": 画法\n");
    add(all, "captions and mentions", OutlineParts.EXAMPLES, ManyParts::mentionedCaption);
    add(all, "mentions", OutlineParts.POINTS, i -> "  - 见图" + i + "和第" + i + "节。\n");
    add(all, "cited works", OutlineParts.REFERENCES, i -> "  - " + work(i) + "\n");
    add(all, "bibliography", OutlineParts.BIBLIOGRAPHY, i -> "- " + work(i) + "\n");
    add(all, "like works", OutlineParts.BIBLIOGRAPHY, i -> "- Few, S. (2012). Show " + i + ". P.\n");
    add(all, "equal works", OutlineParts.BIBLIOGRAPHY, i -> "- Few, S. (2012). Show. Press.\n");
    add(all, "chinese works", OutlineParts.BIBLIOGRAPHY, ManyParts::chineseWork);
    add(all, "book titles", OutlineParts.BIBLIOGRAPHY, i -> "- 《书" + i + "》\n");
    add(all, "works cited once more", OutlineParts.HEAD, ManyParts::citedTwice);
    all.add(
        new TextFamily(
            "works here and there",
            size ->
                OutlineParts.REFERENCES
                    + TextFamily.pieces(size / 2, i -> "  - " + work(i) + "\n")
                    + "\n## 2. 参考文献\n\n"
                    + TextFamily.pieces(size / 2, i -> "- " + work(90_000 - i) + "\n")));
    all.add(
        new TextFamily(
            "one work misspelt in many ways",
            size ->
                OutlineParts.REFERENCES
                    + TextFamily.pieces(size / 2, i -> "  - " + misspelt(i) + "\n")
                    + "\n## 2. 参考文献\n\n"
                    + TextFamily.pieces(size / 2, i -> "- " + misspelt(i * 31 + 7) + "\n")));
    all.add(
        new TextFamily(
            "bibliography in paragraphs",
            size ->
                OutlineParts.REFERENCES
                    + TextFamily.pieces(size / 2, i -> "  - " + work(i) + "\n")
                    + "\n## 2. 参考文献\n\n- " + work(0) + "\n\n"
                    + TextFamily.pieces(size / 2, i -> work(i + 5) + "\n\n")));
    add(all, "fields", OutlineParts.HEAD, i -> "- **主要观点**: 值" + i + "\n");
    add(all, "own fields", OutlineParts.HEAD, i -> "- **字段" + i + "**: 值\n");
    add(all, "title page fields", "# a\n\n## 标题页\n\n", i -> "- 标题: 值" + i + "\n");
    add(all, "dates", "# a\n\n## 标题页\n\n", i -> "- 日期: 2024/03/" + (i % 40) + "\n");
  }

  private static String mentionedCaption(int i) {
    return "  - 图" + (i + 1) + ": 画法\n  - 见图" + (i * 3 + 1) + "。\n";
  }

  private static String work(int i) {
    return "Author" + i + ", A. (" + (1950 + i % 70) + "). Title number " + i + ". Press.";
  }

  private static String misspelt(int i) {
    return "Few, S. (2012). Sh" + "abcdefgh".charAt(i & 7) + "w me the " + i % 97 + " numbers. Press.";
  }

  private static String chineseWork(int i) {
    return "- [" + (i + 1) + "] 张三" + i + ". 图表" + i + "[M]. 北京: 出版社, 2012: 1-" + i + ".\n";
  }

  private static String citedTwice(int i) {
    String fields = "- **重要参考文献**:\n  - " + work(i) + "\n  - " + work(i + 1) + "\n\n";
    return "## " + (i + 2) + ". 标题" + i + "\n\n" + fields;
  }

  private static void comments(List<TextFamily> all) {
    String head = OutlineParts.POINTS;
    String next = "<!-- kegang-disable-next-line placeholder -->\n";
    all.add(TextFamily.of("suppressions", head, next + "  - 待补充\n", ""));
    all.add(TextFamily.of("idle suppressions", head, next, ""));
    all.add(TextFamily.of("file suppressions", head, "<!-- kegang-disable-file placeholder -->\n", ""));
    all.add(
        TextFamily.of(
            "suppressed stretches",
            head,
            "<!-- kegang-disable placeholder -->\n  - 待补充\n<!-- kegang-enable placeholder -->\n",
            ""));
    all.add(TextFamily.of("open stretches", head, "<!-- kegang-disable placeholder -->\n  - 待补充\n", ""));
    all.add(TextFamily.of("many rules", head + "<!-- kegang-disable ", "placeholder, ", "-->\n"));
    add(all, "unknown rules", head, i -> "<!-- kegang-disable rule-" + i + " -->\n");
    all.add(TextFamily.of("comments", head, "<!-- a -->\n", ""));
    all.add(TextFamily.of("comment starts", head, "<!--\n", ""));
    all.add(TextFamily.of("comment ends", head, "-->\n", ""));
    all.add(TextFamily.of("open comment", head + "<!--\n", "- **主要观点**: a\n", ""));
  }

  private static void tables(List<TextFamily> all) {
    String head = OutlineParts.HEAD;
    all.add(new TextFamily("columns", size -> head + columns(size / 8)));
    add(all, "rows", head + "| 节 | 课时 |\n|---|---|\n", i -> "| 第" + i + "节 | 2 |\n");
    add(all, "ragged rows", head + "|a|b|\n|-|-|\n", i -> "|a".repeat(i % 9) + "\n");
    add(all, "field rows", head + "| 项 | 内容 |\n|---|---|\n", i -> "| 主要观点 | a" + i + " |\n");
    add(all, "tables", head, i -> "| 课时 |\n|---|\n| " + i + " |\n\n");
    all.add(TextFamily.of("bars", head, "|\n", ""));
    all.add(
        new TextFamily(
            "one wide cell and many rows",
            size -> head + "|" + "宽".repeat(size / 2) + "|\n|-|\n" + "|a|\n".repeat(size / 8)));
  }

  private static String columns(int count) {
    return "|" + "a|".repeat(count) + "\n|" + "-|".repeat(count) + "\n|" + "课时|".repeat(count) + "\n";
  }

  private static void blocks(List<TextFamily> all) {
    String head = OutlineParts.POINTS;
    for (String line :
        List.of(
            "\n", "\r", "\r\n", "\r\r\n", " \n", "\t\n", "```\n", "~~~\n", "```a\n\n", "---\n", "***\n", "- \n", "1.\n",
            "> a\n", "<div>\n", "</div>\n", "<pre>\n", "$$\n", ":::\n", "    a\n", "\ta\n", "a\\\n", "a  \n", "- a\n\n",
            "- a\n1. a\n", "* a\n- a\n+ a\n", "[a]: b\n", "[a](b.md)\n", "[a](#b)\n", "![a](b.png)\n", "<http://a.b>\n",
            "a\n\n", "中文\n", "\0\n", "\u2028\n", "\ud83d\n", "\ufeff\n", "=\n", "a\n===\n", "- **a**\n", "**a**:\n",
            "【a】\n", "{{a}}\n", "- [ ] a\n", "&nbsp;\n", "第1节\n", "  - - - a\n", "1. - a\n", "+\n", "> - > a\n")) {
      String shown = line.replace("\n", "⏎").replace("\r", "␍").replace("\t", "→").replace("\0", "NUL");
      all.add(TextFamily.of("lines of " + shown, head, line, ""));
    }
    add(all, "deeper and deeper", head, i -> " ".repeat(2 * i) + "- a\n");
    add(all, "in and out", head, i -> " ".repeat(i % 50) + "- a\n");
    add(all, "links", head, i -> "  - [第" + i + "课](lesson-" + i + ".md#节-" + i + ")\n");
    add(all, "anchors", OutlineParts.HEAD, i -> "## " + i + " 节\n\n[x](#" + i + "-节)\n\n");
    add(all, "definitions", head, i -> "[" + i + "]: https://a.b/" + i + "\n");
    add(all, "front matter", "---\n", i -> "key" + i + ": value\n");
    all.add(new TextFamily("closed front matter", ManyParts::frontMatter));
    add(all, "hours in front matter", "---\n", i -> "课时: " + i + "\n");
    all.add(TextFamily.of("front matter of one line", "---\ntitle: ", "a", "\n---\n# b\n"));
    all.add(TextFamily.of("nested front matter", "---\n", "a:\n  - b: [c, {d: e}]\n", "---\n# b\n"));
    all.add(TextFamily.of("fence of many marks", OutlineParts.HEAD, "`", "\na\n"));
    add(all, "fences ever longer", OutlineParts.HEAD, i -> "`".repeat(3 + i % 400) + "\n");
  }

  private static String frontMatter(int size) {
    return "---\n" + TextFamily.pieces(size, i -> "key" + i + ": 课时\n") + "---\n# a\n";
  }

  private static void hours(List<TextFamily> all) {
    String head = OutlineParts.HEAD;
    add(all, "hours of sections", head, i -> "## " + (i + 2) + ". 题" + i + " (2课时)\n\n");
    add(all, "hours of topics", head, i -> "### 题" + i + " (2课时)\n\n");
    add(all, "hours of entries", OutlineParts.PLAN, i -> (i + 1) + ". **题" + i + "** (1课时) - 讲\n");
    add(all, "hours of fields", head, i -> "- **课时**: " + i + "课时\n");
    add(all, "hours of fields everywhere", head, i -> "## " + (i + 2) + ". 题\n\n- 课时: 2\n\n");
    add(all, "hours of every level", head, i -> "#".repeat(2 + i % 4) + " 级" + i + "（2课时）\n\n");
    add(all, "weeks and days", head, i -> "## " + (i + 2) + ". 题 (" + i + "周)\n\n### 日 (2天)\n\n");
  }

  private static void add(
      List<TextFamily> all, String name, String start, IntFunction<String> piece) {
    all.add(TextFamily.numbered(name, start, piece));
  }
}
