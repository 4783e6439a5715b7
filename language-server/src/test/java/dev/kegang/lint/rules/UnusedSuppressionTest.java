package dev.kegang.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Fixer;
import dev.kegang.lint.LintResult;
import dev.kegang.lint.Linter;
import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Severity;
import dev.kegang.testing.MarkedText;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With the rules about hours on, all others off. */
class UnusedSuppressionTest {

  private static final Map<String, Severity> SELECTED =
      Map.of(
          "unused-suppression", Severity.WARNING,
          "invalid-hours", Severity.ERROR,
          "hours-unit", Severity.INFO);

  @Test
  void staysSilentWhereItSilencesSomething() {
    assertFound("<!-- kegang-disable-next-line invalid-hours -->\n# a (0课时)\n");
  }

  @Test
  void findsWhatSilencesNothing() {
    assertFound("<!-- kegang-disable-next-line [|invalid-hours|] -->\n# a (1课时)\n");
    assertFound("# a (0课时)\n<!-- kegang-disable-file invalid-hours, [|no-such-rule|] -->\n");
    assertFound("# a\n<!-- [|kegang-disable-line|] invalid-hours -->\n");
    assertFound("# a\n<!-- [|kegang-disable|] -->\n");
    assertFound("# a\n<!-- kegang-enable [|invalid-hours|] -->\n");
    assertFound("# a\n<!-- [|kegang-enable|] -->\n");
  }

  @Test
  void saysNothingAboutRulesThatDidNotRun() {
    assertFound("<!-- kegang-disable-file invalid-date -->\n# a\n");
  }

  @Test
  void canBeSilencedItself() {
    String silent = "<!-- kegang-disable-file unused-suppression: kept for later -->\n";
    assertFound(silent + "<!-- kegang-disable-next-line invalid-hours -->\n# a\n");
  }

  @Test
  void marksTheFirstLineOfALongComment() {
    assertFound("# a\n<!-- kegang-disable [|invalid-hours,|]\n  invalid-hours: 原因 -->\n");
  }

  @Test
  void deletesTheLineOfTheComment() {
    assertFixed("# a\n\n## b\n", "# a\n\n<!-- kegang-disable invalid-hours -->\n\n## b\n");
    assertFixed("# a\ntext\n", "# a\n<!-- kegang-disable invalid-hours -->\ntext\n");
    assertFixed("\ufeff# a\r\n", "\ufeff<!-- kegang-disable invalid-hours -->\r\n# a\r\n");
    assertFixed("# a", "# a\n<!-- kegang-disable invalid-hours -->");
  }

  @Test
  void deletesTheCommentInALine() {
    assertFixed("# a\n\ntext\n", "# a\n\ntext <!-- kegang-disable invalid-hours -->\n");
    assertFixed("# a\n\nsome text\n", "# a\n\nsome <!-- kegang-disable invalid-hours --> text\n");
  }

  @Test
  void makesNoHeadingOfTheLineAbove() {
    assertFixed(
        "# a\n\ntext\n\n---\n", "# a\n\ntext\n<!-- kegang-disable invalid-hours -->\n---\n");
  }

  @Test
  void deletesOnlyTheNameThatIsNotNeeded() {
    String text = "<!-- kegang-disable-file invalid-hours, invalid-date: why -->\n# a (0课时)\n";
    assertFound(text);
    assertFixed(
        "# a (0课时)\n<!-- kegang-disable-file invalid-hours: why -->\n",
        "# a (0课时)\n<!-- kegang-disable-file hours-unit, invalid-hours: why -->\n");
  }

  @Test
  void takesAwayADisableAndThenItsEnable() {
    assertFixed(
        "# a\n\nb\n",
        "# a\n\n<!-- kegang-disable invalid-hours -->\nb\n<!-- kegang-enable invalid-hours -->\n");
  }

  private static void assertFound(String marked) {
    MarkedText text = MarkedText.of(marked);
    List<TextRange> found = new ArrayList<>();
    for (Finding finding : check(text.text()).findings()) {
      found.add(finding.range());
    }
    assertEquals(marked, MarkedText.mark(text.text(), found));
  }

  private static void assertFixed(String expected, String text) {
    assertEquals(expected, new Fixer(UnusedSuppressionTest::check, false).fix(text).text());
  }

  private static LintResult check(String text) {
    return new Linter(new RuleSelection(SELECTED))
        .check(Document.of("file:///a.outline.md", 0, text, true).outline());
  }
}
