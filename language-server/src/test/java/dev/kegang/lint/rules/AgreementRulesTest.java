package dev.kegang.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One change to an outline in which everything agrees is one finding, and its fix takes it back.
 */
class AgreementRulesTest {

  private static final String GOOD = AgreementRules.outline();

  @Test
  void nothingIsFoundWhereEverythingAgrees() {
    assertEquals(List.of(), AgreementRules.found(GOOD));
  }

  @Test
  void aRenamedHeadingIsOneFinding() {
    String text = GOOD.replace("## 3. 重要项目", "## 3. 关键项目");
    assertFound(text, "table-of-contents-mismatch.all-differ 重要项目");
    Finding finding = AgreementRules.findings(text).get(0);
    assertEquals(3, finding.related().size(), "section, topic and plan");
    assertEquals(GOOD, AgreementRules.fixed(text, 0), "most places speak for the old title");
    assertEquals(
        GOOD.replace("3. 重要项目\n", "3. 关键项目\n")
            .replace("### 重要项目", "### 关键项目")
            .replace("**重要项目**", "**关键项目**"),
        AgreementRules.fixed(text, 1));
  }

  @Test
  void aSectionRenamedInHeadingAndTopicIsOneFinding() {
    String text = GOOD.replace("## 3. 重要项目", "## 3. 关键项目").replace("### 重要项目", "### 关键项目");
    assertFound(text, "table-of-contents-mismatch.plan-too 重要项目");
    assertEquals(
        text.replace("3. 重要项目\n", "3. 关键项目\n").replace("**重要项目**", "**关键项目**"),
        AgreementRules.fixed(text, 0));
    assertEquals(GOOD, AgreementRules.fixed(text, 1));
  }

  @Test
  void oneChangedCopyIsFoundWhereItStands() {
    String contents = GOOD.replace("\n3. 重要项目", "\n3. 关键项目");
    assertFound(contents, "table-of-contents-mismatch.message 关键项目");
    assertEquals(GOOD, AgreementRules.fixed(contents, 0));
    String topic = GOOD.replace("### 重要项目", "### 关键项目");
    assertFound(topic, "topic-title-mismatch.message 关键项目");
    assertEquals(GOOD, AgreementRules.fixed(topic, 0));
    String plan = GOOD.replace("**重要项目**", "**关键项目**");
    assertFound(plan, "course-plan-mismatch.message 关键项目");
    assertEquals(GOOD, AgreementRules.fixed(plan, 0));
  }

  @Test
  void copiesThatDifferInTwoWaysAreTwoFindings() {
    assertFound(
        GOOD.replace("\n3. 重要项目", "\n3. 关键项目").replace("**重要项目**", "**知名项目**"),
        "table-of-contents-mismatch.message 关键项目",
        "course-plan-mismatch.message 知名项目");
  }

  @Test
  void onlyPunctuationDiffersSoTheFixIsSafe() {
    String text = GOOD.replace("\n3. 重要项目", "\n3. 重要、项目");
    assertFound(text, "table-of-contents-mismatch.message 重要、项目");
    assertTrue(AgreementRules.findings(text).get(0).fixes().get(0).safe());
    assertEquals(GOOD, AgreementRules.fixed(text, 0));
  }

  @Test
  void oneMissingEntryIsOneFindingAndItsSafeFixWritesItAsItWas() {
    assertFound(without(GOOD, "\n2. 主要参与者"), "table-of-contents-incomplete.missing 目录页");
    String renumbered =
        GOOD.replace(
            "2. 主要参与者\n3. 重要项目\n4. 协作模式\n5. 商业化\n6. 结语\n7. 参考文献\n8. 讨",
            "2. 重要项目\n3. 协作模式\n4. 商业化\n5. 结语\n6. 参考文献\n7. 讨");
    assertFound(renumbered, "table-of-contents-incomplete.missing 目录页");
    assertTrue(AgreementRules.findings(renumbered).get(0).fixes().get(0).safe());
    assertEquals(GOOD, AgreementRules.fixed(renumbered, 0));
    String plan = without(GOOD, "4. **协作模式** - 讲协作模式。\n");
    assertFound(plan, "course-plan-incomplete.missing 课程计划");
    assertEquals(GOOD, AgreementRules.fixed(plan, 0));
  }

  @Test
  void anEntryMissingFromBothListsIsOneFinding() {
    String text = without(without(GOOD, "\n4. 协作模式"), "4. **协作模式** - 讲协作模式。\n");
    assertFound(text, "table-of-contents-incomplete.missing-in-plan-too 目录页");
    assertEquals(GOOD, AgreementRules.fixed(text, 0));
  }

  @Test
  void theBibliographyNeedsAnEntryWhereLaterOnesAreNumbered() {
    String text = GOOD.replace("7. 参考文献\n8. 讨论与答疑\n", "7. 讨论与答疑\n");
    assertFound(text, "table-of-contents-incomplete.missing 目录页");
    assertEquals(GOOD, AgreementRules.fixed(text, 0));
    assertFound(GOOD.replace("7. 参考文献\n8. 讨论与答疑\n", ""));
  }

  @Test
  void anEntryIsAddedBeforeAHeadingThatFollowsAtOnce() {
    String text =
        GOOD.replace("7. 参考文献\n8. 讨论与答疑\n\n", "### 附注\n\n")
            .replace("\n6. 结语", "")
            .replace("6. **结语** - 讲结语。\n7. ", "6. ")
            .replace("8. **讨论", "7. **讨论");
    assertFound(text, "table-of-contents-incomplete.missing-in-plan-too 目录页");
    String fixed = AgreementRules.fixed(text, 0);
    assertTrue(fixed.contains("5. 商业化\n6. 结语\n### 附注"), fixed);
    assertTrue(fixed.contains("\n6. **结语** - 讲结语。\n7. **参考文献**"), fixed);
    assertFound(fixed);
  }

  @Test
  void anEntryForASectionWithoutSummaryGetsItsTitle() {
    String text = GOOD.replace("7. **参考文献** - 列出文献。\n8. ", "7. ");
    assertFound(text, "course-plan-incomplete.missing 课程计划");
    assertEquals(GOOD.replace(" - 列出文献。", ""), AgreementRules.fixed(text, 0));
  }

  @Test
  void anEntryWithoutSectionIsOneFinding() {
    String text = GOOD.replace("4. 协作模式\n5. ", "4. 协作模式\n5. 番外\n6. ");
    assertFound(text, "table-of-contents-incomplete.no-section 番外");
    assertFalse(AgreementRules.findings(text).get(0).fixes().get(0).safe());
  }

  @Test
  void aLostSectionIsOneFindingThoughItsNumberIsMissingToo() {
    String text =
        without(GOOD, AgreementRules.section(3, "重要项目") + "\n").replaceAll("  - 图.*\n", "");
    assertFound(text, "table-of-contents-incomplete.no-section-in-plan-too 重要项目");
    String inserted = AgreementRules.fixed(text, 1);
    assertTrue(inserted.contains("\n## 3. 重要项目\n\n### 重要项目\n\n## 4. 协作模式\n"), inserted);
    assertEquals(List.of(), AgreementRules.found(inserted));
  }

  @Test
  void oneMovedEntryIsOneFinding() {
    String text =
        GOOD.replace(
            "2. 主要参与者\n3. 重要项目\n4. 协作模式\n5. 商业化\n", "2. 重要项目\n3. 协作模式\n4. 商业化\n5. 主要参与者\n");
    assertFound(text, "table-of-contents-mismatch.moved 主要参与者");
    assertEquals(GOOD, AgreementRules.fixed(text, 0));
    String block =
        GOOD.replace(
            "1. 社区概述\n2. 主要参与者\n3. 重要项目\n4. 协作模式\n5. 商业化\n6. 结语\n",
            "1. 重要项目\n2. 协作模式\n3. 商业化\n4. 社区概述\n5. 主要参与者\n6. 结语\n");
    assertFound(block, "table-of-contents-mismatch.block-moved 社区概述");
    assertEquals(GOOD, AgreementRules.fixed(block, 0));
  }

  @Test
  void aMovedSectionThatKeptItsNumberIsOneFinding() {
    String second = AgreementRules.section(2, "主要参与者") + "\n";
    String text =
        without(GOOD, second)
            .replace("## 5. 商业化", second + "## 5. 商业化")
            .replaceAll("  - 图.*\n", "");
    assertFound(text, "section-number.out-of-order 2");
    assertFalse(AgreementRules.findings(text).get(0).fixes().get(0).safe());
  }

  @Test
  void aSectionMovedAndRenumberedIsOneFindingOnTheContents() {
    String headings =
        GOOD.replace("## 2. 主要参与者\n\n### 主要参与者", "## 2. 重要项目\n\n### 重要项目")
            .replace(
                "## 3. 重要项目\n\n### 重要项目\n\n- **主要内容简述**: 讲重",
                "## 3. 主要参与者\n\n### 主要参与者\n\n- **主要内容简述**: 讲重");
    assertFound(headings, "table-of-contents-mismatch.moved-in-plan-too 主要参与者");
    String fixed = AgreementRules.fixed(headings, 0);
    assertEquals(List.of(), AgreementRules.found(fixed));
  }

  @Test
  void aWrongNumberIsOneFindingWithASafeFix() {
    for (String wrong : List.of("## 2. 重要项目", "## 33. 重要项目", "## 4. 重要项目")) {
      String text = GOOD.replace("## 3. 重要项目", wrong);
      List<Finding> findings = AgreementRules.findings(text);
      assertEquals(1, findings.size(), AgreementRules.found(text).toString());
      assertEquals("section-number", findings.get(0).rule());
      assertTrue(findings.get(0).fixes().get(0).safe(), wrong);
      assertEquals(GOOD, AgreementRules.fixed(text, 0));
    }
  }

  @Test
  void aNumberLostEverywhereIsNotMendedUnasked() {
    String text = GOOD.replace("5. 商业化", "6. 商业化").replace("6. 结语", "7. 结语");
    text =
        text.replace("7. 参考文献", "8. 参考文献")
            .replace("8. 讨论与答疑", "9. 讨论与答疑")
            .replace("5. **商业化", "6. **商业化");
    assertFound(text, "section-number.gap 6");
    assertFalse(AgreementRules.findings(text).get(0).fixes().get(0).safe());
  }

  @Test
  void aContentsPageOfAnotherLessonIsOneFinding() {
    String text = GOOD.replace("\n1. 社区概述", "\n1. 引言").replace("\n2. 主要参与者", "\n2. 线性模型");
    text = text.replace("\n3. 重要项目", "\n3. 随机森林").replace("\n4. 协作模式", "\n4. 梯度提升");
    text = text.replace("\n5. 商业化", "\n5. 调参");
    assertFound(text, "table-of-contents-mismatch.unrelated 目录页");
    assertEquals(GOOD, AgreementRules.fixed(text, 0));
  }

  @Test
  void titleAndSubtitleAreComparedWithTheirHeadings() {
    String title = GOOD.replace("- 标题: 开源社区😀", "- 标题: 开源生态😀");
    assertFound(title, "title-mismatch.message 开源生态😀");
    assertEquals(GOOD, AgreementRules.fixed(title, 0));
    String subtitle = GOOD.replace("- 副标题: 第三部分：产业生态", "- 副标题: 第二部分：产业生态");
    assertFound(subtitle, "subtitle-mismatch.message 第二部分：产业生态");
    assertTrue(AgreementRules.findings(subtitle).get(0).fixes().get(0).safe());
    assertEquals(GOOD, AgreementRules.fixed(subtitle, 0));
    String hours = GOOD.replace("- 副标题: 第三部分：产业生态", "- 副标题: 第三部分：产业生态 (10课时)");
    assertFound(hours, "subtitle-mismatch.with-hours 第三部分：产业生态 (10课时)");
    assertEquals(GOOD, AgreementRules.fixed(hours, 0));
  }

  private static void assertFound(String text, String... expected) {
    assertEquals(List.of(expected), AgreementRules.found(text));
  }

  private static String without(String text, String part) {
    assertTrue(text.contains(part), part);
    return text.replace(part, "");
  }
}
