package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static dev.kegang.lint.rules.RuleCheck.fixed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeadingLevelSkippedTest {

  private final HeadingLevelSkipped rule = new HeadingLevelSkipped();

  @Test
  void reportsALessonWhoseSectionsAllStandTooDeepOnce() {
    String text =
        """
        # Lesson

        [|###|] 1. Bars

        ### 2. Lines

        #### Thick lines

        ### 3. Pies
        """;
    assertFinds(rule, text);
    assertEquals(
        """
        # Lesson

        ## 1. Bars

        ## 2. Lines

        ### Thick lines

        ## 3. Pies
        """,
        fixed(rule, text.replace("[|", "").replace("|]", "")));
  }

  @Test
  void reportsEachStepThatIsMissing() {
    assertFinds(
        rule,
        """
        # Lesson

        ## 1. Bars

        [|####|] Thin

        [|######|] Thinner
        """);
  }

  @Test
  void leavesClosingPagesToTheirOwnRule() {
    assertSilent(
        rule,
        """
        # Lesson

        ## 1. Bars

        Text.

        ---

        #### Summary

        The end.
        """);
  }

  @Test
  void isSilentOnAFileThatStartsDeep() {
    assertSilent(rule, "### Stage 1: Data (10 hours)\n\n## Part 1: Charts (5 hours)\n\n# Lesson\n");
  }
}
