package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.RuleRun;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Items, terms, images and hours of real outlines that are nobody's mistake. */
class ContentRulesTest {

  @Test
  void listsUnderLinesOfTheirOwnMayAgree() {
    assertSilent(
        new RepeatedItem(),
        """
        # L

        ## Paths

        - **Objectives**:

        **Quick path (deployment first):**
        1. Module 1: Fundamentals
        2. Module 2: Deployment

        **Slow path (theory first):**
        1. Module 1: Fundamentals
        2. Module 3: Theory

        1. Module 1: Fundamentals
        """);
  }

  @Test
  void anItemOfTheSameListIsRepeatedHoweverFarAway() {
    assertFinds(
        new RepeatedItem(),
        """
        # L

        ## 1. A

        - **Key points**:
          - A cut axis enlarges differences.
          - An area misleads more than a length.
            - Here is why.

          - [|A cut axis enlarges differences.|]
        """);
  }

  @Test
  void anImageDescribedInAttributesIsDescribed() {
    assertFinds(
        new MissingAltText(),
        """
        # L

        ![](a.png){alt='A map' width="40%"}
        ![](a.png){: alt="A map"}
        [|![](b.png)|]{width="40%"}
        [|![](c.png)|]{alt=""}
        """);
  }

  @Test
  void aHeadingThatNamesHoursNeedsNone() {
    assertEquals(
        0,
        new RuleRun("missing-hours")
            .check(
                """
                # L

                ## Duration: 2 hours

                ## A (1 hour)

                ## B (1 hour)
                """)
            .findings()
            .size());
  }

  @Test
  void notesAroundTheTimedPartsNeedNoHours() {
    RuleRun hours = new RuleRun("missing-hours");
    String plan = "# L\n\n## Setup\n\n## A (1 hour)\n\n## %s\n\n## C (1 hour)\n\n## Notes\n";
    assertEquals(plan.formatted("[|B|]"), hours.marked(plan.formatted("B")));
    String numbered = "# L\n\n## 1. %s\n\n## 2. B (1 hour)\n\n## 3. C (1 hour)\n\n## 4. %s\n";
    assertEquals(
        numbered.formatted("[|A|]", "D (1 hour)"),
        hours.marked(numbered.formatted("A", "D (1 hour)")));
    assertEquals(
        numbered.formatted("A (1 hour)", "[|D|]"),
        hours.marked(numbered.formatted("A (1 hour)", "D")));
  }

  @Test
  void minutesAreOneUnitHoweverMany() {
    RuleRun units = new RuleRun("hours-unit");
    assertEquals(0, units.check("# L\n\n## A (7 min)\n\n## B (60 min)\n").findings().size());
    assertEquals(1, units.check("# L\n\n## A (1 hour)\n\n## B (60 min)\n").findings().size());
  }

  @Test
  void aTermInsideTheOneThatIsWantedStays() {
    RuleRun terms = new RuleRun("inconsistent-term").with("terms", Map.of("模型", "大模型"));
    assertEquals(
        "# 课\n\n大模型与[|模型|]、`模型`、[模型](模型.md)\n".replace("[模型]", "[[|模型|]]"),
        terms.marked("# 课\n\n大模型与模型、`模型`、[模型](模型.md)\n"));
  }

  @Test
  void aSectionWhoseHeadingsGoOnIsNotEmpty() {
    assertFinds(
        new EmptySection(),
        """
        # L

        ## 14. Week

        ### 12/2 - open

        ### 12/4 - open

        ## 15. [|Rest|]

        ### Rest

        16. A quiz of five or six questions from the platform, run here, and then a break for all
        ---

        ## 17. Save your work { .save }

        ## 18. Picture

        # Then: paid

        Now: unpaid
        """);
  }

  @Test
  void numbersMayStartInTheFrontMatter() {
    assertEquals(
        0,
        new RuleRun("section-number")
            .check("---\n## 一、学时\nhours: 32\n---\n\n# 大纲\n\n## 二、目的\n\n## 三、内容\n")
            .findings()
            .size());
  }
}
