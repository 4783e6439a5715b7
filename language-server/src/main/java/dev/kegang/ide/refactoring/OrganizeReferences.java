package dev.kegang.ide.refactoring;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Fix;
import dev.kegang.lint.Fixer;
import dev.kegang.lint.Linter;
import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineReader;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.List;

/** Lists every cited work once in the bibliography, in its order. */
final class OrganizeReferences {

  /** The costly one last. */
  private static final List<String> RULES =
      List.of("duplicate-reference", "unlisted-reference", "reference-order");

  private OrganizeReferences() {}

  /**
   * Whether there is anything to do, by one look at the outline: to do it takes several readings.
   */
  static boolean isPossible(Outline outline) {
    for (String rule : RULES) {
      for (Finding finding : RuleFixes.linter(rule).check(outline).findings()) {
        if (!finding.fixes().isEmpty() && changes(outline, finding.fixes().get(0))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean changes(Outline outline, Fix fix) {
    for (TextEdit edit : fix.edits()) {
      if (!outline.source().span(edit.range()).text().equals(edit.newText())) {
        return true;
      }
    }
    return false;
  }

  static List<TextEdit> of(Outline outline) {
    Linter linter = RuleFixes.linter(RULES.toArray(String[]::new));
    Fixer fixer =
        new Fixer(
            text ->
                linter.check(
                    OutlineReader.read(
                        SourceText.of(text), outline.vocabulary(), outline.profile())),
            true);
    String text = outline.source().content();
    return difference(text, fixer.fix(text).text());
  }

  /** One edit of everything between what both texts begin and end with. */
  private static List<TextEdit> difference(String before, String after) {
    if (before.equals(after)) {
      return List.of();
    }
    int shorter = Math.min(before.length(), after.length());
    int start = 0;
    while (start < shorter && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    start = start > 0 && Character.isHighSurrogate(before.charAt(start - 1)) ? start - 1 : start;
    int end = 0;
    while (end < shorter - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    if (end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end))) {
      end--;
    }
    TextRange range = new TextRange(start, before.length() - end);
    return List.of(new TextEdit(range, after.substring(start, after.length() - end)));
  }
}
