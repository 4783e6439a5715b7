package dev.kegang.lint.rules;

import static dev.kegang.lint.rules.RuleCheck.assertFinds;
import static dev.kegang.lint.rules.RuleCheck.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Fix;
import org.junit.jupiter.api.Test;

/** What trying fixes on spoilt outlines has shown: cases in which only the author can decide. */
class UndecidedFixesTest {

  @Test
  void aSectionPastedTwiceIsNotRenumberedUnasked() {
    assertAsks(
        new SectionNumber(),
        "# a\n\n## Table of Contents\n\n1. B\n2. C\n\n## 2. C\n\n## 1. B\n\n## 2. C\n");
    assertAsks(new SectionNumber(), "# 课\n\n## 1. 甲\n\n## 2. 乙\n\n## 2. 乙\n");
  }

  @Test
  void aMentionOfACaptionThatNeverWasKeepsTheNumbersAsTheyAre() {
    assertAsks(
        new CaptionNumber(),
        "# a\n\n## 1. b\n\n- see Figure 3.\n- **Examples**:\n  - Figure 1: c\n  - Figure 7: d\n");
  }

  @Test
  void aWorkThatReadsLikeAListedOneIsNotListedUnasked() {
    String listed = "Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.";
    String misspelt = listed.replace("2012", "3");
    String other = "Tufte, E. R. (2001). The Visual Display. Graphics Press.";
    String text =
        "# a\n\n## 1. b\n\n- **References**:\n  - "
            + misspelt
            + "\n  - "
            + other
            + "\n\n## 2. References\n\n- "
            + listed
            + "\n- "
            + other
            + "\n";
    assertAsks(new UnlistedReference(), text);
  }

  @Test
  void entriesThatSayMoreThanATitleAskForMoreOfTheKind() {
    assertAsks(
        new TableOfContentsIncomplete(),
        "# 课\n\n## 目录\n\n1. 甲：为什么要学\n2. 乙：有哪些人\n\n## 1. 甲\n\n## 2. 乙\n\n## 3. 丙\n");
  }

  @Test
  void aLinkInATitleGivesAnEntryThatIsOneLink() {
    String text = "# a\n\n## Contents\n\n1. [B](#1-b)\n\n## 1. B\n\n## 2. [C](c.md)\n";
    assertEquals(
        text.replace("(#1-b)\n", "(#1-b)\n2. [C](#2-c)\n"),
        RuleCheck.fixed(new TableOfContentsIncomplete(), text));
  }

  @Test
  void aCommentIsNoClosingSummary() {
    assertFinds(new EmptySection(), "# 课\n\n## 1. 甲\n\n文。\n\n---\n\n## [|总结|]\n<!-- 待写 -->\n");
  }

  private static void assertAsks(DocumentRule rule, String text) {
    assertFalse(findings(rule, text).isEmpty(), text);
    for (Fix fix : findings(rule, text).get(0).fixes()) {
      assertFalse(fix.safe(), text);
    }
    assertTrue(findings(rule, text).get(0).fixes().size() > 0, text);
  }
}
