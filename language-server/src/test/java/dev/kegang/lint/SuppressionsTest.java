package dev.kegang.lint;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextSpan;
import dev.kegang.workspace.Document;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every heading is a finding of {@link EveryHeading}, unless a comment says otherwise. */
class SuppressionsTest {

  static final class EveryHeading implements DocumentRule {
    @Override
    public RuleInfo info() {
      return RuleInfo.warning("0.1.0");
    }

    @Override
    public void check(Outline outline, Findings findings) {
      for (Heading heading : outline.headings()) {
        findings.report("message", heading.title().range());
      }
    }
  }

  static final class Faulty implements DocumentRule {
    @Override
    public RuleInfo info() {
      return RuleInfo.warning("0.1.0");
    }

    @Override
    public void check(Outline outline, Findings findings) {
      findings.report("message", outline.titlePlace());
      throw new IllegalStateException("fault");
    }
  }

  @Test
  void silencesTheNextLineThatIsNotBlank() {
    assertFound("## b", "<!-- kegang-disable-next-line every-heading: why -->\n\n\n# a\n\n## b");
  }

  @Test
  void stacksCommentsAboveOneLine() {
    assertFound(
        "",
        """
        <!-- kegang-disable-next-line every-heading -->
        <!-- kegang-disable-next-line other -->

        # a
        """);
  }

  @Test
  void silencesUpToEnableOrToTheEnd() {
    String text =
        """
        # a
        <!-- kegang-disable every-heading：原因 -->
        # b
        # c
        <!-- kegang-enable every-heading -->
        # d
        <!-- kegang-disable every-heading -->
        # e
        """;
    assertFound("# a|# d", text);
    assertFound("# a|# d", text.replace("kegang-enable every-heading", "kegang-enable"));
    assertFound("# a", text.replace("kegang-enable every-heading", "kegang-enable other"));
  }

  @Test
  void silencesTheWholeFileFromAnywhere() {
    assertFound("", "# a\n# b\n<!-- kegang-disable-file other、every-heading -->\n");
  }

  @Test
  void silencesOnlyTheRulesItNames() {
    assertFound("# a", "<!-- kegang-disable-file other: reason -->\n# a\n");
    assertFound("# a", "<!-- kegang-disable-file -->\n# a\n");
    assertFound("# a", "<!-- a note: kegang-disable-file every-heading -->\n# a\n");
  }

  @Test
  void isNoCommentInCode() {
    assertFound("# a", "```\n<!-- kegang-disable-file every-heading -->\n```\n# a\n");
  }

  @Test
  void worksWithAnyLineEndAndByteOrderMark() {
    String text = "\ufeff<!-- kegang-disable-next-line every-heading -->\r\n\r\n# 课📚\r\n## b\r\n";
    assertFound("## b", text);
  }

  @Test
  void countsWhatItSilences() {
    LintResult result = check("# a\n# b\n<!-- kegang-disable-file every-heading -->\n");
    assertEquals(2, result.suppressed());
  }

  @Test
  void theCommentThatBeginsLastIsTheOneUsed() {
    Outline outline =
        outline(
            """
            <!-- kegang-disable-file every-heading -->
            <!-- kegang-disable-next-line every-heading -->
            # a
            """);
    Suppressions suppressions = Suppressions.of(outline);
    Findings findings = new Findings("every-heading", Severity.WARNING);
    new EveryHeading().check(outline, findings);
    TextSpan inner = suppressions.all().get(1).names().get(0);
    assertEquals(Set.of(inner), suppressions.silence(findings.finish()).used());
  }

  @Test
  void readsDirectiveNamesAndReason() {
    Suppression read =
        Suppressions.of(outline("<!--kegang-disable a-b，c-d: why: because-->\n# a\n")).all().get(0);
    assertEquals(Suppression.Directive.DISABLE, read.directive());
    assertEquals(List.of("a-b", "c-d"), read.names().stream().map(TextSpan::text).toList());
    TextSpan reason = requireNonNull(read.reason());
    assertEquals("why: because", reason.text());
  }

  @Test
  void aFaultyRuleStopsNoOther() {
    LintResult result = check("# a\n");
    assertEquals(1, result.findings().size());
    assertEquals(1, result.failures().size());
    assertEquals("faulty", result.failures().get(0).rule());
    assertEquals("fault", result.failures().get(0).cause().getMessage());
  }

  @Test
  void manyCommentsCostNoMoreThanTheirNumber() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("<!-- kegang-disable-next-line every-heading -->\n");
    }
    text.append("# a\n");
    assertTimeout(Duration.ofSeconds(10), () -> assertFound("", text.toString()));
  }

  private static void assertFound(String expected, String text) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : check(text).findings()) {
      int start = text.lastIndexOf('#', finding.range().start());
      while (start > 0 && text.charAt(start - 1) == '#') {
        start--;
      }
      lines.add(text.substring(start, finding.range().end()));
    }
    assertEquals(expected, String.join("|", lines));
  }

  private static LintResult check(String text) {
    List<Rule> rules = List.of(new EveryHeading(), new Faulty());
    Map<String, Severity> severities =
        Map.of("every-heading", Severity.WARNING, "faulty", Severity.ERROR);
    return new Linter(new RuleSelection(severities), false, rules).check(outline(text));
  }

  private static Outline outline(String text) {
    return Document.of("file:///a.outline.md", 0, text, true).outline();
  }
}
