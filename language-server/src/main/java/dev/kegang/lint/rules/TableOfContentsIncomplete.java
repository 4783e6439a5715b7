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

/** Every section has an entry in the table of contents, and every entry a section. */
public final class TableOfContentsIncomplete implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS).withSameFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    ListGaps contents = ListGaps.ofContents(outline);
    if (contents != null) {
      ListGaps plan = ListGaps.ofPlan(outline);
      reportMissing(contents, plan, findings);
      reportExtra(contents, plan, findings);
    }
  }

  /** A section the plan lacks as well is one omission; its finding mends both. */
  private static void reportMissing(ListGaps contents, @Nullable ListGaps plan, Findings findings) {
    List<Section> missing = new ArrayList<>();
    for (Section section : contents.alignment().missing()) {
      if (isListed(contents, section)) {
        missing.add(section);
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    Set<Section> planLacking = plan == null ? Set.of() : plan.lacking();
    List<TextEdit> shared = LazyList.of(() -> insertions(contents, plan, missing));
    boolean plain = contents.isPlain();
    for (Section section : missing) {
      String title = section.heading().title().text();
      boolean planToo = planLacking.contains(section);
      FindingDraft draft =
          findings
              .report(
                  planToo ? "missing-in-plan-too" : "missing",
                  contents.heading().title().range(),
                  title)
              .related("section", section.heading().title().range(), title);
      if (planToo && plan != null) {
        draft.related("plan", plan.heading().title().range());
      }
      String add = missing.size() > 1 ? "add-all" : "add";
      if (plain) {
        draft.safeFix(add, shared, title, missing.size());
      } else {
        draft.unsafeFix(add, shared, title, missing.size());
      }
    }
  }

  private static List<TextEdit> insertions(
      ListGaps contents, @Nullable ListGaps plan, List<Section> missing) {
    List<TextEdit> edits = new ArrayList<>(contents.insert(missing));
    if (plan != null) {
      Set<Section> lacking = contents.lacking();
      List<Section> both = new ArrayList<>();
      for (Section section : plan.alignment().missing()) {
        if (lacking.contains(section)) {
          both.add(section);
        }
      }
      edits.addAll(plan.insert(both));
    }
    return edits;
  }

  /**
   * Whether a table of contents lists such a section: not what readers have behind them by then,
   * and no field such as the objectives that has a heading of its own.
   */
  private static boolean isListed(ListGaps contents, Section section) {
    boolean behind = section.range().start() > contents.heading().range().start();
    boolean numbered = section.heading().ordinal() != null;
    String title = section.heading().title().text();
    return numbered || (behind && contents.outline().vocabulary().field(title) == null);
  }

  private static void reportExtra(ListGaps contents, @Nullable ListGaps plan, Findings findings) {
    Map<String, Entry> planExtra = plan == null ? Map.of() : plan.extra();
    for (Entry entry : contents.alignment().extra()) {
      Entry planned = planExtra.get(ListGaps.wording(entry));
      String title = entry.title().text();
      FindingDraft draft =
          findings.report(
              planned == null ? "no-section" : "no-section-in-plan-too",
              entry.title().range(),
              title);
      if (planned != null) {
        draft.related("same", planned.title().range(), planned.title().text());
      }
      if (contents.mendable()) {
        draft
            .unsafeFix("delete", () -> deletions(contents, entry, plan, planned), title)
            .unsafeFix(
                "insert-section",
                () -> NewSection.edits(contents.outline(), contents.alignment(), entry),
                title);
      }
    }
  }

  private static List<TextEdit> deletions(
      ListGaps contents, Entry entry, @Nullable ListGaps plan, @Nullable Entry planned) {
    List<TextEdit> edits = new ArrayList<>(contents.delete(entry));
    if (plan != null && planned != null) {
      edits.addAll(plan.delete(planned));
    }
    return edits;
  }
}
