package dev.kegang.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Many lines of one kind: headings, entries, items, captions, works, comments, tables, links. */
final class ManyParts {

  private ManyParts() {}

  static List<TextFamily> all() {
    List<TextFamily> all = new ArrayList<>();
    ManySections.addTo(all);
    ManyItems.addTo(all);
    comments(all);
    tables(all);
    blocks(all);
    return all;
  }

  private static void comments(List<TextFamily> all) {
    String head = OutlineParts.POINTS;
    String next = "<!-- kegang-disable-next-line placeholder -->\n";
    all.add(TextFamily.of("suppressions", head, next + "  - 待补充\n", ""));
    all.add(TextFamily.of("idle suppressions", head, next, ""));
    all.add(
        TextFamily.of("file suppressions", head, "<!-- kegang-disable-file placeholder -->\n", ""));
    all.add(
        TextFamily.of(
            "suppressed stretches",
            head,
            "<!-- kegang-disable placeholder -->\n  - 待补充\n<!-- kegang-enable placeholder -->\n",
            ""));
    all.add(
        TextFamily.of(
            "open stretches", head, "<!-- kegang-disable placeholder -->\n  - 待补充\n", ""));
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
    return "|"
        + "a|".repeat(count)
        + "\n|"
        + "-|".repeat(count)
        + "\n|"
        + "课时|".repeat(count)
        + "\n";
  }

  private static void blocks(List<TextFamily> all) {
    String head = OutlineParts.POINTS;
    for (String line :
        List.of(
            "\n",
            "\r",
            "\r\n",
            "\r\r\n",
            " \n",
            "\t\n",
            "```\n",
            "~~~\n",
            "```a\n\n",
            "---\n",
            "***\n",
            "- \n",
            "1.\n",
            "> a\n",
            "<div>\n",
            "</div>\n",
            "<pre>\n",
            "$$\n",
            ":::\n",
            "    a\n",
            "\ta\n",
            "a\\\n",
            "a  \n",
            "- a\n\n",
            "- a\n1. a\n",
            "* a\n- a\n+ a\n",
            "[a]: b\n",
            "[a](b.md)\n",
            "[a](#b)\n",
            "![a](b.png)\n",
            "<http://a.b>\n",
            "a\n\n",
            "中文\n",
            "\0\n",
            "\u2028\n",
            "\ud83d\n",
            "\ufeff\n",
            "=\n",
            "a\n===\n",
            "- **a**\n",
            "**a**:\n",
            "【a】\n",
            "{{a}}\n",
            "- [ ] a\n",
            "&nbsp;\n",
            "第1节\n",
            "  - - - a\n",
            "1. - a\n",
            "+\n",
            "> - > a\n")) {
      String shown =
          line.replace("\n", "⏎").replace("\r", "␍").replace("\t", "→").replace("\0", "NUL");
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
    all.add(
        TextFamily.of("nested front matter", "---\n", "a:\n  - b: [c, {d: e}]\n", "---\n# b\n"));
    all.add(TextFamily.of("fence of many marks", OutlineParts.HEAD, "`", "\na\n"));
    add(all, "fences ever longer", OutlineParts.HEAD, i -> "`".repeat(3 + i % 400) + "\n");
  }

  private static String frontMatter(int size) {
    return "---\n" + TextFamily.pieces(size, i -> "key" + i + ": 课时\n") + "---\n# a\n";
  }

  static void add(List<TextFamily> all, String name, String start, IntFunction<String> piece) {
    all.add(TextFamily.numbered(name, start, piece));
  }
}
