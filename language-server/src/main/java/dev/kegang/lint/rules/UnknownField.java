package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.TellingFields;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.List;
import java.util.Set;

/** A label that is nearly a known field's is probably that field, mistyped. */
public final class UnknownField implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0")
        .by(Aspect.STRUCTURE, Aspect.LABELS)
        .withSameFixes()
        .unlessAny(Aspect.ACCENTS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    if (TellingFields.of(outline).unnamed().isEmpty()) {
      return;
    }
    if (outline.titlePage() != null) {
      check(outline, outline.titlePage().fields(), true, findings);
    }
    for (Section section : outline.sections()) {
      check(outline, section.fields(), false, findings);
    }
  }

  private static void check(
      Outline outline, List<Field> fields, boolean onTitlePage, Findings findings) {
    Set<FieldKind> present = FieldNearMiss.present(fields);
    for (Field field : fields) {
      FieldNearMiss meant = FieldNearMiss.of(outline, field, present, onTitlePage);
      if (meant != null) {
        TextSpan word = field.label().word();
        TextEdit edit = new TextEdit(word.range(), meant.word());
        findings
            .report("message", word.range(), word.text(), meant.word())
            .unsafeFix("rename", List.of(edit), meant.word());
      }
    }
  }
}
