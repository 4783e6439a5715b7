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
  private final List<Finding> before;
  private @Nullable List<Finding> now;

  /**
   * @param outline by now
   * @param before what was found, in the order the rule reported it
   */
  KeptFindings(Selected<DocumentRule> selected, Outline outline, List<Finding> before) {
    this.selected = selected;
    this.outline = outline;
    this.before = before;
  }

  /** The findings in the later version; null where the change may have reached one of them. */
  @Nullable RuleOutcome after(TextChange change) {
    List<Finding> moved = new ArrayList<>(before.size());
    for (int i = 0; i < before.size(); i++) {
      Finding finding = before.get(i).after(change, fixes(i));
      if (finding == null) {
        return null;
      }
      moved.add(finding);
    }
    return new RuleOutcome(moved, null);
  }

  private List<Fix> fixes(int finding) {
    List<Fix> fixes = before.get(finding).fixes();
    if (fixes.isEmpty()) {
      return fixes;
    }
    List<Fix> later = new ArrayList<>(fixes.size());
    for (int i = 0; i < fixes.size(); i++) {
      int fix = i;
      List<TextEdit> edits = LazyList.of(() -> edits(finding, fix));
      later.add(new Fix(fixes.get(i).title(), fixes.get(i).safe(), edits));
    }
    return List.copyOf(later);
  }

  /** What one of the fixes writes; nothing should the rule fail. */
  private List<TextEdit> edits(int finding, int fix) {
    List<Finding> known = now();
    if (known.size() != before.size()) {
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
