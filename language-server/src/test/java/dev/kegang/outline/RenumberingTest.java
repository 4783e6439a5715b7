package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdits;
import dev.kegang.vocabulary.CaptionKind;
import dev.kegang.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class RenumberingTest {

  @Test
  void headingsListsMentionsAndLinksFollow() {
    String text =
        """
        # 课

        ## 目录

        1. [概述](#1-概述)
        2. [方法😀](#2-方法)
        4. [实践](#4-实践)

        ## 1. 概述

        审查见第4节，方法见 [此处](#2-%E6%96%B9%E6%B3%95)，练习见[实践](#4-%E5%AE%9E%E8%B7%B5)。

        ## 2. 方法

        ## 4. 实践

        ## 课程计划

        1. **概述** - 见第2节。
        2. **方法** - 讲方法。
        4. **实践** - 讲实践。
        """;
    String expected =
        text.replace("4. [实践](#4-实践)", "3. [实践](#3-实践)")
            .replace("见第4节", "见第3节")
            .replace("(#4-%E5", "(#3-%E5")
            .replace("## 4. 实践", "## 3. 实践")
            .replace("4. **实践**", "3. **实践**");
    Renumbering renumbering = SectionRenumbering.inOrder(outline(text));
    assertTrue(renumbering.certain());
    assertEquals(expected, TextEdits.of(renumbering.edits()).applyTo(text));
  }

  @Test
  void numbersKeepTheirScript() {
    assertEquals(
        "# 课\n\n## 一、甲\n\n## 第二节 乙\n\n## ３．丙\n\n## 4. 丁\n",
        inOrder("# 课\n\n## 一、甲\n\n## 第十节 乙\n\n## １１．丙\n\n## 12. 丁\n"));
    assertEquals(
        "# L\n\n## 2.1 A\n\n## 2.2 B\n\n## 2.3 C\n",
        inOrder("# L\n\n## 2.1 A\n\n## 2.3 B\n\n## 2.4 C\n"));
  }

  @Test
  void aMentionOfTwoSectionsStaysAndIsNotCertain() {
    String text = "# 课\n\n## 1. 甲\n\n见第2节。\n\n## 2. 乙\n\n## 2. 丙\n";
    Renumbering renumbering = SectionRenumbering.inOrder(outline(text));
    assertFalse(renumbering.certain());
    assertEquals(
        text.replace("## 2. 丙", "## 3. 丙"), TextEdits.of(renumbering.edits()).applyTo(text));
  }

  @Test
  void captionsOfOneKindAreCountedAndMentionsFollow() {
    String text =
        """
        # L

        ## 1. A

        - **Key points**:
          - Figure 4 and Table 7 show it, see Figure 2.
        - **Examples**:
          - Figure 2: One
          - Table 7: Other
          - **Figure 4**: Two
        """;
    String expected = text.replace("Figure 2", "Figure 1").replace("Figure 4", "Figure 2");
    Renumbering renumbering = CaptionRenumbering.of(outline(text), CaptionKind.FIGURE);
    assertTrue(renumbering.certain());
    assertEquals(expected, TextEdits.of(renumbering.edits()).applyTo(text));
  }

  @Test
  void aMentionOfARepeatedCaptionMeansTheOneInItsOwnSection() {
    String text =
        """
        # 课

        ## 1. 甲

        - **示例**:
          - 图1: 一

        ## 2. 乙

        - **主要观点**:
          - 如图1所示。
        - **示例**:
          - 图1: 二
        """;
    Renumbering renumbering = CaptionRenumbering.of(outline(text), CaptionKind.FIGURE);
    assertTrue(renumbering.certain());
    assertEquals(
        text.replace("如图1", "如图2").replace("图1: 二", "图2: 二"),
        TextEdits.of(renumbering.edits()).applyTo(text));
    String elsewhere = text.replace("## 2. 乙\n", "## 2. 乙\n\n## 3. 丙\n");
    String mentionedBefore = text.replace("## 1. 甲\n", "## 0. 序\n\n见图1。\n\n## 1. 甲\n");
    assertTrue(CaptionRenumbering.of(outline(elsewhere), CaptionKind.FIGURE).certain());
    assertFalse(CaptionRenumbering.of(outline(mentionedBefore), CaptionKind.FIGURE).certain());
  }

  @Test
  void aMentionOfNoCaptionIsNotMadeToMeanAnother() {
    String text = "# 课\n\n## 1. 甲\n\n见图2。\n\n- **示例**:\n  - 图1: 一\n  - 图3: 三\n";
    assertFalse(CaptionRenumbering.of(outline(text), CaptionKind.FIGURE).certain());
  }

  private static String inOrder(String text) {
    return TextEdits.of(SectionRenumbering.inOrder(outline(text)).edits()).applyTo(text);
  }

  private static Outline outline(String text) {
    return OutlineReader.read(SourceText.of(text), Vocabulary.bundled(), Profile.LESSON_OUTLINE);
  }
}
