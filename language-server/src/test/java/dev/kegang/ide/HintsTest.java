package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineReader;
import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.Vocabulary;
import dev.kegang.vocabulary.VocabularyAdditions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hints and lenses say; a hint is shown in angle brackets where it stands. */
final class HintsTest {

  private static final String HOURS =
      Lessons.CHINESE
          .replace("## 1. 选择图表", "## 1. 选择图表 (2课时)")
          .replace("## 2. 读懂坐标轴", "## 2. 读懂坐标轴（45分钟）");

  private static final int LAST = Lessons.ENGLISH.split("\n", -1).length - 2;

  @Test
  void theSumOfTheSectionsStandsAtTheHoursOfThePart() {
    assertEquals("## 第二部分：看懂数据 (6课时<各节合计 3 课时>)", line(HOURS, 2, Language.CHINESE));
    String over = HOURS.replace("(2课时)", "(9课时)").replace("\n", "\r\n");
    assertEquals("## 第二部分：看懂数据 (6课时<各节合计 10 课时，超出>)", line(over, 2, Language.CHINESE));
    String english =
        Lessons.ENGLISH.replace("## 1. Choosing a chart", "## 1. Choosing a chart (90 min)");
    assertEquals(
        "## Part 2: Reading data (6 hours<sections: 1.5 h>)", line(english, 2, Language.ENGLISH));
  }

  @Test
  void theLessonsOwnHoursComeFirst() {
    String text = HOURS.replace("# 图表怎样说话📊", "# 图表怎样说话📊 (3课时)");
    assertEquals("# 图表怎样说话📊 (3课时<各节合计 3 课时>)", line(text, 4, Language.CHINESE));
  }

  @Test
  void hoursAreReadAsTheRulesReadThem() {
    String topics =
        Lessons.CHINESE
            .replace("### 选择图表\n", "### 选择图表 (1课时)\n\n### 更多图表😀 (2课时)\n")
            .replace("### 读懂坐标轴\n", "### 读懂坐标轴 (约3课时)\n");
    assertEquals("## 第二部分：看懂数据 (6课时<各节合计 6 课时>)", line(topics, 2, Language.CHINESE));
    assertEquals("3 课时 · 文献 1 条 · 图表 2 个", lens(topics, 0, Language.CHINESE));
    assertEquals("约3课时 · 文献 1 条 · 图表 2 个", lens(topics, 1, Language.CHINESE));
    String estimated = topics.replace("(约3课时)", "(约3.3课时)");
    assertEquals(
        "## 第二部分：看懂数据 (6课时<各节合计 6.3 课时>)",
        line(estimated, 2, Language.CHINESE),
        "within what an estimate may be off");
    String range = HOURS.replace("(2课时)", "(2-3课时)").replace("\n", "\r\n");
    assertEquals("## 第二部分：看懂数据 (6课时<各节合计 3–4 课时>)", line(range, 2, Language.CHINESE));
  }

  @Test
  void aTeachingPeriodIsAsLongAsTheSettingsSay() {
    VocabularyAdditions none = VocabularyAdditions.NONE;
    Vocabulary vocabulary =
        Vocabulary.bundled()
            .with(
                new VocabularyAdditions(
                    none.fields(), none.pages(), none.placeholders(), none.terms(), 30));
    Outline outline =
        OutlineReader.read(SourceText.of(HOURS), vocabulary, Fixture.of(HOURS).outline().profile());
    TextRange all = new TextRange(0, HOURS.length());
    assertEquals(
        "各节合计 3.5 课时", Hints.in(all, outline, Messages.in(Language.CHINESE)).get(0).text());
  }

  @Test
  void numbersReadersSeeAreShownWhereTheyAreNotWritten() {
    String lazy = Lessons.CHINESE.replace("\n2. 读", "\n1. 读").replace("\n3. 参", "\n1. 参");
    assertEquals("1.<2> 读懂坐标轴", line(lazy, 15, Language.CHINESE));
    assertEquals("1. 选择图表", line(lazy, 14, Language.CHINESE));
    assertEquals("2. 读懂坐标轴", line(Lessons.CHINESE, 15, Language.CHINESE));
    assertEquals(
        "- <[1]>Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.",
        line(Lessons.ENGLISH, LAST, Language.ENGLISH));
    String numbered = Lessons.ENGLISH.replace("\n- Few", "\n1. Few");
    assertEquals(
        "1. Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.",
        line(numbered, LAST, Language.ENGLISH));
  }

  @Test
  void onlyHintsOfTheRangeAreWorkedOut() {
    Fixture fixture = Fixture.of(HOURS);
    assertEquals(
        List.of(), Hints.in(new TextRange(0, 5), fixture.outline(), Messages.in(Language.CHINESE)));
  }

  @Test
  void aLensSaysHowMuchThereIs() {
    Fixture fixture = Fixture.of(HOURS);
    List<Lens> lenses = Lenses.of(fixture.outline());
    assertEquals(4, lenses.size());
    assertEquals("图表怎样说话📊", fixture.at(lenses.get(0).range()));
    assertEquals("3 节 · 各节合计 3 课时，共 6课时", lens(HOURS, -1, Language.CHINESE));
    assertEquals("2课时 · 文献 1 条 · 图表 2 个", lens(HOURS, 0, Language.CHINESE));
    assertEquals("sections: 2", lens(Lessons.ENGLISH, -1, Language.ENGLISH));
    assertEquals(
        "references: 1 · figures and tables: 2", lens(Lessons.ENGLISH, 0, Language.ENGLISH));
  }

  private static String lens(String text, int section, Language language) {
    return Lenses.text(Fixture.of(text).outline(), section, Messages.in(language));
  }

  private static String line(String text, int line, Language language) {
    Fixture fixture = Fixture.of(text);
    var outline = fixture.outline();
    var lines = outline.source().lines();
    TextRange range = new TextRange(lines.lineStart(line), lines.lineEnd(line));
    StringBuilder shown = new StringBuilder(fixture.at(range));
    List<Hint> hints = Hints.in(range, outline, Messages.in(language));
    for (int i = hints.size() - 1; i >= 0; i--) {
      Hint hint = hints.get(i);
      shown.insert(hint.offset() - range.start(), "<" + hint.text() + ">");
    }
    return shown.toString();
  }
}
