package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Entry;
import dev.kegang.outline.LazyList;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every section has an entry in the course plan, and every entry a section. What the table of
 * contents lacks or has too much as well is reported there.
 */
public final class CoursePlanIncomplete implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS).withSameFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    ListGaps plan = ListGaps.ofPlan(outline);
    if (plan != null) {
      ListGaps contents = ListGaps.ofContents(outline);
      reportMissing(plan, contents, findings);
      reportExtra(plan, contents, findings);
    }
  }

  private static void reportMissing(ListGaps plan, @Nullable ListGaps contents, Findings findings) {
    if (plan.alignment().missing().isEmpty()) {
      return;
    }
    Set<Section> reported = contents == null ? Set.of() : contents.lacking();
    List<Section> missing = new ArrayList<>();
    for (Section section : plan.alignment().missing()) {
      if (!reported.contains(section)) {
        missing.add(section);
      }
    }
    List<TextEdit> edits = LazyList.of(() -> plan.insert(missing));
    for (Section section : missing) {
      String title = section.heading().title().text();
      findings
          .report("missing", plan.heading().title().range(), title)
          .related("section", section.heading().title().range(), title)
          .safeFix(missing.size() > 1 ? "add-all" : "add", edits, title, missing.size());
    }
  }

  private static void reportExtra(ListGaps plan, @Nullable ListGaps contents, Findings findings) {
    Map<String, Entry> reported = contents == null ? Map.of() : contents.extra();
    for (Entry entry : plan.alignment().extra()) {
      if (reported.containsKey(ListGaps.wording(entry))) {
        continue;
      }
      String title = entry.title().text();
      FindingDraft draft = findings.report("no-section", entry.title().range(), title);
      if (plan.mendable()) {
        draft.unsafeFix("delete", () -> plan.delete(entry), title);
        draft.unsafeFix(
            "insert-section",
            () -> NewSection.edits(plan.outline(), plan.alignment(), entry),
            title);
      }
    }
  }
}
