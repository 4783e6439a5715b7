package dev.kegang.ide;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Fix;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** The fixes of the findings at a place. */
public final class QuickFixes {

  private QuickFixes() {}

  /**
   * The fixes of all findings that share a character or an edge with a range, in the findings'
   * order.
   */
  public static List<QuickFix> at(TextRange range, List<Finding> findings) {
    List<QuickFix> quickFixes = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.range().start() <= range.end() && range.start() <= finding.range().end()) {
        add(finding, quickFixes);
      }
    }
    return quickFixes;
  }

  private static void add(Finding finding, List<QuickFix> quickFixes) {
    boolean preferred = true;
    for (Fix fix : finding.fixes()) {
      quickFixes.add(new QuickFix(finding, fix, preferred && fix.safe()));
      preferred &= !fix.safe();
    }
  }
}
