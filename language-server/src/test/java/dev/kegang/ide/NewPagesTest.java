package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Completion of whole sections and pages. */
final class NewPagesTest {

  private static final String BEFORE_BIBLIOGRAPHY = "\n## 3. 参考文献";

  @Test
  void aSectionInTheMiddleMovesTheOthers() {
    String expected =
        Lessons.CHINESE
            .replace("3. 参考文献\n\n## 1.", "3. 标出重点\n4. 参考文献\n\n## 1.")
            .replace(
                "## 3. 参考文献",
                """
                ## 3. 标出重点

                ### 标出重点

                - **主要内容简述**: 介绍标出重点的主要内容。
                - **主要观点**:
                  - 标出重点的一个要点。
                - **重要参考文献**:
                  - Tufte, E. R. (2001). The Visual Display of Quantitative Information (2nd ed.). Graphics Press.
                - **示例**:
                  - 图3: 标出重点示意图
                  - 表3: 标出重点一览表

                ## 4. 参考文献\
                """)
            .replace("3. **参考文献**", "3. **标出重点** - 介绍标出重点的主要内容。\n4. **参考文献**");
    for (String typed : List.of("## 标出重点$0", "##标出重点$0", "## 3. 标出重点$0", "## 7. 标出重点$0")) {
      Fixture fixture =
          Fixture.of(
              Lessons.CHINESE.replace(
                  BEFORE_BIBLIOGRAPHY, "\n" + typed + "\n" + BEFORE_BIBLIOGRAPHY));
      List<Proposal> proposals = CompletionTest.proposals(fixture);
      assertEquals(List.of("3. 标出重点"), labels(proposals), typed);
      assertEquals(expected, CompletionTest.accept(fixture, proposals.get(0)), typed);
    }
  }

  @Test
  void anEmptyLineOffersTheNextSection() {
    Fixture fixture =
        Fixture.of(Lessons.ENGLISH.replace("\n## 2. References", "\n$0\n\n## 2. References"));
    Proposal proposal = CompletionTest.proposals(fixture).get(0);
    assertEquals("2. New section", proposal.label());
    String accepted = CompletionTest.accept(fixture, proposal);
    assertTrue(accepted.contains("1. Choosing a chart\n2. New section\n3. References\n"), accepted);
    assertTrue(
        accepted.contains("\n## 2. New section\n\n### New section\n\n- **Summary**: "), accepted);
    assertTrue(
        accepted.contains("\n  - Table 2: New section compared\n\n## 3. References"), accepted);
  }

  @Test
  void nothingIsOfferedBehindTheBibliographyOrTheBreak() {
    for (String place : List.of("\n$0\n\n---", "---\n\n$0\n")) {
      Fixture fixture = Fixture.of(Lessons.CHINESE.replace("\n---", "\n" + place.strip()));
      assertTrue(
          CompletionTest.proposals(fixture).stream()
              .noneMatch(proposal -> proposal.label().contains("新的一节")),
          place);
    }
  }

  @Test
  void nothingIsOfferedInTheMiddleOfASection() {
    for (String place : List.of("- **主要观点**:\n  - 截断", "### 读懂坐标轴")) {
      Fixture fixture = Fixture.of(Lessons.CHINESE.replace(place, "\n$0\n\n" + place));
      assertTrue(
          CompletionTest.proposals(fixture).stream()
              .noneMatch(proposal -> proposal.kind() != Proposal.Kind.FIELD),
          place);
    }
  }

  @Test
  void missingPagesSayWhatTheRestAlreadySays() {
    check(
        "## 标题页\n\n- 标题: 图表怎样说话📊\n- 副标题: 第二部分：看懂数据\n- 日期: 2024/05/06\n",
        "- 日期: 2024/03/15",
        "- 日期: 2024/05/06",
        "## 标$0",
        "标题页");
    check("## 目录页\n\n1. 选择图表\n2. 读懂坐标轴\n3. 参考文献\n", "", "", "## mul$0", "目录页");
    check(
        "## 课程计划\n\n1. **选择图表** - 介绍常见图表各自适合回答的问题。\n2. **读懂坐标轴** - 说明坐标轴怎样影响读者的判断。\n3. **参考文献**\n",
        " - 列出引用过的书。",
        "",
        "$0",
        "课程计划");
  }

  @Test
  void theBibliographyCollectsWhatIsCited() {
    String list =
        "- Tufte, E. R. (2001). The Visual Display of Quantitative Information (2nd ed.). Graphics"
            + " Press.\n"
            + "- Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.\n";
    String page = "## 3. 参考文献\n\n### 参考文献\n\n" + list;
    String without =
        Lessons.CHINESE
            .replace("3. 参考文献\n\n## 1.", "\n## 1.")
            .replace("3. **参考文献** - 列出引用过的书。\n", "");
    Fixture fixture = Fixture.of(without.replace(page, "## 参$0\n"));
    List<Proposal> proposals = CompletionTest.proposals(fixture);
    assertEquals("参考文献", proposals.get(0).label());
    String accepted = CompletionTest.accept(fixture, proposals.get(0));
    assertTrue(accepted.contains(page), accepted);
    assertTrue(accepted.contains("2. 读懂坐标轴\n3. 参考文献\n"), accepted);
    assertTrue(accepted.contains("3. **参考文献** - "), accepted);
  }

  /** Takes a page out, types the beginning of its heading there, and accepts what is proposed. */
  private static void check(String page, String old, String changed, String typed, String label) {
    String lesson = Lessons.CHINESE.replace(old, changed);
    assertTrue(lesson.contains(page), page);
    Fixture fixture = Fixture.of(lesson.replace(page, typed + "\n"));
    List<Proposal> proposals = CompletionTest.proposals(fixture);
    assertTrue(labels(proposals).contains(label), labels(proposals).toString());
    Proposal proposal = proposals.get(labels(proposals).indexOf(label));
    assertEquals(lesson, CompletionTest.accept(fixture, proposal));
  }

  private static List<String> labels(List<Proposal> proposals) {
    return proposals.stream().map(Proposal::label).toList();
  }
}
