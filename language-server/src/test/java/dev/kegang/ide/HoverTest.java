package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Linter;
import dev.kegang.lint.Messages;
import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Severity;
import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class HoverTest {

  @Test
  void aFieldSaysWhatBelongsThere() {
    assertEquals(
        "**主要观点**\n\n本节提出的观点，一行一条，用学员能够复述的完整句子。\n\n1 项",
        text(Lessons.CHINESE, "**主要$0观点**:\n  - 比较", Language.CHINESE, true));
    assertEquals(
        "Key points\n\n"
            + "The claims this section makes, one a line, as whole sentences that a learner could"
            + " repeat.\n\n"
            + "items: 1",
        text(Lessons.CHINESE, "**主要$0观点**:\n  - 比较", Language.ENGLISH, false));
  }

  @Test
  void everyFieldOfTheVocabularyIsExplained() {
    for (Language language : Language.values()) {
      for (FieldKind kind : Vocabulary.bundled().fields().keySet()) {
        assertTrue(
            Messages.in(language).keys().contains("field." + kind.id() + ".help"), kind.id());
      }
    }
  }

  @Test
  void aSectionSaysHowMuchThereIs() {
    String hover = text(Lessons.CHINESE, "## 1. 选$0择图表", Language.CHINESE, false);
    assertEquals("1. 选择图表\n\n- 小标题: 1\n- 栏目: 4\n- 条目: 4\n- 文献: 1\n- 图表: 2", hover);
  }

  @Test
  void aPartSaysItsHours() {
    String hover = text(Lessons.ENGLISH, "## Part 2: Rea$0ding data", Language.ENGLISH, false);
    assertEquals("Part 2: Reading data (6 hours)\n\n- Hours: 6 hours", hover);
  }

  @Test
  void aCitationSaysWhatItWasUnderstoodAs() {
    String cited = "    - Few, S. (2012). Show $0Me".substring(2);
    String hover = text(Lessons.ENGLISH, cited, Language.ENGLISH, false);
    assertTrue(hover.startsWith("Show Me the Numbers\n\n- Authors: Few, S.\n- Year: 2012"), hover);
    assertTrue(hover.contains("- Cited in: 1. Choosing a chart"), hover);
  }

  @Test
  void whatTheAuthorWroteIsNeverActive() {
    String text =
        Lessons.ENGLISH.replace(
            "## 1. Choosing a chart", "## 1. <img src=x> [click](command:evil) `a` **b**");
    String hover = text(text, "## 1. <im$0g", Language.ENGLISH, true);
    assertTrue(hover.contains("\\<img src=x\\>"), hover);
    assertFalse(hover.contains("[click]("), hover);
  }

  @Test
  void aFindingShowsItsRule() {
    String text = "# 课\n\n<!-- kegang-disable-next-line nonsense: 原因 -->\n";
    Fixture fixture = Fixture.of(text.replace("nonsense", "non$0sense"));
    List<Finding> findings =
        new Linter(new RuleSelection(Map.of("unused-suppression", Severity.WARNING)))
            .check(fixture.outline())
            .findings();
    HoverText hover =
        Hover.at(
            fixture.outline(), findings, fixture.cursor(), Messages.in(Language.CHINESE), true);
    assertNotNull(hover);
    assertEquals(findings.get(0).range(), hover.range());
    assertTrue(hover.text().startsWith("**unused\\-suppression**"), hover.text());
    assertFalse(hover.text().contains("\n## "), hover.text());
    assertFalse(hover.text().contains("```"), hover.text());
  }

  @Test
  void aCaptionSaysWhereItIsMentionedAndAMentionWhatItMeans() {
    String text = Lessons.CHINESE.replace("会夸大差异。", "会夸大差异😀，见图2。");
    String hover = "图2\n\n截断前后的对比\n\n- 引用于第几行: 38";
    assertEquals(hover, text(text, "图$02: 截断", Language.CHINESE, false));
    assertEquals(hover, text(text, "见图$02。", Language.CHINESE, false));
    assertEquals(
        "Table 1\n\nQuestions and charts\n\n- Mentioned on lines: none",
        text(Lessons.ENGLISH, "Tab$0le 1: Q", Language.ENGLISH, false));
  }

  @Test
  void hoursComeWithTheBudgetAroundThem() {
    String text =
        Lessons.CHINESE
            .replace("## 1. 选择图表", "## 1. 选择图表 (2课时)")
            .replace("📊\n\n## 标题页", "📊 (3课时)\n\n## 标题页");
    assertEquals(
        "图表怎样说话\n\n- 课时: 3课时\n- 各节合计: 2 课时\n- 章节: 3",
        text(text, "# 图$0表怎样", Language.CHINESE, false));
    assertEquals(
        "第二部分：看懂数据 (6课时)\n\n- 课时: 6课时\n- 各节合计: 2 课时",
        text(text, "## 第二部分：看$0懂", Language.CHINESE, false));
  }

  @Test
  void aRuleInACommentIsExplained() {
    String text =
        Lessons.ENGLISH.replace(
            "## 2. Ref", "<!-- kegang-disable-next-line missing-field -->\n## 2. Ref");
    String hover = text(text, "next-line missing-$0field", Language.ENGLISH, false);
    assertTrue(hover.startsWith("missing-field\n\n"), hover);
  }

  @Test
  void plainTextSaysNothing() {
    assertNull(hover(Lessons.CHINESE, "学员能够$0为一个问题", Language.CHINESE, true));
  }

  /** The hover at a place of a lesson that is named by its words, with the cursor in them. */
  private static @Nullable HoverText hover(
      String lesson, String words, Language language, boolean markdown) {
    Fixture fixture = Fixture.of(lesson.replace(words.replace("$0", ""), words));
    return Hover.at(
        fixture.outline(), List.of(), fixture.cursor(), Messages.in(language), markdown);
  }

  private static String text(String lesson, String words, Language language, boolean markdown) {
    HoverText hover = hover(lesson, words, language, markdown);
    assertNotNull(hover, words);
    return hover.text();
  }
}
