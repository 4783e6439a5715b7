package dev.kegang.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.testing.Lessons;
import dev.kegang.testing.MutatedLessons;
import dev.kegang.testing.NumberedLessons;
import dev.kegang.text.Normalised;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What holds for safe fixes, whatever an author did to an outline: they come to an end, they add no
 * finding, they lose no wording, and they leave the sections as they are but for what they mend.
 * The system property {@code kegang.mutated} says over how many outlines this is tried.
 */
class SafeFixPropertyTest {

  private static final int OUTLINES = Integer.getInteger("kegang.mutated", 100_000);

  /** Rules whose fixes add sections, or make other headings sections. */
  private static final Set<String> CHANGING_SECTIONS =
      Set.of(
          "missing-bibliography",
          "missing-lesson-title",
          "heading-level-skipped",
          "closing-heading-level");

  private static final String NUMERALS = "零〇一二三四五六七八九十百千两";

  private static final int MOST_ROUNDS = 4;

  private final Linter linter = new Linter(everythingMended());

  /** What is on by default, and whatever else has safe fixes. */
  private static RuleSelection everythingMended() {
    Map<String, Severity> severities = new HashMap<>(RuleSelection.defaults().severities());
    severities.put("missing-topic", Severity.INFO);
    return new RuleSelection(severities);
  }

  @Test
  void theLessonsThemselvesAreGood() {
    Linter defaults = new Linter(RuleSelection.defaults());
    for (String lesson :
        List.of(
            Lessons.CHINESE,
            Lessons.ENGLISH,
            NumberedLessons.WITH_HOURS,
            NumberedLessons.WITH_MENTIONS)) {
      List<String> found = new ArrayList<>();
      for (Finding finding : defaults.check(outline(lesson)).findings()) {
        if (finding.severity() != Severity.INFO) {
          found.add(finding.rule());
        }
      }
      assertEquals(List.of(), found);
    }
  }

  @Test
  @Tag("slow")
  void safeFixesHoldTheirPromises() {
    Map<String, String> broken = new TreeMap<>();
    int mended = 0;
    for (long number = 0; number < OUTLINES; number++) {
      String text = MutatedLessons.of(number);
      LintResult before = linter.check(outline(text));
      assertEquals(List.of(), before.failures(), text);
      if (hasSafeFix(before)) {
        mended++;
        check(number, text, before, broken);
      }
    }
    assertEquals("", String.join("\n\n", broken.values()));
    assertTrue(mended * 3 > OUTLINES, "only " + mended + " of the outlines had anything to mend");
  }

  /** Tries to mend one outline; of each kind of broken promise the first example is kept. */
  private void check(long number, String text, LintResult before, Map<String, String> broken) {
    Set<String> applied = new TreeSet<>();
    Fixer fixer =
        new Fixer(
            current -> {
              LintResult result = current.equals(text) ? before : linter.check(outline(current));
              for (Finding finding : result.findings()) {
                if (finding.fixes().stream().anyMatch(Fix::safe)) {
                  applied.add(finding.rule());
                }
              }
              return result;
            },
            false);
    Fixed fixed = fixer.fix(text);
    String promise = brokenPromise(text, before, fixed, applied);
    if (promise.isEmpty()
        && hasSafeFix(fixed.remaining())
        && !fixed.text().equals(fixer.fix(fixed.text()).text())) {
      promise = "a second run changes more";
    }
    if (!promise.isEmpty()) {
      String after = fixed.text();
      broken.computeIfAbsent(
          promise + " by " + applied,
          key -> key + ", outline " + number + ":\n" + text + "\n=>\n" + after);
    }
  }

  private static String brokenPromise(
      String text, LintResult before, Fixed fixed, Set<String> applied) {
    if (!fixed.converged()) {
      return "no end";
    }
    if (fixed.rounds() > MOST_ROUNDS) {
      return fixed.rounds() + " rounds";
    }
    String lost = lostLetters(text, fixed.text());
    if (!lost.isEmpty()) {
      return "lost letters";
    }
    Set<String> changing = new HashSet<>(applied);
    changing.retainAll(CHANGING_SECTIONS);
    if (!changing.isEmpty()) {
      return "";
    }
    if (!sections(text).equals(sections(fixed.text()))) {
      return "changed sections";
    }
    String added = newFindings(before, fixed.remaining());
    return added.isEmpty() ? "" : "new findings " + added;
  }

  private static boolean hasSafeFix(LintResult result) {
    for (Finding finding : result.findings()) {
      if (finding.fixes().stream().anyMatch(Fix::safe)) {
        return true;
      }
    }
    return false;
  }

  /** The rules that find more than before. */
  private static String newFindings(LintResult before, LintResult after) {
    Map<String, Integer> counts = new TreeMap<>();
    after.findings().forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
    before.findings().forEach(finding -> counts.merge(finding.rule(), -1, Integer::sum));
    counts.values().removeIf(count -> count <= 0);
    return counts.isEmpty() ? "" : counts.toString();
  }

  /** The letters that were there and are not any more; numerals and comments don't count. */
  private static String lostLetters(String before, String after) {
    Map<Integer, Integer> letters = letters(before);
    letters(after).forEach((letter, count) -> letters.merge(letter, -count, Integer::sum));
    StringBuilder lost = new StringBuilder();
    letters.forEach((letter, count) -> lost.append(count > 0 ? Character.toString(letter) : ""));
    return lost.toString();
  }

  private static Map<Integer, Integer> letters(String text) {
    Map<Integer, Integer> letters = new TreeMap<>();
    text.replaceAll("(?s)<!--\\s*kegang.*?-->", "")
        .codePoints()
        .filter(Character::isLetter)
        .filter(letter -> NUMERALS.indexOf(letter) < 0)
        .forEach(letter -> letters.merge(letter, 1, Integer::sum));
    return letters;
  }

  private static List<String> sections(String text) {
    List<String> titles = new ArrayList<>();
    for (Section section : outline(text).sections()) {
      titles.add(Normalised.key(section.heading().title().text()) + section.fields().size());
    }
    return titles;
  }

  private static Outline outline(String text) {
    return Document.of("file:///lesson.outline.md", 0, text, true).outline();
  }
}
