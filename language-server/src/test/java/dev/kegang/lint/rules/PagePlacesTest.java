package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.findings;
import static dev.kegang.lint.rules.RuleCheck.fixed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Pages in the wrong place, sections without topics, titles that are not alone. */
class PagePlacesTest {

  private static final String WORKS = "## 参考文献\n\n- 张三. 题名[M]. 北京: 某出版社, 2018.\n";
  private static final String CONTENT = "## 乙\n\n- **主要内容简述**: 简述。\n";

  @Test
  void movesTheBibliographyBehindTheLastContent() {
    String before = "# 课\n\n## 甲\n\n- **主要内容简述**: 简述。\n\n";
    String discussion = "\n## 讨论与答疑\n\n- **主要内容简述**: 交流。\n";
    assertEquals(
        before + CONTENT + "\n" + WORKS + discussion,
        fixed(new MisplacedPage(), before + WORKS + "\n" + CONTENT + discussion));
  }

  @Test
  void movesATitlePageAtTheEndOfTheText() {
    assertEquals(
        "# 课\n\n## 标题页\n\n- 标题: 课\n\n## 1. 甲\n\n正文。\n\n",
        fixed(new MisplacedPage(), "# 课\n\n## 1. 甲\n\n正文。\n\n## 标题页\n\n- 标题: 课"));
  }

  @Test
  void leavesAPageWithABreakWhereItIs() {
    String text = "# 课\n\n## 1. 甲\n\n正文。\n\n## 目录\n\n1. 甲\n\n---\n\n## 总结\n\n完。\n";
    assertTrue(findings(new MisplacedPage(), text).get(0).fixes().isEmpty());
  }

  @Test
  void severalBibliographiesBelongToTheirChapters() {
    assertSilent(new MisplacedPage(), "# 课\n\n" + WORKS + "\n" + CONTENT + "\n" + WORKS);
  }

  @Test
  void theSecondLessonOfAFileHasPagesOfItsOwn() {
    assertSilent(new MisplacedPage(), "# 课一\n\n## 1. 甲\n\n正文。\n\n# 课二\n\n## 标题页\n\n- 标题: 课二\n");
  }

  @Test
  void furtherTitlesAreOneFinding() {
    assertFinds(new MultipleLessonTitles(), "# 甲\n\n# [|乙|]\n\n# 丙\n");
    assertFinds(new MultipleLessonTitles(), "# 甲\n\n[|#|]\n");
    assertSilent(new MultipleLessonTitles(), "甲\n===\n\n<!--\n# 乙\n-->\n");
  }

  @Test
  void anEmptySectionNeedsContentRatherThanATopic() {
    assertSilent(
        new MissingTopic(), "# 课\n\n## 1. 甲\n\n### 甲\n\n文。\n\n## 2. 乙\n\n### 乙\n\n文。\n\n## 3. 丙\n");
  }

  @Test
  void aPastedSectionIsTheBusinessOfSectionNumber() {
    assertSilent(new DuplicateSectionTitle(), "# 课\n\n## 1. 甲\n\n## 2. 乙\n\n## 2. 乙\n");
    assertFinds(new DuplicateSectionTitle(), "# 课\n\n## 1. 甲\n\n## 2. 乙\n\n## 3. [|甲|]\n");
  }
}
