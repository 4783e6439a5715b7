package dev.kegang.reliability;

import java.util.List;
import java.util.function.IntFunction;

/** Many headings and sections, entries of contents and plan, and hours of all of them. */
final class ManySections {

  private ManySections() {}

  static void addTo(List<TextFamily> all) {
    headings(all);
    entries(all);
    hours(all);
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
    ManyParts.add(all, "sections", head, i -> "## " + (i + 2) + ". 标题" + i + "\n\n");
    ManyParts.add(
        all,
        "sections and topics",
        head,
        i -> "## " + (i + 2) + ". 题" + i + "\n### 题" + i + "\n\n");
    ManyParts.add(
        all, "sections backwards", head, i -> "## " + (999_999 - i) + ". 标题" + i + "\n\n");
    ManyParts.add(all, "sections with fields", head, ManySections::section);
    ManyParts.add(all, "topics", head, i -> "### 专题" + i + "\n\n文字。\n");
    ManyParts.add(all, "numbered topics", head, i -> "### 1." + i + " 专题" + i + "\n\n文字。\n");
    ManyParts.add(all, "levels up and down", head, i -> "#".repeat(1 + i % 6) + " 级" + i + "\n");
    ManyParts.add(all, "setext headings", head, i -> "标题" + i + "\n---\n");
    all.add(TextFamily.of("one setext heading", head, "文字\n", "===\n"));
    // Beyond 999 they would be sections.
    ManyParts.add(all, "placements", "", i -> "## 第" + i % 900 + "部分：部分 (2课时)\n\n");
    ManyParts.add(all, "stages", "", i -> "## 第" + i % 900 + "阶段：阶段 (2课时)\n\n");
    ManyParts.add(all, "parts that are none", "", i -> "## 第" + (1000 + i) + "部分：部分\n\n");
    all.add(TextFamily.of("title pages", head, "## 标题页\n\n- 标题: a\n", ""));
    all.add(TextFamily.of("contents pages", head, "## 目录页\n\n1. a\n", ""));
    all.add(TextFamily.of("plans", head, "## 课程计划\n\n1. a\n", ""));
    all.add(TextFamily.of("bibliographies", head, "## 2. 参考文献\n\n- 《书》\n", ""));
    ManyParts.add(all, "bold headings", head, i -> "**第" + i + "节 标题**\n\n");
    ManyParts.add(all, "discussions", head, i -> "## " + (i + 2) + ". 讨论与答疑\n\n");
    ManyParts.add(all, "summaries", head, i -> "## 总结\n\n完。\n");
  }

  private static String section(int i) {
    return "## "
        + (i + 2)
        + ". 标题"
        + i
        + "\n\n### 标题"
        + i
        + "\n\n- **主要内容简述**: 说明"
        + i
        + "。\n- **主要观点**:\n  - 观点，见图"
        + i
        + "。\n- **重要参考文献**:\n  - Few, S. (2012). Show "
        + i
        + ". Press.\n- **示例**:\n  - 图"
        + (i + 1)
        + ": 对比"
        + i
        + "\n  - 表"
        + (i + 1)
        + ": 表\n\n";
  }

  private static void entries(List<TextFamily> all) {
    ManyParts.add(all, "contents", OutlineParts.CONTENTS, i -> (i + 1) + ". 条目" + i + "\n");
    ManyParts.add(all, "equal contents", OutlineParts.CONTENTS, i -> (i + 1) + ". 条目\n");
    ManyParts.add(all, "nested contents", OutlineParts.CONTENTS, i -> "1. 条\n   1. 目" + i + "\n");
    ManyParts.add(all, "plan", OutlineParts.PLAN, i -> (i + 1) + ". **条目" + i + "** - 说明\n");
    matched(all, "contents and sections", i -> i, i -> i);
    matched(all, "contents and sections backwards", i -> i, i -> 900_000 - i);
    matched(all, "contents and sections in pairs", i -> i, i -> i ^ 1);
    matched(all, "contents and sections mixed", i -> i, i -> (i * 7919) % 100_003);
    matched(all, "contents and sections all equal", i -> 0, i -> 0);
    matched(all, "contents and other sections", i -> i, i -> -1 - i);
    matched(all, "contents and few sections", i -> i % 7, i -> i % 5);
    ManyParts.add(
        all, "linked contents", OutlineParts.CONTENTS, i -> "- [条目" + i + "](#" + i + "-条目)\n");
  }

  private static void matched(
      List<TextFamily> all, String name, IntFunction<Integer> entry, IntFunction<Integer> title) {
    all.add(
        new TextFamily(
            name,
            size ->
                OutlineParts.CONTENTS
                    + TextFamily.pieces(size / 3, i -> (i + 1) + ". 第" + entry.apply(i) + "个标题\n")
                    + "\n"
                    + TextFamily.pieces(
                        size / 3, i -> "## " + (i + 1) + ". 第" + title.apply(i) + "个标题\n\n")
                    + "---\n\n## 课程计划\n\n"
                    + TextFamily.pieces(
                        size / 3, i -> (i + 1) + ". **第" + entry.apply(i) + "个标题** - 讲\n")));
  }

  private static void hours(List<TextFamily> all) {
    String head = OutlineParts.HEAD;
    ManyParts.add(all, "hours of sections", head, i -> "## " + (i + 2) + ". 题" + i + " (2课时)\n\n");
    ManyParts.add(all, "hours of topics", head, i -> "### 题" + i + " (2课时)\n\n");
    ManyParts.add(
        all, "hours of entries", OutlineParts.PLAN, i -> (i + 1) + ". **题" + i + "** (1课时) - 讲\n");
    ManyParts.add(all, "hours of fields", head, i -> "- **课时**: " + i + "课时\n");
    ManyParts.add(
        all, "hours of fields everywhere", head, i -> "## " + (i + 2) + ". 题\n\n- 课时: 2\n\n");
    ManyParts.add(
        all, "hours of every level", head, i -> "#".repeat(2 + i % 4) + " 级" + i + "（2课时）\n\n");
    ManyParts.add(
        all, "weeks and days", head, i -> "## " + (i + 2) + ". 题 (" + i + "周)\n\n### 日 (2天)\n\n");
  }
}
