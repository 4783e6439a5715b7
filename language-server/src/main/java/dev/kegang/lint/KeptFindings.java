package dev.kegang.lint;

import dev.kegang.lint.Linter.Selected;
import dev.kegang.outline.LazyList;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextChange;
import dev.kegang.text.TextEdit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in an earlier version of an outline and would find again. What the fixes write
 * by now the rule itself says, once somebody asks: most are never looked at.
 */
final class KeptFindings {

  private final Selected<DocumentRule> selected;
  private final Outline outline;

  /** The findings by now. Those of the version before would hold that, and that its own. */
  private final List<Finding> moved;

  private @Nullable List<Finding> now;

  private KeptFindings(Selected<DocumentRule> selected, Outline outline, int size) {
    this.selected = selected;
    this.outline = outline;
    this.moved = new ArrayList<>(size);
  }

  /**
   * The findings in a later version; null where the change may have reached one of them.
   *
   * @param before what was found, in the order the rule reported it
   * @param outline the later version
   * @param change that made it
   */
  static @Nullable RuleOutcome after(
      List<Finding> before, Selected<DocumentRule> selected, Outline outline, TextChange change) {
    KeptFindings kept = new KeptFindings(selected, outline, before.size());
    for (int i = 0; i < before.size(); i++) {
      Finding finding = before.get(i).after(change, kept.fixes(i, before.get(i).fixes()));
      if (finding == null) {
        return null;
      }
      kept.moved.add(finding);
    }
    return new RuleOutcome(Collections.unmodifiableList(kept.moved), null);
  }

  private List<Fix> fixes(int finding, List<Fix> before) {
    if (before.isEmpty()) {
      return before;
    }
    List<Fix> fixes = new ArrayList<>(before.size());
    for (int i = 0; i < before.size(); i++) {
      int fix = i;
      List<TextEdit> edits = LazyList.of(() -> edits(finding, fix));
      fixes.add(new Fix(before.get(i).title(), before.get(i).safe(), edits));
    }
    return List.copyOf(fixes);
  }

  /**
   * What one of the fixes writes: nothing should the rule fail or, because its reach is declared
   * wrong, find or offer something else by now. What mends another finding mends none.
   */
  private List<TextEdit> edits(int finding, int fix) {
    Finding kept = moved.get(finding);
    Finding known = finding < now().size() ? now().get(finding) : null;
    if (known == null
        || fix >= known.fixes().size()
        || !known.range().equals(kept.range())
        || !known.message().equals(kept.message())) {
      return List.of();
    }
    Fix same = known.fixes().get(fix);
    return same.title().equals(kept.fixes().get(fix).title()) ? same.edits() : List.of();
  }

  private synchronized List<Finding> now() {
    List<Finding> known = now;
    if (known == null) {
      known = Linter.runOpen(selected, outline).findings();
      now = known;
    }
    return known;
  }
}
