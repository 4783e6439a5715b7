package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberMentionReaderTest {

  @Test
  void mentionsOfCaptionsAreFoundInBothLanguages() {
    assertEquals(List.of("figure 3!"), mentions("结构见图3。"));
    assertEquals(List.of("figure 3!", "table 12!"), mentions("😀 如图 3所示，数据见表１２。"));
    assertEquals(List.of("figure 3!", "listing 2!"), mentions("（图3）与代码2"));
    assertEquals(
        List.of("figure 3!", "figure 4!", "table 2!"),
        mentions("As Figure 3 and fig. 4 show (see Table 2)."));
  }

  @Test
  void whatOnlyLooksLikeAMentionIsNone() {
    assertEquals(List.of(), mentions("发表2篇论文，列表3项，地图5张，GPT-4 有 3 个版本。"));
    assertEquals(List.of(), mentions("Comfortable 2 and configure 3, table of 4."));
    assertEquals(List.of(), mentions("`图3` 是代码"));
  }

  @Test
  void numbersThatGoOnAreNotCertain() {
    assertEquals(List.of("figure 3", "figure 5"), mentions("见图3-5。"));
    assertEquals(List.of("figure 3!", "figure 5"), mentions("见图3、 5。"));
    assertEquals(List.of("figure 3!", "figure 5!"), mentions("见图3和图5。"));
    assertEquals(List.of("figure 3"), mentions("see Figure 3a"));
    assertEquals(List.of("figure 3", "figure 4"), mentions("Figures 3–4"));
  }

  @Test
  void aLabelIsNoMention() {
    assertEquals(List.of("figure 2!"), mentions("- **示例**:\n  - 图1: 结构\n  - 图3: 流程，见图2"));
  }

  @Test
  void mentionsOfSectionsAreCertainBehindAWordThatLeadsToThem() {
    assertEquals(List.of("section 3!"), mentions("详见第3节。"));
    assertEquals(List.of("section 12!"), mentions("参见第 十二 节"));
    assertEquals(List.of("section 3"), mentions("第三节将介绍审查。"));
    assertEquals(List.of("section 3!"), mentions("This is shown below, see Section 3."));
    assertEquals(List.of("section 3"), mentions("Section 3 of that book"));
  }

  @Test
  void aClassPeriodIsNoSection() {
    assertEquals(List.of(), mentions("作业在第3节课上交。"));
    assertEquals(List.of(), mentions("第3章、第三部分、3节"));
    assertEquals(List.of(), mentions("Intersection 3"));
  }

  private static List<String> mentions(String text) {
    String source = "# 标题\n\n## 1. 图9和第9节\n\n" + text + "\n";
    Outline outline =
        OutlineReader.read(SourceText.of(source), Vocabulary.bundled(), Profile.LESSON_OUTLINE);
    List<String> mentions = new ArrayList<>();
    for (NumberMention mention : NumberMentionReader.read(outline)) {
      assertEquals(
          mention.digits().text(),
          source.substring(mention.digits().range().start(), mention.digits().range().end()));
      String target = mention.caption() == null ? "section" : mention.caption().id();
      mentions.add(target + " " + mention.number() + (mention.certain() ? "!" : ""));
    }
    return mentions;
  }
}
