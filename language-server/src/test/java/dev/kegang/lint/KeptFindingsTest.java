package dev.kegang.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kegang.outline.Aspect;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextChange;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fix of a finding that was kept mends that finding or nothing, whatever its rule does. */
final class KeptFindingsTest {

  private static final String TEXT = "# 课\n\n## 1. 甲\n\n正文\n\n## 2. 乙\n\n正文\n";

  /** How a rule does not keep what it declared. */
  private enum Fault {
    FINDS_LESS,
    FINDS_MORE,
    FINDS_IN_ANOTHER_ORDER,
    SAYS_SOMETHING_ELSE,
    OFFERS_NOTHING,
    OFFERS_SOMETHING_ELSE,
    FAILS
  }

  @Test
  void aSoundRuleSaysWhatItsFixesWriteByNow() {
    List<Finding> kept = edited(null);
    assertEquals(3, kept.size());
    for (Finding finding : kept) {
      assertEquals(List.of(edit(finding.range())), List.copyOf(finding.fixes().get(0).edits()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatMendsAnotherFindingIsNeverWritten(Fault fault) {
    int nothing = 0;
    for (Finding finding : edited(fault)) {
      List<TextEdit> edits = List.copyOf(finding.fixes().get(0).edits());
      nothing += edits.isEmpty() ? 1 : 0;
      if (!edits.isEmpty()) {
        assertEquals(List.of(edit(finding.range())), edits);
      }
    }
    assertNotEquals(0, nothing);
  }

  /** What is found after a change that reaches nothing of it. */
  private static List<Finding> edited(@Nullable Fault fault) {
    Fickle rule = new Fickle();
    Linter linter =
        new Linter(new RuleSelection(Map.of(rule.name(), Severity.WARNING)), false, List.of(rule));
    Document document =
        Document.open("file:///a.outline.md", 1, TEXT, null, CrashingRules.treatment(linter));
    assertEquals(3, document.check().findings().size());
    rule.fault = fault;
    TextEdit typed = new TextEdit(new TextRange(TEXT.indexOf("正文"), TEXT.indexOf("正文")), "新");
    Document after = document.after(2, document.source().after(typed), TextChange.of(typed), null);
    return after.check().findings();
  }

  private static TextEdit edit(TextRange range) {
    return new TextEdit(range, "mended");
  }

  private static final class Fickle implements DocumentRule {

    private @Nullable Fault fault;

    @Override
    public RuleInfo info() {
      return RuleInfo.warning("0.1.0").by(Aspect.STRUCTURE).withSameFixes();
    }

    @Override
    public void check(Outline outline, Findings findings) {
      List<Heading> headings = new ArrayList<>(outline.headings());
      if (fault == Fault.FAILS) {
        throw new IllegalStateException("broken");
      }
      if (fault == Fault.FINDS_IN_ANOTHER_ORDER) {
        Collections.reverse(headings);
      }
      if (fault == Fault.FINDS_LESS) {
        headings.remove(0);
      }
      if (fault == Fault.FINDS_MORE) {
        headings.add(0, headings.get(2));
      }
      for (Heading heading : headings) {
        TextRange range = heading.text().range();
        String said = fault == Fault.SAYS_SOMETHING_ELSE ? "other" : "message";
        FindingDraft found = findings.report(said, range, range.length());
        if (fault == Fault.OFFERS_SOMETHING_ELSE) {
          found.safeFix("other", List.of(new TextEdit(range, "")));
        } else if (fault != Fault.OFFERS_NOTHING) {
          found.safeFix("mend", List.of(edit(range)));
        }
      }
    }
  }
}
