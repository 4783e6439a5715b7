package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Fix;
import dev.kegang.lint.Message;
import dev.kegang.lint.Severity;
import dev.kegang.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuickFixesTest {

  private static final Finding BOTH =
      finding(10, 20, fix("unsafe", false), fix("safe", true), fix("other", true));
  private static final Finding NONE = finding(12, 14);
  private static final Finding LATER = finding(30, 30, fix("later", true));

  @Test
  void onlyFindingsThatTouchTheRangeCount() {
    assertEquals(List.of("unsafe", "safe", "other"), titles(new TextRange(15, 16)));
    assertEquals(List.of("unsafe", "safe", "other"), titles(TextRange.at(10)));
    assertEquals(List.of("unsafe", "safe", "other"), titles(TextRange.at(20)));
    assertEquals(List.of("later"), titles(TextRange.at(30)));
    assertEquals(List.of(), titles(new TextRange(21, 29)));
    assertEquals(List.of("unsafe", "safe", "other", "later"), titles(new TextRange(0, 100)));
  }

  @Test
  void theFirstSafeFixOfAFindingIsPreferred() {
    List<QuickFix> fixes = QuickFixes.at(new TextRange(0, 100), List.of(BOTH, NONE, LATER));
    assertEquals(
        List.of("safe", "later"),
        fixes.stream().filter(QuickFix::preferred).map(fix -> fix.fix().title().key()).toList());
  }

  private static List<String> titles(TextRange range) {
    return QuickFixes.at(range, List.of(BOTH, NONE, LATER)).stream()
        .map(fix -> fix.fix().title().key())
        .toList();
  }

  private static Finding finding(int start, int end, Fix... fixes) {
    return new Finding(
        "rule",
        Severity.ERROR,
        new TextRange(start, end),
        Message.of("rule.message"),
        List.of(),
        List.of(fixes));
  }

  private static Fix fix(String title, boolean safe) {
    return new Fix(Message.of(title), safe, List.of());
  }
}
