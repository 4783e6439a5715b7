package dev.kegang.lint.rules;

import dev.kegang.outline.Field;
import dev.kegang.outline.Section;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import org.jspecify.annotations.Nullable;

/** What a section says about itself in one sentence. */
final class SectionSummary {

  private SectionSummary() {}

  /** Its summary on one line; null where it has none or it is still to be written. */
  static @Nullable TextSpan of(Section section) {
    Field field = section.field(FieldKind.SUMMARY);
    TextSpan value = field == null || field.placeholder() != null ? null : field.value();
    boolean oneLine =
        value != null
            && !value.isEmpty()
            && value.text().indexOf('\n') < 0
            && value.text().indexOf('\r') < 0;
    return oneLine ? value : null;
  }
}
