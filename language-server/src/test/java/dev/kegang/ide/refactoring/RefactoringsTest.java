package dev.kegang.ide.refactoring;

import static dev.kegang.ide.refactoring.OfferedChange.applied;
import static dev.kegang.ide.refactoring.OfferedChange.assertObstacle;
import static dev.kegang.ide.refactoring.OfferedChange.findings;
import static dev.kegang.ide.refactoring.OfferedChange.offer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Lessons;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RefactoringsTest {

  /** Three sections that mention each other and each other's captions. */
  private static final String THREE =
      """
      # 课😀

      ## 目录页

      1. [甲](#1-甲)
      2. [乙](#2-乙)
      3. [丙](#3-丙)

      ## 1. 甲

      - **主要观点**:
        - 见图2，详见第2节。
      - **示例**:
        - 图1: 甲图

      <!-- kegang-disable-next-line missing-field: 短 -->
      ## 2. 乙

      - **主要观点**:
        - 见图1和图3，详见第1节。
      - **示例**:
        - 图2: 乙图

      ## 3. 丙

      - **示例**:
        - 图3: 丙图

      ---

      ## 课程计划

      1. **甲** - 先。
         - 细节
      2. **乙** - 后。
      3. **丙** - 完。
      """;

  @Test
  void aSectionMovesWithAllThatRefersToIt() {
    String expected =
        """
        # 课😀

        ## 目录页

        1. [乙](#1-乙)
        2. [甲](#2-甲)
        3. [丙](#3-丙)

        <!-- kegang-disable-next-line missing-field: 短 -->
        ## 1. 乙

        - **主要观点**:
          - 见图2和图3，详见第2节。
        - **示例**:
          - 图1: 乙图

        ## 2. 甲

        - **主要观点**:
          - 见图1，详见第1节。
        - **示例**:
          - 图2: 甲图

        ## 3. 丙

        - **示例**:
          - 图3: 丙图

        ---

        ## 课程计划

        1. **乙** - 后。
        2. **甲** - 先。
           - 细节
        3. **丙** - 完。
        """;
    assertEquals(expected, applied("move-section-up", THREE, "## 2. $0乙"));
    assertEquals(expected, applied("move-section-down", THREE, "- 图$01: 甲图"));
    String windows = THREE.replace("\n", "\r\n");
    assertEquals(expected.replace("\n", "\r\n"), applied("move-section-up", windows, "## 2. $0乙"));
  }

  @Test
  void theLastSectionMovesAlsoWithoutALineEnd() {
    String text = "# L\n\n## 1. A\n\nOne 😀.\n\n## 2. B\n\nTwo.";
    assertEquals(
        "# L\n\n## 1. B\n\nTwo.\n\n## 2. A\n\nOne 😀.",
        applied("move-section-up", text, "## 2. $0B"));
  }

  @Test
  void aSectionThatCannotMoveSaysWhy() {
    assertObstacle("move-section-down", Lessons.CHINESE, "## 2. $0读", "last-pages");
    String doubled = THREE.replace("图3: 丙图", "图2: 丙图");
    assertObstacle("move-section-up", doubled, "## 2. $0乙", "ambiguous");
    assertNull(offer("move-section-up", THREE, "## 1. $0甲"));
  }

  @Test
  void aSectionIsDeletedWithItsEntriesAndNumbersFollow() {
    String text = THREE.replace("见图2，详见第2节。", "先看。").replace("见图1和图3，详见第1节。", "见图1，详见第1节。");
    String expected =
        """
        # 课😀

        ## 目录页

        1. [甲](#1-甲)
        2. [丙](#2-丙)

        ## 1. 甲

        - **主要观点**:
          - 先看。
        - **示例**:
          - 图1: 甲图

        ## 2. 丙

        - **示例**:
          - 图2: 丙图

        ---

        ## 课程计划

        1. **甲** - 先。
           - 细节
        2. **丙** - 完。
        """;
    assertEquals(expected, applied("delete-section", text, "## 2. $0乙"));
    assertObstacle("delete-section", THREE, "## 2. $0乙", "mentioned");
  }

  @Test
  void theOnlySectionAtTheEndIsDeletedCleanly() {
    String text = "# L\n\n## 1. A\n\nOne.\n\n## 2. B\n\nTwo.\n";
    assertEquals("# L\n\n## 1. A\n\nOne.\n", applied("delete-section", text, "## 2. $0B"));
  }

  @Test
  void aSectionBecomesATopic() {
    String text =
        "# L\n\n## 1. A\n\n### A\n\nOne.\n\n## 2. B\n\n### B\n\nTwo.\n\n## 3. C\n\nThree 😀.\n";
    assertEquals(
        "# L\n\n## 1. A\n\n### A\n\nOne.\n\n### B\n\nTwo.\n\n## 2. C\n\nThree 😀.\n",
        applied("section-to-topic", text, "## 2. $0B"));
    assertEquals(text.replace("## 3. C", "### C"), applied("section-to-topic", text, "## 3. $0C"));
    assertObstacle("section-to-topic", Lessons.CHINESE, "## 3. $0参", "no-section-before");
  }

  @Test
  void aNewSectionIsValidAtOnce() {
    for (String text : List.of(Lessons.CHINESE, Lessons.CHINESE.replace("\n", "\r\n"))) {
      String after = applied("insert-section-below", text, "## 1. $0选");
      assertTrue(after.contains("## 2. 新的一节"), after);
      assertTrue(after.contains("## 3. 读懂坐标轴"), after);
      assertTrue(after.contains("图3: 截断前后的对比"), after);
      assertEquals(List.of(), findings(after), after);
    }
    String english = applied("insert-section-below", Lessons.ENGLISH, "## 1. $0Choosing");
    assertEquals(List.of(), findings(english), english);
  }

  @Test
  void aNewSectionAboveIsValidAtOnce() {
    for (String text : List.of(Lessons.CHINESE, Lessons.CHINESE.replace("\n", "\r\n"))) {
      String first = applied("insert-section-above", text, "## 1. $0选");
      assertTrue(first.contains("## 1. 新的一节"), first);
      assertTrue(first.contains("## 2. 选择图表"), first);
      assertTrue(first.contains("图2: 同一组数据"), first);
      assertEquals(List.of(), findings(first), first);
      String last = applied("insert-section-above", text, "## 3. $0参");
      assertEquals(applied("insert-section-below", text, "## 2. $0读"), last);
      String commented = text.replace("## 2. 读", "<!-- 😀 -->\n## 2. 读");
      assertEquals(List.of(), findings(applied("insert-section-above", commented, "## 2. $0读")));
    }
    String english = applied("insert-section-above", Lessons.ENGLISH, "## 1. $0Choosing");
    assertEquals(List.of(), findings(english), english);
  }

  @Test
  void numbersAreMadeToRunOn() {
    String text = "# 课\n\n## 1. 甲\n\n见图4。\n\n## 3. 乙\n\n- **示例**:\n  - 图2: 一\n  - 图4: 二\n";
    assertEquals(
        "# 课\n\n## 1. 甲\n\n见图2。\n\n## 2. 乙\n\n- **示例**:\n  - 图1: 一\n  - 图2: 二\n",
        applied("renumber", text, "# $0课"));
    assertNull(offer("renumber", Lessons.CHINESE, "# $0图表"));
  }

  @Test
  void missingPagesAreGenerated() {
    String plan =
        "## 课程计划\n\n1. **选择图表** - 介绍常见图表各自适合回答的问题。\n2. **读懂坐标轴** - 说明坐标轴怎样影响读者的判断。\n3. **参考文献**\n";
    String without = Lessons.CHINESE.substring(0, Lessons.CHINESE.indexOf("## 课程计划"));
    assertEquals(without + plan, applied("generate-plan", without, "# $0图表"));
    String noContents = Lessons.CHINESE.replaceAll("(?s)## 目录页.*?(?=## 1\\.)", "");
    String contents = applied("generate-contents", noContents, "# $0图表");
    assertTrue(contents.contains("1. 选择图表\n2. 读懂坐标轴\n3. 参考文献\n"), contents);
    String noWorks = Lessons.ENGLISH.substring(0, Lessons.ENGLISH.indexOf("## 2. References"));
    String works =
        applied("generate-bibliography", noWorks.replace("2. References\n", ""), "# $0What");
    assertTrue(works.contains("## 2. References"), works);
    assertTrue(works.trim().endsWith("Analytics Press."), works);
  }

  @Test
  void missingFieldsAreInserted() {
    String text = Lessons.CHINESE.replace("- **主要观点**:\n  - 截断的纵轴会夸大差异。\n", "");
    String after = applied("insert-fields", text, "## 2. 读$0懂");
    assertTrue(after.indexOf("- **主要观点**:", after.indexOf("## 2. ")) > 0, after);
    assertNull(offer("insert-fields", Lessons.CHINESE, "## 2. 读$0懂"));
  }

  @Test
  void contentsAndPlanAreBroughtInLineWithTheSections() {
    String wrong =
        THREE
            .replace("2. [乙](#2-乙)\n", "2. [乙的旧题](#2-乙)\n")
            .replace("3. [丙](#3-丙)\n", "")
            .replace("2. **乙** - 后。", "2. **乙乙** - 后。");
    String synced = applied("sync-contents-and-plan", wrong, "# 课$0");
    assertTrue(synced.contains("2. [乙](#2-乙)\n3. "), synced);
    assertTrue(synced.contains("2. **乙** - 后。"), synced);
    assertNull(offer("sync-contents-and-plan", THREE, "# 课$0"));
  }
}
