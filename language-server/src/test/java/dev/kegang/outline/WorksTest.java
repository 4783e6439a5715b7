package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.workspace.Document;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorksTest {

  private static final String FOGEL =
      "Fogel, K. (2005). Producing Open Source Software. O'Reilly Media.";
  private static final String JIA = "贾俊平, 何晓群, 金勇进. 统计学[M]. 7版. 北京: 中国人民大学出版社, 2018.";

  @Test
  void oneWorkInSectionAndBibliography() {
    assertEquals(List.of("1 listed, 2 cited"), works(List.of(FOGEL, FOGEL), List.of(FOGEL)));
  }

  @Test
  void spellingsThatDifferInOnePartAreOneWork() {
    assertJoined("Fogel, K. (2006). Producing Open Source Software. O'Reilly Media.", FOGEL);
    assertJoined("Vogel, K. (2005). Producing Open Source Software. O'Reilly Media.", FOGEL);
    assertJoined("Fogel, K. (2005). Producing Open-Source Sofware. O'Reilly Media.", FOGEL);
    assertJoined("Karl Fogel. Producing open source software[M]. O'Reilly, 2005.", FOGEL);
    assertJoined("贾俊平, 何晓群, 金勇进. 统计学[M]. 6版. 北京: 中国人民大学出版社, 2015.", JIA);
  }

  @Test
  void shorterFormsPointAtTheListedWork() {
    assertJoined("Fogel (2005)", FOGEL);
    assertJoined("Fogel, K. (2005), chapter 3", FOGEL);
    assertJoined("《统计学》", JIA);
    assertJoined("贾俊平等（2018）", JIA);
    assertJoined("《数据之巅》", "涂子沛. 数据之巅: 大数据革命, 历史、现实与未来[M]. 北京: 中信出版社, 2014.");
  }

  @Test
  void otherWorksOfOneAuthorOrTitleStayApart() {
    assertApart(
        "Fogel, K. (2005). Release management for volunteers. ACM Queue, 3(4), 9-12.", FOGEL);
    assertApart("Fogel, K. (1999). Open source development with CVS. Coriolis.", FOGEL);
    assertApart("李金昌. 统计学[M]. 北京: 机械工业出版社, 2018.", JIA);
    assertApart("Raymond (2005)", FOGEL);
    assertApart("《统计学习方法》", JIA);
  }

  @Test
  void volumesAreWorksOfTheirOwn() {
    String first = "Knuth, D. E. (1997). The art of computer programming: Vol. 1. Addison-Wesley.";
    assertEquals(2, works(List.of(), List.of(first, first.replace("1.", "2."))).size());
    String upper = "陈纪修. 数学分析（上册）[M]. 北京: 高等教育出版社, 2019.";
    assertEquals(2, works(List.of(), List.of(upper, upper.replace('上', '下'))).size());
  }

  @Test
  void anExactWorkGoesBeforeANearOne() {
    String second = FOGEL.replace("2005", "2017");
    assertEquals(
        List.of("1 listed, 1 cited", "1 listed, 1 cited"),
        works(List.of(second, FOGEL), List.of(FOGEL, second)));
  }

  @Test
  void ordinaryTextIsNoWorkOfTheList() {
    assertEquals(
        List.of("1 listed, 0 cited", "0 listed, 1 cited"), works(List.of("第二周讲义"), List.of(JIA)));
  }

  @Test
  void mentionsCountByNumberAuthorTitleAndAddress() {
    assertTrue(mentions("见文献[1]。", "[1] " + JIA));
    assertTrue(mentions("多位学者讨论过[2, 5-9]。", "[7] " + JIA));
    assertTrue(mentions("贾俊平（2018）指出", JIA));
    assertTrue(mentions("as Fogel (2005) shows", FOGEL));
    assertTrue(mentions("no vote is needed (cf. Raymond, 1999; Fogel, 2005).", FOGEL));
    assertTrue(mentions("《统计学》第三章", JIA));
    assertTrue(
        mentions(
            "[see here](https://opendefinition.org/od/2.1/en/)",
            "OKF. (2015). Open Definition 2.1. https://opendefinition.org/od/2.1/en/"));
  }

  @Test
  void otherNumbersNamesAndTitlesAreNoMention() {
    assertFalse(mentions("见文献[2]，统计学是一门课，2018年开设。", "[1] " + JIA));
    assertFalse(mentions("[x] done, [1] not closed", "[2] " + JIA));
    assertFalse(mentions("Fogel wrote it later (2006).", FOGEL));
    assertFalse(mentions("《统计学习方法》", JIA));
  }

  @Test
  void longListsCostNoMoreThanTheirLength() {
    List<String> cited = new ArrayList<>();
    List<String> listed = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      cited.add("Fogel, K. (2005). Producing Open Source Software " + i + ". O'Reilly.");
      listed.add("Fogel, K. (2005). Running Open Source Projects " + i + ". O'Reilly.");
    }
    assertTimeout(Duration.ofSeconds(20), () -> assertEquals(6000, works(cited, listed).size()));
  }

  private static void assertJoined(String cited, String listed) {
    assertEquals(List.of("1 listed, 1 cited"), works(List.of(cited), List.of(listed)), cited);
  }

  private static void assertApart(String cited, String listed) {
    assertEquals(
        List.of("1 listed, 0 cited", "0 listed, 1 cited"),
        works(List.of(cited), List.of(listed)),
        cited);
  }

  private static List<String> works(List<String> cited, List<String> listed) {
    List<String> found = new ArrayList<>();
    for (Work work : Works.of(outline("", cited, listed))) {
      found.add(work.listed().size() + " listed, " + work.cited().size() + " cited");
    }
    return found;
  }

  private static boolean mentions(String text, String listed) {
    Outline outline = outline(text, List.of(), List.of(listed));
    return Mentions.of(outline).include(Works.of(outline).get(0).first());
  }

  private static Outline outline(String text, List<String> cited, List<String> listed) {
    StringBuilder source = new StringBuilder("# 课📚\n\n## 1. 节\n\n" + text + "\n\n- **参考文献**:\n");
    cited.forEach(reference -> source.append("  - ").append(reference).append('\n'));
    source.append("\n## 2. 参考文献\n\n");
    listed.forEach(reference -> source.append("- ").append(reference).append('\n'));
    return Document.of("file:///a.outline.md", 0, source.toString(), true).outline();
  }
}
