package dev.kegang.lint;

import dev.kegang.lint.Linter.Selected;
import dev.kegang.outline.LazyList;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextChange;
import dev.kegang.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in an earlier version of an outline and would find again. What the fixes write
 * by now the rule itself says, once somebody asks: most are never looked at.
 */
final class KeptFindings {

  private final Selected<DocumentRule> selected;
  private final Outline outline;

  /** How many there are. They themselves would hold the version before, and that its own. */
  private final int size;

  private @Nullable List<Finding> now;

  private KeptFindings(Selected<DocumentRule> selected, Outline outline, int size) {
    this.selected = selected;
    this.outline = outline;
    this.size = size;
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
    List<Finding> moved = new ArrayList<>(before.size());
    for (int i = 0; i < before.size(); i++) {
      Finding finding = before.get(i).after(change, kept.fixes(i, before.get(i).fixes()));
      if (finding == null) {
        return null;
      }
      moved.add(finding);
    }
    return new RuleOutcome(moved, null);
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

  /** What one of the fixes writes; nothing should the rule fail. */
  private List<TextEdit> edits(int finding, int fix) {
    List<Finding> known = now();
    if (known.size() != size) {
      return List.of();
    }
    List<Fix> fixes = known.get(finding).fixes();
    return fix < fixes.size() ? fixes.get(fix).edits() : List.of();
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
