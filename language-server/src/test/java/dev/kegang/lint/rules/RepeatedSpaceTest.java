package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.fixed;
import static dev.kegang.lint.rules.RuleCheck.message;
import static dev.kegang.lint.rules.RuleCheck.related;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedSpaceTest {

  private final RepeatedSpace rule = new RepeatedSpace();

  @Test
  void showsTheSameTextWithOneBlank() {
    String text =
        """
        # 😀 课

        - Transformers: the 2020 Conference on Methods. (2020).
        - Transformers: the 2020 Conference  on Methods. (2020).
        """;
    Finding finding =
        assertFinds(rule, text.replace("Conference  on", "Conference[|  |]on")).get(0);
    assertEquals(List.of("Conference on"), related(finding, text));
    assertEquals(
        "2 blanks stand between “Conference” and “on”, while the same text elsewhere has one."
            + " Leave one.",
        message(finding));
  }

  @Test
  void takesABlankBehindASentenceSeriouslyOnlyWhereTheSameTextHasOne() {
    assertFinds(
        rule,
        """
        # Lesson

        - Huff, D. (1954). How to Lie.
        - Huff, D. (1954).[|  |]How to Lie.
        - Tufte, E. (2001).  Display.
        """);
  }

  @Test
  void quotesAFewCharactersOfChineseOnly() {
    Finding finding =
        assertFinds(rule, "# 课\n\n- 这是一个没有任何标点也没有空格的很长的句子[|  |]😀😀😀😀😀😀😀\n").get(0);
    assertEquals(
        "2 blanks stand between “也没有空格的很长的句子” and “😀😀😀😀😀😀”. Leave one.".replace("也没", "点也没"),
        message(finding));
  }

  @Test
  void makesOneFindingOfALineFullOfThem() {
    String text = "# Lesson\n\nA  chart  convinces  before it is read.\n";
    List<Finding> found = assertFinds(rule, text.replace("A  chart", "A[|  |]chart"));
    assertEquals(
        "In 3 places of this line stands more than one blank. Leave one in each.",
        message(found.get(0)));
    assertEquals("# Lesson\n\nA chart convinces before it is read.\n", fixed(rule, text));
  }

  @Test
  void isSilentWhereBlanksHaveAReason() {
    assertSilent(
        rule,
        """
        # Lesson

        A hard break  \

        Name:  Ann
        * 4:55 - 5:00  Break
        * 5  - Recap
        * Charts  ·  Maps  ▶ Video
        **Date:**  today
        Grade 1    Grade 2
        `x  y` and $a  b$ and <img  src="a">
        | a   | b  |
        甲　　乙
        """);
  }
}
