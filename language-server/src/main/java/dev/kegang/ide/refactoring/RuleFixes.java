package dev.kegang.ide.refactoring;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Fix;
import dev.kegang.lint.LintResult;
import dev.kegang.lint.Linter;
import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Severity;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What rules would mend, also where they are off: their fixes are changes authors ask for. */
final class RuleFixes {

  private final List<TextEdit> edits = new ArrayList<>();

  /** The ends of the edits by their starts; none overlaps another. */
  private final TreeMap<Integer, Integer> taken = new TreeMap<>();

  private RuleFixes() {}

  /** A linter that runs some rules and no others. */
  static Linter linter(String... rules) {
    Map<String, Severity> selected = new LinkedHashMap<>();
    for (String rule : rules) {
      selected.put(rule, Severity.INFO);
    }
    return new Linter(new RuleSelection(selected));
  }

  /**
   * The edits of the first fix of each finding of a rule in a range, as far as they fit together.
   */
  static List<TextEdit> of(String rule, Outline outline, TextRange range) {
    return of(List.of(rule), outline, range);
  }

  /** The same for several rules. */
  static List<TextEdit> of(List<String> rules, Outline outline, TextRange range) {
    LintResult result = linter(rules.toArray(String[]::new)).check(outline);
    RuleFixes fixes = new RuleFixes();
    for (Finding finding : result.findings()) {
      if (range.contains(finding.range()) && !finding.fixes().isEmpty()) {
        fixes.add(finding.fixes().get(0));
      }
    }
    return fixes.edits;
  }

  private void add(Fix fix) {
    for (TextEdit edit : fix.edits()) {
      if (isTaken(edit.range())) {
        return;
      }
    }
    for (TextEdit edit : fix.edits()) {
      taken.merge(edit.range().start(), edit.range().end(), Math::max);
    }
    edits.addAll(fix.edits());
  }

  /** Whether some edit overlaps a range, or touches its start. */
  private boolean isTaken(TextRange range) {
    Map.Entry<Integer, Integer> before = taken.floorEntry(range.start());
    if (before != null && before.getValue() >= range.start()) {
      return true;
    }
    Integer next = taken.higherKey(range.start());
    return next != null && next < range.end();
  }
}
