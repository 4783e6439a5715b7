package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.assertSilent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.RuleRun;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Items, terms and images of real outlines that are nobody's mistake. */
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
  void stepsAndLinesToWriteOnMayComeAgain() {
    assertSilent(
        new RepeatedItem(),
        """
        # L

        ## 1. A

        - **Process**:
          1. Press the green start button.
          2. Watch the address of the page.
          3. Press the green start button.
        - **Homework**:
          - Chart type: ____ shows: ____
          - Chart type: ____ shows: ____
        """);
  }

  @Test
  void linkDefinitionsAndTemplatesAreNoWorks() {
    String text =
        """
        # L

        ## 1. A

        - **Key references**:
          - Huff, D. (1954). How to Lie with Statistics. W. W. Norton.
          - {{< contentlink path="topics/errors" >}}

        ## 2. References

        - Huff, D. (1954). How to Lie with Statistics. W. W. Norton.

        [3]: https://docs.python.org/3/library/
        [4]: https://pypi.python.org/pypi
        """;
    for (String rule : List.of("uncited-reference", "unlisted-reference", "incomplete-reference")) {
      assertEquals(List.of(), new RuleRun(rule).check(text).findings(), rule);
    }
  }

  @Test
  void aTermInsideTheOneThatIsWantedStays() {
    RuleRun terms = new RuleRun("inconsistent-term").with("terms", Map.of("模型", "大模型"));
    assertEquals(
        "# 课\n\n大模型与[|模型|]、`模型`、[模型](模型.md)\n".replace("[模型]", "[[|模型|]]"),
        terms.marked("# 课\n\n大模型与模型、`模型`、[模型](模型.md)\n"));
  }
}
