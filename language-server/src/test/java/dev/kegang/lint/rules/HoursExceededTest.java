package dev.kegang.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.RuleRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursExceededTest {

  private static final RuleRun RULE = new RuleRun("hours-exceeded");

  @Test
  void aPartTakesMoreThanItsStage() {
    assertFound(
        """
        ## 第一阶段：甲 ([|60课时|])

        ## 第二部分：乙 (61课时)

        # 丙
        """);
  }

  @Test
  void aLessonTakesMoreThanItsPart() {
    assertFound(
        """
        ## 第二部分：乙 ([|10课时|])

        # 丙

        ## 标题页

        - 课时: 12课时
        """);
  }

  @Test
  void aPlanTakesMoreThanItsLesson() {
    assertFound(
        """
        # 丙 ([|3课时|])

        ## 1. 甲

        ## 2. 乙

        ## 课程计划

        1. **甲 (2课时)** - 说明
        2. **乙 (2课时)** - 说明
        """);
  }

  @Test
  void topicsTakeMoreThanTheirSection() {
    assertFound(
        """
        # 丙

        ## 1. 甲（[|1课时|]）

        ### 子（30分钟）

        ### 丑（20分钟）
        """);
  }

  @Test
  void oneCauseIsOneFinding() {
    String text =
        """
        # 丙 ([|3课时|])

        ## 1. 甲（2课时）

        ## 2. 乙（2课时）

        ## 课程计划

        1. **甲 (2课时)** - 说明
        2. **乙 (2课时)** - 说明
        """;
    assertFound(text);
  }

  @Test
  void saysBothNumbersAndWhatAddsUp() {
    assertEquals(
        List.of(
            "The sections add up to 2.67 periods (2课时 + 30分钟), more than the “2课时” given here."
                + " (A period counts as 45 minutes.) Shorten them or give more hours."),
        RULE.messages("# 丙 (2课时)\n\n## 1. 甲（2课时）\n\n## 2. 乙（30分钟）\n"));
  }

  @Test
  void wholeAndPartsMayBeEqual() {
    assertFound("# 丙 (2课时)\n\n## 1. 甲（45分钟）\n\n## 2. 乙（1课时）\n");
    assertFound("# 丙 (0.3小时)\n\n## 1. 甲（0.1小时）\n\n## 2. 乙（0.2小时）\n");
  }

  @Test
  void unitsWithoutCommonMeasureAreNotCompared() {
    assertFound("# 丙 (2学分)\n\n## 1. 甲（16课时）\n\n## 2. 乙（2周）\n");
  }

  @Test
  void unreadableHoursDoNotCount() {
    assertFound("# 丙 (2课时)\n\n## 1. 甲（X课时）\n\n## 2. 乙（2课时）\n");
  }

  @Test
  void theLessonsOfAPartShareItsHours() {
    assertFound("## 第一部分：甲 (10课时)\n\n# 丙 (2课时)\n\n## 1. 乙（1课时）\n");
  }

  private static void assertFound(String marked) {
    String text = marked.replace("[|", "").replace("|]", "");
    assertEquals(marked, RULE.marked(text));
  }
}
