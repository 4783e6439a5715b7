package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.PlacementLevel;
import dev.kegang.vocabulary.Vocabulary;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingReaderTest {

  private static final int OFFSET = 100;

  private final HeadingReader reader =
      new HeadingReader(Vocabulary.bundled().placementWords(), Vocabulary.bundled().hoursUnits());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          第六阶段: 大模型落地实践与AIGC应用 (60课时)|6|阶段|STAGE|": "|大模型落地实践与AIGC应用|60课时
          第十九部分：大模型与AIGC的产业生态 (10课时)|19|部分|PART|：|大模型与AIGC的产业生态|10课时
          第1节标题|1|节|SECTION||标题|
          第 一 节 标题|1|节|SECTION|" "|标题|
          第一课时 认识分数（1课时）|1|课时|LESSON|" "|认识分数|1课时
          第1课时有理数|1|课时|LESSON||有理数|
          第1节课程概述|1|节|SECTION||课程概述|
          第3节三角形|3|节|SECTION||三角形|
          第3周：循环（4学时）|3|周|WEEK|：|循环|4学时
          第廿一章 收尾|21|章|SECTION|" "|收尾|
          第2.1节 变量|2.1|节|SECTION|" "|变量|
          第３课　全角|3|课|LESSON|　|全角|
          第三单元|3|单元|PART||""|
          第一：背景|1|""||：|背景|
          **第3课：** 标题|3|课|LESSON|：|标题|
          **第六阶段：标题** (60课时)|6|阶段|STAGE|：|标题|60课时
          🔧 第一阶段：环境实操|1|阶段|STAGE|：|环境实操|
          【第二節：幾何結構與空間魔術】（50分鐘）|2|節|SECTION|：|幾何結構與空間魔術|50分鐘
          第15节：计算机视觉 + AI API 实战（1.5h）|15|节|SECTION|：|计算机视觉 + AI API 实战|1.5h
          模块二：RAG 质量地基|2|模块|PART|：|RAG 质量地基|
          模块 3 标题|3|模块|PART|" "|标题|
          3. 标题|3|""||". "|标题|
          3.标题|3|""||.|标题|
          3、标题|3|""||、|标题|
          3) 标题|3|""||") "|标题|
          ３．标题|3|""||．|标题|
          （一）标题|1|""||）|标题|
          (1) title|1|""||") "|title|
          （一）、标题|1|""||）、|标题|
          一、标题|1|""||、|标题|
          十一. 标题|11|""||". "|标题|
          1.1 标题|1.1|""||" "|标题|
          1.1标题|1.1|""|||标题|
          1.1. x|1.1|""||". "|x|
          3.一元一次方程|3|""||.|一元一次方程|
          3. 5种方法|3|""||". "|5种方法|
          Module 2.1: x|2.1|Module|PART|": "|x|
          Lesson 3 - x|3|Lesson|LESSON|" - "|x|
          Lesson 3|3|Lesson|LESSON||""|
          Lesson 3 (2 hours)|3|Lesson|LESSON|" "|""|2 hours
          Week 1 Basics|1|Week|WEEK|" "|Basics|
          Chapter IV: Loops|4|Chapter|SECTION|": "|Loops|
          I. Introduction|1|""||". "|Introduction|
          Stage 6: Title (60 hours)|6|Stage|STAGE|": "|Title|60 hours
          **3. 标题**|3|""||". "|标题|
          **3.** 标题|3|""||.|标题|
          **Part 1**: x|1|Part|PART|": "|x|
          3. 标题：|3|""||". "|标题|
          1️⃣ 标题|1|""||️⃣ |标题|
          ① 标题|1|""||" "|标题|
          ②标题|2|""|||标题|
          ⅳ、小写|||||ⅳ、小写|
          Ⅳ、大写|4|""||、|大写|
          3 - 标题|3|""||" - "|标题|
          8｜錄音品質|8|""||｜|錄音品質|
          3.|3|""||.|""|
          [第3课：循环](three.md)|3|课|LESSON|：|循环|
          3. [DOM](02-dom)|3|""||". "|[DOM](02-dom)|
          3. Review Exercises (~60 minutes)|3|""||". "|Review Exercises|~60 minutes
          3. 标题 (60课时)：|3|""||". "|标题|60课时
          """)
  void readsOrdinalTitleAndHours(
      String text,
      @Nullable String path,
      @Nullable String word,
      @Nullable String level,
      @Nullable String separator,
      String title,
      @Nullable String hours) {
    HeadingText heading = reader.read(new TextSpan(range(0, text.length()), text));
    Ordinal ordinal = heading.ordinal();
    if (path == null) {
      assertNull(ordinal);
    } else {
      assertNotNull(ordinal);
      StringBuilder levels = new StringBuilder();
      ordinal.path().forEach(value -> levels.append(levels.isEmpty() ? "" : ".").append(value));
      assertEquals(path, levels.toString());
      assertEquals(word == null ? "" : word, ordinal.word());
      assertEquals(level == null ? null : PlacementLevel.valueOf(level), ordinal.level());
      assertEquals(separator == null ? "" : separator, ordinal.separatorText());
      assertEquals(ordinal.separatorText(), at(text, ordinal.separator()));
      assertEquals(ordinal.separator().end(), ordinal.range().end());
      assertEquals(ordinal.value(), lastLevel(at(text, ordinal.number())));
    }
    assertEquals(title, heading.title().text());
    assertEquals(title, at(text, heading.title().range()));
    Hours budget = heading.hours();
    assertEquals(hours, budget == null ? null : budget.span().text());
    if (budget != null) {
      assertEquals(hours, at(text, budget.span().range()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3D打印",
        "2023年总结",
        "5 种方法",
        "Python 3 basics",
        "一致性",
        "3-5岁儿童",
        "2023-2024学年",
        "3:30 集合",
        "第一性原理",
        "第3个问题",
        "第1-3节 复习",
        "2.0时代",
        "2.4GHz 频段",
        "2023.7.24 课程",
        "2023. 总结",
        "(2018) 总结",
        "Unit 3D modelling",
        "Week 1-2: x",
        "EEOB 5630: Molecular Phylogenetics",
        "3",
        "第",
        "(",
        "（一",
        "I am here",
        "Visual design",
        "Part of it",
        "参考文献",
        "三大模块",
        "C#",
        "标题（选学）",
        "Foundation Level (Chapters 1-2)",
        "Day 1 (Monday, 2 July)",
        "第一",
      })
  void findsNoOrdinalAndNoHours(String text) {
    HeadingText heading = reader.read(new TextSpan(range(0, text.length()), text));
    assertNull(heading.ordinal(), () -> String.valueOf(heading.ordinal()));
    assertNull(heading.hours());
    assertEquals(text, heading.title().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          **标题**|标题
          标题：|标题
          🎯 教学目标|教学目标
          教学目标 🎯|教学目标
          **🎯 教学目标**|教学目标
          标题 **重点**|标题 **重点**
          **a** and **b**|**a** and **b**
          __init__ 方法|__init__ 方法
          【必修】标题|【必修】标题
          🎯|🎯
          𠮷野家|𠮷野家
          """)
  void takesOffWhatIsAroundATitle(String text, String title) {
    HeadingText heading = reader.read(new TextSpan(range(0, text.length()), text));
    assertEquals(title, heading.title().text());
    assertEquals(title, at(text, heading.title().range()));
  }

  @Test
  void givesRangesBehindAnEmoji() {
    String text = "📚 第十课：链表 (2课时)";
    HeadingText heading = reader.read(new TextSpan(range(0, text.length()), text));
    Ordinal ordinal = heading.ordinal();
    assertNotNull(ordinal);
    assertEquals(range(3, 7), ordinal.range());
    assertEquals(range(4, 5), ordinal.number());
    assertEquals(range(6, 7), ordinal.separator());
    assertEquals(range(7, 9), heading.title().range());
    assertNotNull(heading.hours());
    assertEquals(range(11, 14), heading.hours().span().range());
    assertEquals(range(11, 12), heading.hours().number().range());
  }

  @Test
  void reportsABracketThatIsStillToBeFilled() {
    for (String text : new String[] {"标题（X分钟）", "标题（ 课时）", "标题 (__课时)"}) {
      Hours hours = reader.read(new TextSpan(range(0, text.length()), text)).hours();
      assertNotNull(hours, text);
      assertEquals(Hours.Validity.NOT_A_NUMBER, hours.validity());
    }
    String caption = "教学安排（课时）";
    assertNull(reader.read(new TextSpan(range(0, caption.length()), caption)).hours());
  }

  @Test
  void readsAnyText() {
    Random random = new Random(7);
    String[] pieces = {
      "第", "一", "3", ".", "、", "(", "）", "**", "_", " ", "　", "课", "课时", "：", "-", "【", "】", "Part",
      "📚", "\ud83d", "️⃣", "#", "[", "](", ")", "IV", "~", "X", "2.1", "\u200b", "约"
    };
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String heading = text.toString();
      HeadingText read = reader.read(new TextSpan(range(0, heading.length()), heading));
      assertEquals(read.title().text(), at(heading, read.title().range()), heading);
    }
  }

  private static int lastLevel(String number) {
    int start = Math.max(number.lastIndexOf('.'), number.lastIndexOf('．')) + 1;
    return ChineseNumerals.value(number.substring(start));
  }

  private static TextRange range(int start, int end) {
    return new TextRange(OFFSET + start, OFFSET + end);
  }

  private static String at(String text, TextRange range) {
    return text.substring(range.start() - OFFSET, range.end() - OFFSET);
  }
}
