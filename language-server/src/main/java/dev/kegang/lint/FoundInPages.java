package dev.kegang.lint;

import dev.kegang.outline.Aspect;
import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlinePage;
import dev.kegang.outline.PageDifferences;
import dev.kegang.outline.PagedOutline;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules that look at each page by itself find in an outline that is being edited. Pages
 * that an edit does not touch are not asked again.
 */
final class FoundInPages {

  /** What was found in one of the pages; in most nothing is. */
  private record OfPage(int page, PageFindings findings) {}

  private final List<OfPage> found = new ArrayList<>(0);

  /** How many pages have an aspect that makes a rule look at more than a page. */
  private final Map<Aspect, Integer> shown = new EnumMap<>(Aspect.class);

  private FoundInPages() {}

  /** Looks at all pages. */
  static FoundInPages in(PagedOutline pages, Outline outline, Linter linter) {
    FoundInPages all = new FoundInPages();
    all.add(pages.pages(), 0, outline, linter);
    for (Aspect aspect : linter.decisiveAspects()) {
      all.shown.put(aspect, count(pages.pages(), aspect, outline));
    }
    return all;
  }

  /**
   * The same for a later version of the outline, whose vocabulary, profile and language are the
   * same.
   */
  FoundInPages after(PageDifferences differences, Outline outline, Linter linter) {
    FoundInPages next = new FoundInPages();
    List<OutlinePage> gone = differences.gone();
    List<OutlinePage> come = differences.come();
    int behind = differences.first() + gone.size();
    int at = 0;
    while (at < found.size() && found.get(at).page < differences.first()) {
      next.found.add(found.get(at++));
    }
    next.add(come, differences.first(), outline, linter);
    for (; at < found.size(); at++) {
      OfPage old = found.get(at);
      if (old.page >= behind) {
        next.found.add(new OfPage(old.page - gone.size() + come.size(), old.findings));
      }
    }
    for (Map.Entry<Aspect, Integer> entry : shown.entrySet()) {
      int fewer = count(gone, entry.getKey(), differences.outlineBefore());
      int more = count(come, entry.getKey(), outline);
      next.shown.put(entry.getKey(), entry.getValue() - fewer + more);
    }
    return next;
  }

  /** Whether some page has one of some aspects at all. */
  boolean isAnyShown(Set<Aspect> aspects) {
    for (Aspect aspect : aspects) {
      if (shown.getOrDefault(aspect, 0) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds what some rules found.
   *
   * @param rules that count; those that failed are taken out
   * @param pages where the pages stand
   */
  void addTo(
      List<Finding> findings, List<LintFailure> failures, Set<String> rules, PagedOutline pages) {
    for (OfPage page : found) {
      for (LintFailure failure : page.findings.failures()) {
        if (rules.remove(failure.rule())) {
          failures.add(failure);
        }
      }
    }
    for (OfPage page : found) {
      int start = pages.pages().get(page.page).start();
      for (Finding finding : page.findings.findings()) {
        if (rules.contains(finding.rule())) {
          findings.add(start == 0 ? finding : finding.shiftedBy(start));
        }
      }
    }
  }

  private void add(List<OutlinePage> pages, int first, Outline outline, Linter linter) {
    for (int i = 0; i < pages.size(); i++) {
      PageFindings here =
          pages
              .get(i)
              .recall(linter, PageFindings.class, outline, alone -> PageFindings.of(linter, alone));
      if (!here.isEmpty()) {
        found.add(new OfPage(first + i, here));
      }
    }
  }

  private static int count(List<OutlinePage> pages, Aspect aspect, Outline outline) {
    int count = 0;
    for (OutlinePage page : pages) {
      count += page.aspect(aspect, outline).isEmpty() ? 0 : 1;
    }
    return count;
  }
}
