package dev.kegang.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FixerTest {

  @Test
  void appliesAllSafeFixesAtOnceAndChecksAgain() {
    Fixed fixed = new Fixer(replacing("a", "b", true), false).fix("课a📚a");
    assertEquals("课b📚b", fixed.text());
    assertEquals(1, fixed.rounds());
    assertEquals(2, fixed.applied());
    assertTrue(fixed.converged());
    assertEquals(List.of(), fixed.remaining().findings());
  }

  @Test
  void leavesUnsafeFixesUntilAskedFor() {
    Function<String, LintResult> check = replacing("a", "b", false);
    Fixed careful = new Fixer(check, false).fix("a");
    assertEquals("a", careful.text());
    assertEquals(0, careful.applied());
    assertTrue(careful.converged());
    assertEquals(1, careful.remaining().findings().size());
    assertEquals("b", new Fixer(check, true).fix("a").text());
  }

  @Test
  void takesTheFirstSafeFixWhereABetterOneIsUnsafe() {
    Function<String, LintResult> check =
        text -> {
          Findings findings = new Findings("example", Severity.WARNING);
          if (text.equals("a")) {
            TextRange all = new TextRange(0, 1);
            findings
                .report("message", all)
                .unsafeFix("better", List.of(new TextEdit(all, "better")))
                .safeFix("careful", List.of(new TextEdit(all, "careful")));
          }
          return result(findings);
        };
    assertEquals("careful", new Fixer(check, false).fix("a").text());
    assertEquals("better", new Fixer(check, true).fix("a").text());
  }

  @Test
  void letsFixesThatTouchWaitForTheNextRound() {
    Fixed fixed = new Fixer(replacing("aa", "a", true), false).fix("aaaaa");
    assertEquals("a", fixed.text());
    assertTrue(fixed.rounds() > 1);
    assertTrue(fixed.converged());
  }

  @Test
  void neverAppliesHalfAFix() {
    Function<String, LintResult> check =
        text -> {
          Findings findings = new Findings("example", Severity.WARNING);
          if (text.equals("ab")) {
            TextEdit first = new TextEdit(new TextRange(0, 1), "x");
            TextEdit second = new TextEdit(new TextRange(1, 2), "y");
            findings.report("message", first.range()).safeFix("one", List.of(first));
            findings.report("message", first.range()).safeFix("both", List.of(second, first));
          }
          return result(findings);
        };
    assertEquals("xb", new Fixer(check, false).fix("ab").text());
  }

  @Test
  void insertsAsManyLinesAsOneRuleWantsAtOnePlace() {
    Function<String, LintResult> check =
        text -> {
          Findings findings = new Findings("example", Severity.WARNING);
          for (int i = 0; i < 20 && text.isEmpty(); i++) {
            findings
                .report("message", TextRange.at(0))
                .safeFix("add", List.of(TextEdit.insert(0, (char) ('a' + i) + "\n")));
          }
          return result(findings);
        };
    Fixed fixed = new Fixer(check, false).fix("");
    assertEquals("a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no\np\nq\nr\ns\nt\n", fixed.text());
    assertEquals(1, fixed.rounds());
  }

  @Test
  void insertsTheSameLineOnce() {
    Function<String, LintResult> check =
        text -> {
          Findings findings = new Findings("example", Severity.WARNING);
          for (int i = 0; i < 2 && text.isEmpty(); i++) {
            findings
                .report("message", TextRange.at(0))
                .safeFix("add", List.of(TextEdit.insert(0, "a\n")));
          }
          return result(findings);
        };
    assertEquals("a\n", new Fixer(check, false).fix("").text());
  }

  @Test
  void waitsWhereAnotherFixChangesThePlaceAFindingIsAbout() {
    Function<String, LintResult> check =
        text -> {
          Findings findings = new Findings("example", Severity.WARNING);
          TextRange place = new TextRange(0, 2);
          if (text.startsWith("a")) {
            TextEdit edit = new TextEdit(new TextRange(0, 1), "b");
            findings.report("message", new TextRange(0, 1)).safeFix("change", List.of(edit));
          }
          if (text.indexOf(' ') < 0) {
            String copy = ' ' + text.substring(0, 2);
            TextEdit edit = TextEdit.insert(text.length(), copy);
            findings.report("message", place).safeFix("copy", List.of(edit));
          }
          return result(findings);
        };
    assertEquals("bx bx", new Fixer(check, false).fix("ax").text());
  }

  @Test
  void saysSoWhenFixesUndoEachOther() {
    Function<String, LintResult> check =
        text ->
            replacing(text.equals("a") ? "a" : "b", text.equals("a") ? "b" : "a", true).apply(text);
    Fixed fixed = new Fixer(check, false).fix("a");
    assertFalse(fixed.converged());
    assertEquals(Fixer.MOST_ROUNDS, fixed.rounds());
  }

  @Test
  void endsWhereAFixChangesNothing() {
    Fixed fixed = new Fixer(replacing("a", "a", true), false).fix("a");
    assertTrue(fixed.converged());
    assertEquals(0, fixed.applied());
  }

  private static Function<String, LintResult> replacing(
      String old, String replacement, boolean safe) {
    return text -> {
      Findings findings = new Findings("example", Severity.WARNING);
      for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + old.length())) {
        TextRange range = new TextRange(at, at + old.length());
        FindingDraft draft = findings.report("message", range);
        List<TextEdit> edits = List.of(new TextEdit(range, replacement));
        if (safe) {
          draft.safeFix("replace", edits);
        } else {
          draft.unsafeFix("replace", edits);
        }
      }
      return result(findings);
    };
  }

  private static LintResult result(Findings findings) {
    return new LintResult(new ArrayList<>(findings.finish()), 0, List.of());
  }
}
