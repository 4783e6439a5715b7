package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Body;
import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Under one heading a field stands once. */
public final class DuplicateField implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0").byPage();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    if (outline.titlePage() != null) {
      check(outline.titlePage().fields(), findings);
    }
    for (Section section : outline.sections()) {
      for (Body body : section.bodies()) {
        check(body.fields(), findings);
      }
    }
  }

  private static void check(List<Field> fields, Findings findings) {
    Map<String, TextSpan> first = new HashMap<>();
    for (Field field : fields) {
      FieldKind kind = field.kind();
      if (kind == null || isOneOfSeveral(field)) {
        continue;
      }
      TextSpan word = field.label().word();
      // Two words of one kind are two names: a bilingual outline gives a field in both languages.
      TextSpan earlier = first.putIfAbsent(kind.id() + ' ' + word.text(), word);
      if (earlier != null) {
        findings
            .report("message", word.range(), word.text())
            .related("first", earlier.range(), earlier.text());
      }
    }
  }

  /** “Example: …” before a sentence or before code gives one example, and another may follow. */
  private static boolean isOneOfSeveral(Field field) {
    boolean listed = field.value() == null && !field.items().isEmpty();
    return FieldKind.EXAMPLES.equals(field.kind()) && !listed;
  }
}
