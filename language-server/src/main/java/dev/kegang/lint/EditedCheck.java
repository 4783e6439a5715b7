package dev.kegang.lint;

import dev.kegang.lint.Linter.Selected;
import dev.kegang.lint.Reach.Offers;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Outline;
import dev.kegang.outline.PageDifferences;
import dev.kegang.outline.PagedOutline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The check of an outline that is being edited. It gives what {@link Linter#checkDocument} gives,
 * and runs only the rules that may find something else than in the version before. For any number
 * of threads.
 */
public final class EditedCheck {

  /**
   * What was found.
   *
   * @param byRule by the rules that look at the whole outline, in their order
   * @param pages by those that look at each page by itself
   */
  private record Outcome(
      List<RuleOutcome> byRule, FoundInPages pages, DocumentCheck check, int rulesRun) {}

  private final Linter linter;
  private final PagedOutline pages;
  private final Outline outline;
  private volatile @Nullable EditedCheck earlier;
  private volatile @Nullable Outcome outcome;

  private EditedCheck(
      Linter linter, PagedOutline pages, Outline outline, @Nullable EditedCheck earlier) {
    this.linter = linter;
    this.pages = pages;
    this.outline = outline;
    this.earlier = earlier;
  }

  public static EditedCheck of(Linter linter, PagedOutline pages) {
    return new EditedCheck(linter, pages, pages.outline(), null);
  }

  /** The check of a later version. */
  public EditedCheck after(PagedOutline next) {
    EditedCheck skipped = earlier;
    EditedCheck base = outcome == null ? skipped : this;
    return new EditedCheck(linter, next, next.outline(), base);
  }

  /** The check of the same outline when more is known of it. */
  public EditedCheck with(Outline known) {
    EditedCheck skipped = earlier;
    return new EditedCheck(linter, pages, known, outcome == null ? skipped : this);
  }

  public DocumentCheck check() {
    return outcome().check;
  }

  /** How many rules ran over the whole outline; the others looked at changed pages, or at none. */
  public int rulesRun() {
    return outcome().rulesRun;
  }

  private Outcome outcome() {
    Outcome known = outcome;
    if (known == null) {
      synchronized (this) {
        known = outcome;
        if (known == null) {
          known = look(earlier);
          outcome = known;
          // So that versions do not hold each other.
          earlier = null;
        }
      }
    }
    return known;
  }

  private Outcome look(@Nullable EditedCheck before) {
    Outcome last = before == null || !isAlike(before.outline) ? null : before.outcome;
    PageDifferences differences =
        before == null || last == null ? null : new PageDifferences(before.pages, pages);
    FoundInPages found =
        last == null || differences == null
            ? FoundInPages.in(pages, outline, linter)
            : last.pages.after(differences, outline, linter);
    Set<String> silent = outline.profile().silentRules();
    List<RuleOutcome> byRule = new ArrayList<>(linter.documentRules().size());
    Set<String> byPage = new HashSet<>();
    int rulesRun = 0;
    for (Selected<DocumentRule> selected : linter.documentRules()) {
      Reach reach = selected.reach();
      boolean anything = found.isAnyShown(reach.unless());
      RuleOutcome now = null;
      if (silent.contains(selected.name())) {
        now = RuleOutcome.NOTHING;
      } else if (reach.byPage() && !anything) {
        byPage.add(selected.name());
        now = RuleOutcome.NOTHING;
      } else if (last != null
          && differences != null
          && !anything
          && !last.pages.isAnyShown(reach.unless())) {
        now = kept(last.byRule.get(byRule.size()), selected, differences);
      }
      if (now == null) {
        now = Linter.runOpen(selected, outline);
        rulesRun++;
      }
      byRule.add(now);
    }
    return new Outcome(byRule, found, together(byRule, found, byPage), rulesRun);
  }

  private boolean isAlike(Outline before) {
    return before.vocabulary().equals(outline.vocabulary())
        && before.profile().equals(outline.profile())
        && before.language() == outline.language()
        && before.evidence() == outline.evidence();
  }

  /** What a rule found before, where it would find the same again; else null. */
  private @Nullable RuleOutcome kept(
      RuleOutcome before, Selected<DocumentRule> selected, PageDifferences differences) {
    Reach reach = selected.reach();
    if (reach.aspects() == null || before.failure() != null) {
      return null;
    }
    for (Aspect aspect : reach.aspects()) {
      if (differences.in(aspect)) {
        return null;
      }
    }
    if (before.findings().isEmpty()) {
      return before;
    }
    return reach.offers() == Offers.ANY
        ? null
        : KeptFindings.after(before.findings(), selected, outline, differences.change());
  }

  /**
   * @param byPage the rules that looked at each page by itself
   */
  private DocumentCheck together(List<RuleOutcome> byRule, FoundInPages found, Set<String> byPage) {
    List<Finding> findings = new ArrayList<>();
    List<LintFailure> failures = new ArrayList<>(0);
    for (RuleOutcome of : byRule) {
      findings.addAll(of.findings());
      if (of.failure() != null) {
        failures.add(of.failure());
      }
    }
    found.addTo(findings, failures, byPage, pages);
    return linter.checked(outline, findings, failures);
  }
}
