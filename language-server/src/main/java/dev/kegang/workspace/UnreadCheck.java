package dev.kegang.workspace;

import dev.kegang.lint.DocumentCheck;
import dev.kegang.lint.LintResult;
import dev.kegang.lint.Severity;
import dev.kegang.lint.Suppressions;
import dev.kegang.lint.rules.UnreadableFile;
import java.util.List;
import java.util.Set;

/** All that is said of an outline that was not read. */
final class UnreadCheck {

  private UnreadCheck() {}

  static DocumentCheck tooLarge(Document document) {
    Severity severity = document.treatment().selection().severity(UnreadableFile.NAME);
    LintResult result =
        severity == null
            ? LintResult.NOTHING
            : new LintResult(
                List.of(UnreadableFile.tooLarge(severity, WorkspaceLoader.LARGEST_FILE)),
                0,
                List.of());
    return new DocumentCheck(result, Suppressions.of(document.outline()), Set.of(), null);
  }
}
