package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.findings;
import static dev.kegang.lint.rules.RuleCheck.fixed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MissingPagesTest {

  @Test
  void anEmptyFileLacksATitleAndNothingElse() {
    assertFinds(new MissingLessonTitle(), "[||]");
    assertSilent(new MissingTitlePage(), "");
    assertSilent(new MissingTableOfContents(), "");
    assertSilent(new MissingBibliography(), "");
  }

  @Test
  void theTitleGoesBehindAByteOrderMark() {
    assertEquals(
        "\ufeff# 课\n\n## 标题页\n\n- 标题：课\n",
        fixed(new MissingLessonTitle(), "\ufeff## 标题页\n\n- 标题：课\n"));
  }

  @Test
  void anEmptyTitleIsFilledIn() {
    assertFinds(new MissingLessonTitle(), "[|#|]\n\n## 标题页\n\n- 标题: 课\n");
    assertEquals(
        "# 课\n\n## 标题页\n\n- 标题: 课\n", fixed(new MissingLessonTitle(), "#\n\n## 标题页\n\n- 标题: 课\n"));
  }

  @Test
  void theTitlePageIsTheLastPageOfALessonWithoutOthers() {
    assertEquals(
        "# Lesson\n\nText.\n\n## Title Page\n\n- Title: Lesson\n- Date:\n",
        fixed(new MissingTitlePage(), "# Lesson\n\nText."));
  }

  @Test
  void nothingIsWrittenIntoCodeThatNobodyClosed() {
    String text = "# Lesson\n\n~~~\ncode\n";
    assertEquals(List.of(), findings(new MissingTitlePage(), text).get(0).fixes());
    assertEquals(1, findings(new MissingTitlePage(), text + "~~~\n").get(0).fixes().size());
  }

  @Test
  void theContentsStandBeforeTheFirstSectionWhereverTheTitlePageIs() {
    assertEquals(
        """
        # 课

        ## 目录页

        1. 甲
        2. 乙

        ## 1. 甲

        ## 2. 乙

        ## 标题页

        - 标题: 课
        """,
        fixed(
            new MissingTableOfContents(),
            """
            # 课

            ## 1. 甲

            ## 2. 乙

            ## 标题页

            - 标题: 课
            """));
  }
}
