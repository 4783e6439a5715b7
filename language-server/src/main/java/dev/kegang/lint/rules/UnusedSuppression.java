package dev.kegang.lint.rules;

import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.lint.Rules;
import dev.kegang.lint.Suppression;
import dev.kegang.lint.Suppression.Directive;
import dev.kegang.lint.Suppressions;
import dev.kegang.lint.ToolRule;
import dev.kegang.outline.Outline;
import dev.kegang.text.NearestName;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A suppression that silences nothing, or names no rule there is. */
public final class UnusedSuppression implements ToolRule {

  /** What the rule is called. */
  public static final String NAME = "unused-suppression";

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0");
  }

  /**
   * Reports what the suppressions of an outline do in vain.
   *
   * @param used the names in comments that silenced something
   * @param judged the rules that ran; of others nobody knows whether they would find something
   */
  public static void check(
      Outline outline,
      Suppressions suppressions,
      Set<TextSpan> used,
      Set<String> judged,
      Findings findings) {
    for (Suppression suppression : suppressions.all()) {
      Directive directive = suppression.directive();
      if (directive == null) {
        findings.report(
            "unknown-word",
            suppression.word().range(),
            suppression.word().text(),
            Directive.DISABLE_NEXT_LINE.word(),
            Directive.DISABLE.word(),
            Directive.ENABLE.word(),
            Directive.DISABLE_FILE.word());
      } else if (suppression.names().isEmpty()) {
        checkWithoutNames(outline, suppression, directive, used, findings);
      } else {
        checkNames(outline, suppression, used, judged, findings);
      }
    }
  }

  private static void checkWithoutNames(
      Outline outline,
      Suppression suppression,
      Directive directive,
      Set<TextSpan> used,
      Findings findings) {
    TextSpan word = suppression.word();
    if (directive != Directive.ENABLE) {
      findings.report("no-name", word.range(), word.text());
    } else if (!used.contains(word)) {
      findings
          .report("nothing-to-enable", word.range(), word.text())
          .safeFix("delete-comment", List.of(SuppressionDeletion.ofComment(outline, suppression)));
    }
  }

  private static void checkNames(
      Outline outline,
      Suppression suppression,
      Set<TextSpan> used,
      Set<String> judged,
      Findings findings) {
    List<TextSpan> names = suppression.names();
    List<TextSpan> unused = new ArrayList<>(1);
    for (TextSpan name : names) {
      if (Rules.named(name.text()) == null) {
        reportUnknown(name, findings);
      } else if (!used.contains(name)
          && (judged.contains(name.text()) || suppression.directive() == Directive.ENABLE)) {
        unused.add(name);
      }
    }
    if (unused.size() == names.size()) {
      TextRange place = names.get(0).range().union(names.get(names.size() - 1).range());
      reportUnused(suppression, unused, firstLine(outline, place), findings)
          .safeFix("delete-comment", List.of(SuppressionDeletion.ofComment(outline, suppression)));
      return;
    }
    for (TextSpan name : unused) {
      reportUnused(suppression, List.of(name), name.range(), findings)
          .safeFix(
              "delete-name",
              List.of(TextEdit.delete(SuppressionDeletion.ofName(suppression, name))),
              name.text());
    }
  }

  private static FindingDraft reportUnused(
      Suppression suppression, List<TextSpan> names, TextRange place, Findings findings) {
    String key = suppression.directive() == Directive.ENABLE ? "nothing-to-enable" : "message";
    return findings.report(key, place, joined(names));
  }

  private static void reportUnknown(TextSpan name, Findings findings) {
    List<String> known = new ArrayList<>(Rules.all().size());
    Rules.all().forEach(rule -> known.add(rule.name()));
    String nearest = NearestName.of(name.text(), known);
    if (nearest == null) {
      findings.report("unknown-rule", name.range(), name.text());
    } else {
      findings
          .report("misspelt-rule", name.range(), name.text(), nearest)
          .unsafeFix("use-name", List.of(new TextEdit(name.range(), nearest)), nearest);
    }
  }

  private static String joined(List<TextSpan> names) {
    StringBuilder joined = new StringBuilder();
    for (TextSpan name : names) {
      joined.append(joined.isEmpty() ? "" : ", ").append(name.text());
    }
    return joined.toString();
  }

  /** A comment may run over several lines; a finding may not. */
  private static TextRange firstLine(Outline outline, TextRange range) {
    int end = outline.source().lines().lineEnd(outline.source().lines().lineAt(range.start()));
    return new TextRange(range.start(), Math.min(range.end(), end));
  }
}
