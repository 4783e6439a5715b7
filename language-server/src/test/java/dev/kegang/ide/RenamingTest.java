package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kegang.lint.Messages;
import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import dev.kegang.text.TextEdits;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RenamingTest {

  private static final String URI = "file:///course/a.outline.md";

  @Test
  void aSectionIsRenamedWhereverItsTitleStands() {
    for (String place :
        List.of("## 2. 读懂$0坐标轴", "2. 读懂坐标轴$0\n3", "### 读懂$0坐标轴", "2. **$0读懂坐标轴**")) {
      assertEquals(
          Lessons.CHINESE.replace("读懂坐标轴", "看坐标轴😀的门道"),
          renamed(Lessons.CHINESE, place, "看坐标轴😀的门道"));
    }
    assertEquals(
        Lessons.ENGLISH.replace("Choosing a chart", "Which chart?"),
        renamed(Lessons.ENGLISH, "## 1. Choo$0sing", " Which chart? "));
  }

  @Test
  void aTitleMayEndInAnEmojiOrBeginWithOne() {
    for (String name : List.of("看懂坐标轴🎉", "🎉 看懂坐标轴", "看懂坐标轴👩🏽‍🏫🎉")) {
      String once = renamed(Lessons.CHINESE, "## 2. 读懂$0坐标轴", name);
      assertEquals(Lessons.CHINESE.replace("读懂坐标轴", name), once);
      assertEquals(once, renamed(once, "### " + name.replace("看", "看$0"), name), "not doubled");
    }
    String once = Lessons.CHINESE.replace("读懂坐标轴", "看懂🎉");
    assertEquals(Lessons.CHINESE.replace("读懂坐标轴", "读图🚀"), renamed(once, "## 2. 看$0懂🎉", "读图🚀"));
    assertEquals(Lessons.CHINESE.replace("读懂坐标轴", "读图🎉"), renamed(once, "## 2. 看$0懂🎉", "读图"));
    assertEquals(
        Lessons.ENGLISH.replace("Choosing a chart", "Charts 📊"),
        renamed(Lessons.ENGLISH, "## 1. Choo$0sing", "Charts 📊"));
  }

  @Test
  void linksOfOtherLessonsToTheSectionFollow() {
    String text = Lessons.CHINESE.replace("\n", "\r\n");
    String other =
        "# 课😀\r\n\r\n## 1. 甲\r\n\r\n见[甲😀](课%20a.outline.md#1-选择图表)和"
            + "[乙](<./课 a.outline.md#1-选择图表>)，[丙](c.md#1-选择图表)，[丁](课%20a.outline.md#2-读懂坐标轴)。\r\n";
    Fixture fixture = Fixture.of(text.replace("## 1. 选择", "## 1. $0选择"));
    Document here =
        Document.of("file:///course/%E8%AF%BE%20a.outline.md", 1, fixture.text(), false);
    Document linking = Document.of("file:///course/课 b.outline.md", 0, other, false);
    RenameOutcome.Edits outcome =
        assertInstanceOf(
            RenameOutcome.Edits.class,
            Renaming.rename(
                here, fixture.cursor(), "挑图表📊", new TheseLessons(List.of(here, linking))));
    DocumentEdits changed = outcome.documents().get(1);
    assertEquals(
        other.replaceFirst("#1-选择图表", "#1-挑图表").replaceFirst("#1-选择图表>", "#1-挑图表>"),
        TextEdits.of(changed.edits()).applyTo(other));
  }

  @Test
  void linksToTheSectionFollow() {
    String text = Lessons.CHINESE.replace("会夸大差异。", "会夸大差异，见[上一节](#1-选择图表)。");
    assertEquals(text.replace("选择图表", "挑图表"), renamed(text, "## 1. 选择$0图表", "挑图表"));
  }

  @Test
  void aCopyThatReadsDifferentlyIsMadeToAgree() {
    String text = Lessons.CHINESE.replace("2. **读懂坐标轴**", "2. **读懂坐标轴线**");
    assertEquals(Lessons.CHINESE.replace("读懂坐标轴", "坐标轴"), renamed(text, "## 2. 读$0懂", "坐标轴"));
  }

  @Test
  void lineEndsStay() {
    Fixture fixture =
        Fixture.withCarriageReturns(Lessons.CHINESE.replace("## 1. 选择", "## 1. $0选择"));
    assertEquals(fixture.text().replace("选择图表", "挑图表"), renamed(fixture, "挑图表", List.of()));
  }

  @Test
  void aLessonKeepsItsEmoji() {
    assertEquals(
        Lessons.CHINESE.replace("图表怎样说话", "图表会说话"),
        renamed(Lessons.CHINESE, "# 图表$0怎样说话", "图表会说话"));
    assertEquals(
        Lessons.CHINESE.replace("图表怎样说话", "图表会说话"),
        renamed(Lessons.CHINESE, "标题: 图表$0怎样说话", "图表会说话"));
  }

  @Test
  void aPartIsRenamedInEveryLessonOfItsStageAndLanguage() {
    String other = Lessons.CHINESE.replace("# 图表怎样说话📊", "# 另一课");
    String otherStage = other.replace("第一阶段", "第二阶段");
    Fixture fixture = Fixture.of(Lessons.CHINESE.replace("第二部分：看懂数据 (", "第二部分：看懂$0数据 ("));
    Document here = Document.of(URI, 1, fixture.text(), false);
    Document same = Document.of("file:///course/b.md", 1, other, false);
    Document elsewhere = Document.of("file:///course/c.md", 1, otherStage, false);
    Document english = Document.of("file:///course/d.md", 1, Lessons.ENGLISH, false);
    RenameOutcome.Edits outcome =
        assertInstanceOf(
            RenameOutcome.Edits.class,
            Renaming.rename(
                here,
                fixture.cursor(),
                "读数据",
                new TheseLessons(List.of(here, same, elsewhere, english))));
    assertEquals(2, outcome.documents().size());
    for (DocumentEdits changed : outcome.documents()) {
      String text = changed.document().source().content();
      assertEquals(text.replace("看懂数据", "读数据"), TextEdits.of(changed.edits()).applyTo(text));
      assertFalse(changed.document().uri().contains("c.md"));
    }
  }

  @Test
  void aLessonIsFoundAmongThePrerequisitesOfOthers() {
    String other = "# 后一课\n\n## 标题页\n\n- 先修要求: 图表怎样说话📊\n";
    Fixture fixture = Fixture.of(Lessons.CHINESE.replace("# 图表怎样", "# 图表$0怎样"));
    Document later = Document.of("file:///course/b.outline.md", 1, other, false);
    Document here = Document.of(URI, 1, fixture.text(), false);
    RenameOutcome.Edits outcome =
        (RenameOutcome.Edits)
            Renaming.rename(here, fixture.cursor(), "图表", new TheseLessons(List.of(later, here)));
    assertEquals(
        other.replace("图表怎样说话", "图表"),
        TextEdits.of(outcome.documents().get(1).edits()).applyTo(other));
  }

  @Test
  void aWorkIsRewordedWhereverItIsCited() {
    String few = "Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.";
    String better = "Few, S. (2012). Show Me the Numbers (2nd ed.). Burlingame: Analytics Press.";
    assertEquals(
        Lessons.CHINESE.replace(few, better), renamed(Lessons.CHINESE, "Few, $0S. (2012)", better));
  }

  @Test
  void aTopicOfItsOwnIsRenamedAlone() {
    String text = Lessons.CHINESE.replace("## 2. 读懂", "### 更多图表\n\n## 2. 读懂");
    assertEquals(text.replace("### 更多图表", "### 图表种种"), renamed(text, "### 更多$0图表", "图表种种"));
  }

  @Test
  void namesThatWouldMeanSomethingElseAreRefused() {
    for (String name : List.of("3. 图表", "图表（2课时）", "图表：", "参考文献", "**图表**")) {
      assertRefused(name, "editor.rename.misread");
    }
    assertRefused(" ", "editor.rename.blank");
    assertRefused("图\n表", "editor.rename.lines");
  }

  @Test
  void whatHasNoNameCannotBeRenamed() {
    for (String place : List.of("学员$0能够", "**主要$0观点**", "图$02: 截", "## 目$0录页")) {
      Fixture fixture = fixture(Lessons.CHINESE, place);
      assertNull(Renaming.at(fixture.outline(), fixture.cursor()), place);
    }
  }

  @Test
  void theNameUnderTheCursorIsOffered() {
    Fixture fixture = fixture(Lessons.CHINESE, "副标题: 第二部分：看懂$0数据");
    Renaming.Place place = Renaming.at(fixture.outline(), fixture.cursor());
    assertNotNull(place);
    assertEquals("看懂数据", place.name().text());
    assertEquals("看懂数据", fixture.at(place.name().range()));
  }

  @Test
  void equalNamesAreLinked() {
    Fixture fixture = fixture(Lessons.CHINESE, "### 读$0懂坐标轴");
    List<TextRange> linked = LinkedNames.at(fixture.outline(), fixture.cursor());
    assertEquals(
        List.of("读懂坐标轴", "读懂坐标轴", "读懂坐标轴", "读懂坐标轴"), linked.stream().map(fixture::at).toList());
    Fixture part = fixture(Lessons.CHINESE, "副标题: 第二部分：看懂$0数据");
    assertEquals(
        List.of("看懂数据", "看懂数据"),
        LinkedNames.at(part.outline(), part.cursor()).stream().map(part::at).toList());
    Fixture number = fixture(Lessons.CHINESE, "副标题: 第$0二部分：看懂数据");
    assertEquals(List.of(), LinkedNames.at(number.outline(), number.cursor()));
    Fixture different =
        fixture(Lessons.CHINESE.replace("2. **读懂坐标轴**", "2. **读懂坐标轴线**"), "## 2. 读$0懂");
    assertEquals(3, LinkedNames.at(different.outline(), different.cursor()).size());
  }

  private static void assertRefused(String name, String key) {
    Fixture fixture = fixture(Lessons.CHINESE, "## 1. 选择$0图表");
    Document document = Document.of(URI, 1, fixture.text(), false);
    RenameOutcome.Refused refused =
        assertInstanceOf(
            RenameOutcome.Refused.class,
            Renaming.rename(document, fixture.cursor(), name, new TheseLessons(List.of())),
            name);
    assertEquals(key, refused.reason().key(), name);
    assertNotNull(Messages.in(Language.CHINESE).text(refused.reason()));
  }

  private static String renamed(String lesson, String words, String name) {
    return renamed(fixture(lesson, words), name, List.of());
  }

  private static String renamed(Fixture fixture, String name, List<Document> others) {
    Document document = Document.of(URI, 1, fixture.text(), false);
    RenameOutcome.Edits outcome =
        assertInstanceOf(
            RenameOutcome.Edits.class,
            Renaming.rename(document, fixture.cursor(), name, new TheseLessons(others)));
    return outcome.documents().isEmpty()
        ? fixture.text()
        : TextEdits.of(outcome.documents().get(0).edits()).applyTo(fixture.text());
  }

  private static Fixture fixture(String lesson, String words) {
    return Fixture.of(lesson.replace(words.replace("$0", ""), words));
  }
}
