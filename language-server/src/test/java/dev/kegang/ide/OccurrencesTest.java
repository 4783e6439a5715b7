package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.outline.Outline;
import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import dev.kegang.testing.MarkedText;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Where what is under the cursor stands: the marked places, whichever of them the cursor is at. */
final class OccurrencesTest {

  @Test
  void aSectionStandsInContentsHeadingTopicAndPlan() {
    assertFoundFromEach(
        Lessons.CHINESE.replace("读懂坐标轴\n", "[|读懂坐标轴|]\n").replace("**读懂坐标轴**", "**[|读懂坐标轴|]**"));
    assertFoundFromEach(Lessons.ENGLISH.replace("Choosing a chart\n", "[|Choosing a chart|]\n"));
  }

  @Test
  void aMentionOfASectionBelongsToIt() {
    assertFoundFromEach(
        Lessons.CHINESE
            .replace("读懂坐标轴\n", "[|读懂坐标轴|]\n")
            .replace("**读懂坐标轴**", "**[|读懂坐标轴|]**")
            .replace("用折线图😀。", "用折线图😀，详见[|第2|]节。"));
    assertFoundFromEach(
        Lessons.ENGLISH
            .replace("References\n", "[|References|]\n")
            .replace("show change 😀.", "show change 😀, see [|Section 2|]."));
  }

  @Test
  void aSectionStandsInItsHeadingAlsoWhereTheCursorIsAtTheNumber() {
    Fixture fixture = Fixture.of(Lessons.CHINESE.replace("## 2. 读", "## $02. 读"));
    assertEquals(4, Occurrences.at(fixture.outline(), fixture.cursor()).size());
  }

  @Test
  void aCaptionIsFoundFromItsMentions() {
    assertFoundFromEach(
        Lessons.CHINESE.replace("- 图2:", "- [|图2|]:").replace("会夸大差异。", "会夸大差异😀，见[|图2|]和表2。"));
    assertFoundFromEach(
        Lessons.ENGLISH
            .replace("- Table 1:", "- [|Table 1|]:")
            .replace("show change 😀.", "show change 😀, see [|Table 1|]."));
  }

  @Test
  void aCitationAndTheEntryOfTheBibliographyBelongTogether() {
    String few = "Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.";
    assertFoundFromEach(Lessons.CHINESE.replace(few, "[|" + few + "|]"));
    assertFoundFromEach(Lessons.ENGLISH.replace(few, "[|" + few + "|]"));
  }

  @Test
  void aNumberInBracketsCitesTheEntryOfThatNumber() {
    String few = "Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.";
    assertFoundFromEach(
        Lessons.CHINESE
            .replace(few, "[|" + few + "|]")
            .replace("会夸大差异。", "会夸大差异😀[|[2]|]，另见[1]、[1, [|2|]]。"));
    Fixture both = Fixture.of(Lessons.CHINESE.replace("夸大差异。", "夸大差异[1-$03]。"));
    assertEquals(5, Occurrences.at(both.outline(), both.cursor()).size());
    assertEquals(2, Definition.at(both.outline(), both.cursor()).targets().size());
    String numbered = "[1] 郑磊. 数据之美[M]. 北京: 电子工业出版社, 2015.";
    String other = "[7] Few S. Show me the numbers[M]. Burlingame: Analytics Press, 2012.";
    assertFoundFromEach(
        Lessons.CHINESE
            .replace(few, "见【[|7|]，8】")
            .replace(
                "### 参考文献\n\n- Tufte, E. R. (2001). The Visual Display of Quantitative"
                    + " Information (2nd ed.). Graphics Press.\n",
                "### 参考文献\n\n- " + numbered + "\n")
            .replace("- 见【[|7|]，8】\n\n---", "- [|" + other + "|]\n\n---"));
    for (String none : List.of("[2](b.md)", "![2](b.png)", "[9]", "[2a]", "[^2]", "[ ]")) {
      String text = Lessons.CHINESE.replace("会夸大差异。", "会夸大差异😀" + none + "。");
      Fixture fixture = Fixture.of(text.replace("  - " + few, "  - Few,$0" + few.substring(4)));
      assertEquals(2, Occurrences.at(fixture.outline(), fixture.cursor()).size(), none);
    }
  }

  @Test
  void aLessonAndAPartAreNamedOnTheTitlePageToo() {
    assertFoundFromEach(
        Lessons.ENGLISH
            .replace("# What charts say", "# [|What charts say|]")
            .replace("Title: What charts say", "Title: [|What charts say|]"));
    assertFoundFromEach(
        Lessons.CHINESE
            .replace("第二部分：看懂数据 (", "第二部分：[|看懂数据|] (")
            .replace("副标题: 第二部分：看懂数据", "副标题: [|第二部分：看懂数据|]"));
  }

  @Test
  void theLabelsOfOneFieldBelongTogether() {
    assertFoundFromEach(Lessons.CHINESE.replace("**主要观点**", "**[|主要观点|]**"));
  }

  @Test
  void aNewNameMayBeTypedOverWhatIsTheNameAndNothingElse() {
    assertNameFoundFromEach(
        Lessons.CHINESE
            .replace("读懂坐标轴\n", "[|读懂坐标轴|]\n")
            .replace("**读懂坐标轴**", "**[|读懂坐标轴|]**")
            .replace("用折线图😀。", "用折线图😀，详见第2节。"));
    assertNameFoundFromEach(Lessons.CHINESE.replace("第二部分：看懂数据 (", "第二部分：[|看懂数据|] ("));
    String few = "Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.";
    String numbered = Lessons.ENGLISH.replace("\n- " + few, "\n- [1] " + few);
    assertNameFoundFromEach(numbered.replace("  - " + few, "  - [|" + few + "|]"));
  }

  @Test
  void whatCannotBeRenamedStandsWhereItStands() {
    Fixture fixture =
        Fixture.of(Lessons.CHINESE.replace("夸大差异", "夸大差异（见图2）").replace("- 图2:", "- $0图2:"));
    assertEquals(2, Occurrences.ofName(fixture.outline(), fixture.cursor()).size());
  }

  @Test
  void plainTextStandsForNothing() {
    Fixture fixture = Fixture.of(Lessons.CHINESE.replace("学员能够", "学员$0能够"));
    assertEquals(List.of(), Occurrences.at(fixture.outline(), fixture.cursor()));
    assertEquals(List.of(), Definition.at(fixture.outline(), fixture.cursor()).targets());
  }

  @Test
  void aDefinitionIsTheHeadingTheCaptionOrTheListedWork() {
    assertEquals("## 2. [|读懂坐标轴|]", definition(Lessons.CHINESE, "2. **读懂$0坐标轴**"));
    assertEquals("## 2. [|读懂坐标轴|]", definition(Lessons.CHINESE, "2. 读懂坐标$0轴\n3"));
    assertEquals("## 2. [|读懂坐标轴|]", definition(Lessons.CHINESE, "### 读$0懂坐标轴"));
    assertEquals(
        "  - [|图2|]: 截断前后的对比", definition(Lessons.CHINESE.replace("夸大差异", "夸大差异（见图2）"), "见$0图2"));
    assertEquals(
        "- [|Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.|]",
        definition(Lessons.ENGLISH, "  - Few, $0S. (2012)"));
    assertEquals("# [|图表怎样说话|]📊", definition(Lessons.CHINESE, "标题: 图表$0怎样说话"));
  }

  @Test
  void aWorkNobodyListsIsDefinedWhereItIsCited() {
    String text = Lessons.ENGLISH.substring(0, Lessons.ENGLISH.indexOf("## 2. References"));
    assertEquals(
        "  - [|Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.|]",
        definition(text, "Few, $0S. (2012)"));
  }

  /** The line of a definition, marked. */
  private static String definition(String lesson, String words) {
    Fixture fixture = Fixture.of(lesson.replace(words.replace("$0", ""), words));
    TextRange target = Definition.at(fixture.outline(), fixture.cursor()).targets().get(0);
    String marked = MarkedText.mark(fixture.text(), List.of(target));
    int end = marked.indexOf('\n', target.end());
    return marked.substring(marked.lastIndexOf('\n', target.start()) + 1, end);
  }

  private static void assertFoundFromEach(String marked) {
    assertFoundFromEach(marked, Occurrences::at);
  }

  private static void assertNameFoundFromEach(String marked) {
    assertFoundFromEach(marked, Occurrences::ofName);
  }

  private static void assertFoundFromEach(
      String marked, BiFunction<Outline, Integer, List<Occurrence>> finder) {
    for (Fixture fixture :
        List.of(
            Fixture.of(marked),
            Fixture.withCarriageReturns(marked),
            Fixture.of("\uFEFF" + marked))) {
      for (TextRange range : fixture.ranges()) {
        int middle = (range.start() + range.end() + 1) / 2;
        List<TextRange> found = new ArrayList<>();
        for (Occurrence occurrence : finder.apply(fixture.outline(), middle)) {
          found.add(occurrence.range());
        }
        assertEquals(
            MarkedText.mark(fixture.text(), fixture.ranges()),
            MarkedText.mark(fixture.text(), found));
      }
    }
  }
}
