package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.DateReader;
import dev.kegang.outline.Field;
import dev.kegang.outline.LessonDate;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TellingFields;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.List;

/** A date must be in the calendar. */
public final class InvalidDate implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0").byPage();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    check(outline, outline.frontMatter(), findings);
    check(outline, TellingFields.of(outline).dates(), findings);
  }

  private static void check(Outline outline, List<Field> fields, Findings findings) {
    for (Field field : fields) {
      TextSpan value = field.value();
      if (FieldKind.DATE.equals(field.kind()) && value != null) {
        LessonDate date = new DateReader(outline.vocabulary().dateWords()).read(value);
        if (date != null && !date.valid()) {
          findings.report("message", date.span().range(), date.span().text());
        }
      }
    }
  }
}
