package dev.kegang.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kegang.outline.Outline;
import dev.kegang.settings.FormatConcern;
import dev.kegang.settings.FormatOptions;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.text.TextRange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What each concern changes, alone and with all others, with every line end and with a byte order
 * mark; and what it leaves.
 */
final class FormatterTest {

  private record Pair(FormatConcern concern, String before, String after) {}

  private static final String TABLE = "| 甲   |  b   |\n| ---- | :--: |\n| 😀课 | c\\|d |\n";

  private static final String COMMENTED =
      "a\n<!-- kegang-disable-next-line vague-objective -->\n- b\n";

  private static final String SECTIONS =
      """
      # 课😀

      ## 目录页

      1. 甲
      2. 乙
      3. 丙

      ## 1. 甲

      ## 2. 乙

      - **主要观点**: 见第1节。

      ## 2. 丙
      """;

  private static final List<Pair> PAIRS =
      List.of(
          pair(FormatConcern.HEADING_MARKS, "##  a😀 ##\n", "## a😀\n"),
          pair(FormatConcern.HEADING_MARKS, "  ##a\t#\n", "## a\n"),
          pair(FormatConcern.HEADING_MARKS, "#课\n", "# 课\n"),
          pair(FormatConcern.HEADING_MARKS, "## C#\n", "## C#\n"),
          pair(FormatConcern.HEADING_MARKS, "甲\n===\n\n 乙 \n---\n", "# 甲\n\n## 乙\n"),
          pair(FormatConcern.HEADING_MARKS, "```\n##a ##\n```\n", "```\n##a ##\n```\n"),
          pair(FormatConcern.HEADING_MARKS, "<pre>\n##甲\n</pre>\n", "<pre>\n##甲\n</pre>\n"),
          pair(FormatConcern.THEMATIC_BREAKS, "a\n\n* * *\n\nb\n", "a\n\n---\n\nb\n"),
          pair(FormatConcern.THEMATIC_BREAKS, "a\n___\n", "a\n\n---\n"),
          pair(FormatConcern.THEMATIC_BREAKS, "***\na\n***\n", "***\na\n\n---\n"),
          pair(FormatConcern.LIST_MARKERS, "* a\n  + b😀\n- c\n", "- a\n  - b😀\n- c\n"),
          pair(FormatConcern.LIST_MARKERS, "*a* b\n* \n", "*a* b\n* \n"),
          pair(FormatConcern.LIST_MARKERS, "* **主要观点**：值\n", "- **主要观点**：值\n"),
          pair(FormatConcern.LIST_MARKERS, "$$\na\n+ b\n$$\n", "$$\na\n+ b\n$$\n"),
          pair(FormatConcern.LIST_MARKERS, "<!--\n* a\n-->\n", "<!--\n* a\n-->\n"),
          pair(FormatConcern.MARKER_GAPS, "-   a\n1.\tb\n", "- a\n1. b\n"),
          pair(FormatConcern.MARKER_GAPS, "-      code\n", "-      code\n"),
          pair(FormatConcern.LIST_NUMBERS, "1. a\n2. b\n2. c\n5. d\n", "1. a\n2. b\n3. c\n4. d\n"),
          pair(FormatConcern.LIST_NUMBERS, "1. a\n1. b\n1. c\n", "1. a\n1. b\n1. c\n"),
          pair(FormatConcern.LIST_NUMBERS, "3) a\n5) b\n", "3) a\n4) b\n"),
          pair(
              FormatConcern.LIST_NUMBERS,
              "1. a\n   1. x\n   3. y\n3. b\n",
              "1. a\n   1. x\n   2. y\n2. b\n"),
          pair(FormatConcern.LIST_NUMBERS, "2019. a\n2023. b\n", "2019. a\n2023. b\n"),
          pair(FormatConcern.LIST_NUMBERS, "7. a\n\n文字\n\n3. b\n", "7. a\n\n文字\n\n3. b\n"),
          pair(
              FormatConcern.LIST_NUMBERS,
              "## 1. 参考文献\n\n1. 甲\n3. 乙\n",
              "## 1. 参考文献\n\n1. 甲\n3. 乙\n"),
          pair(
              FormatConcern.LIST_NESTING,
              "- a\n    - b\n        - c\n\t- d\n",
              "- a\n  - b\n    - c\n  - d\n"),
          pair(FormatConcern.LIST_NESTING, " - a\n   b\nc\n", "- a\n  b\nc\n"),
          pair(FormatConcern.LIST_NESTING, "1. a\n  - b\n", "1. a\n   - b\n"),
          pair(FormatConcern.LIST_NESTING, "- a\nb\n", "- a\nb\n"),
          pair(
              FormatConcern.LIST_NESTING,
              "- a\n    - b\n      ```\n      x\n      ```\n",
              "- a\n    - b\n      ```\n      x\n      ```\n"),
          pair(FormatConcern.LIST_NESTING, "a\n\n    - code\n", "a\n\n    - code\n"),
          pair(
              FormatConcern.LABELS,
              "## 1. 甲\n\n- **主要观点**：a\n- **示例**：b\n- 主要内容简述: c\n- **未知:** d\n",
              "## 1. 甲\n\n- **主要观点**：a\n- **示例**：b\n- **主要内容简述**：c\n- **未知**：d\n"),
          pair(
              FormatConcern.LABELS,
              "## 1. 甲\n\n- 主要观点: a\n- 示例:\n  - b\n- **未知**：c\n- **主要内容简述**:\n  - d\n",
              "## 1. 甲\n\n- 主要观点: a\n- 示例:\n  - b\n- **未知**：c\n- 主要内容简述:\n  - d\n"),
          pair(
              FormatConcern.LABELS,
              "## 标题页\n\n- 标题: a\n- 副标题：b\n- 日期:c\n",
              "## 标题页\n\n- 标题: a\n- 副标题: b\n- 日期: c\n"),
          pair(FormatConcern.SECTION_NUMBERS, SECTIONS, SECTIONS.replace("## 2. 丙", "## 3. 丙")),
          pair(FormatConcern.TABLES, "|甲|b|\n|-|:-:|\n| 😀课|c\\|d\n", TABLE),
          pair(FormatConcern.TABLES, "| a |\n| b |\n", "| a |\n| b |\n"),
          pair(
              FormatConcern.TABLES, "| a |\n|--:|\n| 长一点 |\n", "|      a |\n| -----: |\n| 长一点 |\n"),
          pair(FormatConcern.TABLES, wide("a", "-"), wide(" a ", " --- ")),
          pair(FormatConcern.TRAILING_BLANKS, "a \nb\t\n  \n- c   \n", "a\nb\n\n- c\n"),
          pair(FormatConcern.TRAILING_BLANKS, "a   \nb  \n\nc  \n- d\n", "a  \nb\n\nc\n- d\n"),
          pair(FormatConcern.TRAILING_BLANKS, "```\na \n```\n", "```\na \n```\n"),
          pair(FormatConcern.TRAILING_BLANKS, "## a  \n\u3000\n", "## a\n\u3000\n"),
          pair(
              FormatConcern.BLANK_LINES,
              "# a\n## b\n- c\n- d\n# e\n",
              "# a\n\n## b\n\n- c\n- d\n\n# e\n"),
          pair(FormatConcern.BLANK_LINES, "\n\n# a\n\n\n\nb\n\n\nc\n", "# a\n\nb\n\nc\n"),
          pair(
              FormatConcern.BLANK_LINES,
              "a\n- b\nc\n\n```\n\n\nd\n```\n",
              "a\n\n- b\nc\n\n```\n\n\nd\n```\n"),
          pair(FormatConcern.BLANK_LINES, "- a\n| b |\n", "- a\n\n| b |\n"),
          pair(FormatConcern.BLANK_LINES, COMMENTED, COMMENTED),
          pair(FormatConcern.BLANK_LINES, "---\na: b\n---\n# c\n", "---\na: b\n---\n\n# c\n"),
          pair(FormatConcern.BLANK_LINES, "\n---\n\na\n\n---\n", "\n---\n\na\n\n---\n"),
          pair(FormatConcern.FINAL_NEWLINE, "- a\n- b\n\n \n\n", "- a\n- b\n"),
          pair(FormatConcern.FINAL_NEWLINE, "# a\n\n```\nb\n\n", "# a\n\n```\nb\n\n"),
          pair(FormatConcern.FINAL_NEWLINE, "# a\nb", "# a\nb\n"),
          pair(FormatConcern.FINAL_NEWLINE, "\n\n", "\n\n"));

  private static Pair pair(FormatConcern concern, String before, String after) {
    return new Pair(concern, before, after);
  }

  private static String wide(String cell, String rule) {
    String text = "字".repeat(70);
    return "|%s|\n|%s|\n|%s|\n".formatted(cell, rule, cell.replace("a", text));
  }

  @TestFactory
  Stream<DynamicTest> eachConcern() {
    return PAIRS.stream()
        .map(
            pair ->
                dynamicTest(
                    pair.concern + ": " + pair.before.replace("\n", "\\n"),
                    () ->
                        FormatCheck.pair(
                            pair.before, pair.after, FormatOptions.only(pair.concern))));
  }

  @Test
  void allTogether() {
    FormatCheck.pair(
        "#课😀\n##标题页\n*  标题：课😀\n* 日期：2024/03/15 \n##1. 甲 ##\n\n\n+ **主要观点**：\n\t+ a\n\t+ b\n***\n",
        """
        # 课😀

        ## 标题页

        - 标题：课😀
        - 日期：2024/03/15

        ## 1. 甲

        - **主要观点**：
          - a
          - b

        ---
        """,
        FormatOptions.DEFAULTS);
  }

  @Test
  void editsTouchNothingThatStays() {
    String text = "# 课😀\n\n* 甲\n- 乙 \n";
    assertEquals(
        List.of(new TextEdit(new TextRange(7, 8), "-"), new TextEdit(new TextRange(14, 15), "")),
        formatter().edits(FormatCheck.read(text)));
  }

  @Test
  void aRangeGetsOnlyItsOwnEdits() {
    String text = "# 课\n\n* 甲\n* 乙\n* 丙\n";
    Outline outline = FormatCheck.read(text);
    int start = text.indexOf("* 乙");
    List<TextEdit> edits = formatter().edits(outline, new TextRange(start, start + 3));
    assertEquals("# 课\n\n* 甲\n- 乙\n* 丙\n", TextEdits.of(edits).applyTo(text));
  }

  private static Formatter formatter() {
    return new Formatter(FormatCheck::read, FormatOptions.DEFAULTS);
  }
}
