package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.RuleRun;
import org.junit.jupiter.api.Test;

/** Sections, fields, hours and contents of real outlines that are nobody's mistake. */
class RealOutlinesTest {

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
  void severalExamplesInARowAreNoRepeatedField() {
    assertFinds(
        new DuplicateField(),
        """
        # L

        ## 1. A

        - **Examples**:
          - Figure 1: One
        - **[|Examples|]**:
          - Figure 2: Two

        ## 2. B

        Example: Save profits.

        Example: Add a feature.

        **Example:**

        ```
        code
        ```

        **Example:**

        ```
        more code
        ```
        """);
  }

  @Test
  void aSubtitleIsNoEmptySection() {
    assertFinds(
        new EmptySection(),
        "# Memory\n\n## Company: Healthcore\n\n---\n\n## Task\n\nDo it.\n\n## [|Notes|]\n");
  }

  @Test
  void foreignAndOtherLabelsAreNoSlips() {
    RuleRun unknown = new RuleRun("unknown-field");
    assertEquals(
        0,
        unknown
            .check("# Diseño\n\n## 1. Introducción\n\n- **Objetivo**: Aprender más\n")
            .findings()
            .size());
    assertEquals(
        0, unknown.check("# L\n\n## 1. A\n\n- **Set Preferences**: now\n").findings().size());
    assertEquals(1, unknown.check("# L\n\n## 1. A\n\n- **Objectivs**: learn\n").findings().size());
  }

  @Test
  void contentsNeedNotListWhatStandsBeforeThemNorFields() {
    assertFinds(
        new TableOfContentsIncomplete(),
        """
        # L

        ## Overview

        What this is about.

        ## Learning objectives

        - Read a chart

        ## [|Contents|]

        - Charts
        - Maps
        - Trees
        - Networks
        - Clouds
        - Dials

        ## Prerequisites

        None.

        ## Charts

        Bars.

        ## Tables

        Rows.

        ## Maps

        Areas.

        ## Trees

        Roots.

        ## Networks

        Nodes.

        ## Clouds

        Words.

        ## Dials

        Hands.
        """);
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

  @Test
  void aListOfLinksAtTheBeginningIsATableOfContents() {
    RuleRun contents = new RuleRun("missing-table-of-contents");
    String text =
        "# L\n\n## What we learn\n\n- [A](#a)\n- [B](#b)\n%s\n## A\n\nOne.\n\n## B\n\nTwo.\n";
    assertEquals(0, contents.check(text.formatted("- [A again](#a)\n")).findings().size());
    assertEquals(1, contents.check(text.formatted("")).findings().size());
  }

  @Test
  void numbersMayStartAtATitleOfTheFirstLevel() {
    RuleRun numbers = new RuleRun("section-number");
    String text = "# L\n\n# %s. Scope\n\n## 2. Classes\n\n## 3. Projects\n";
    assertEquals(0, numbers.check(text.formatted("1")).findings().size());
    assertEquals(1, numbers.check(text.formatted("7")).findings().size());
  }
}
