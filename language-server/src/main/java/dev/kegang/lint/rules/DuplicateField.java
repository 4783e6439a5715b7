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
      for (int i = 0; i < section.bodyCount(); i++) {
        Body body = section.body(i);
        check(body.fields(), findings);
      }
    }
  }

  private static void check(List<Field> fields, Findings findings) {
    if (mayRepeat(fields)) {
      checkClosely(fields, findings);
    }
  }

  private static void checkClosely(List<Field> fields, Findings findings) {
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

  /** Whether two fields may be of one kind: each kind has one bit, which few others share. */
  private static boolean mayRepeat(List<Field> fields) {
    long seen = 0;
    for (Field field : fields) {
      if (field.kind() != null) {
        long bit = 1L << field.kind().id().hashCode();
        if ((seen & bit) != 0) {
          return true;
        }
        seen |= bit;
      }
    }
    return false;
  }

  /** “Example: …” before a sentence or before code gives one example, and another may follow. */
  private static boolean isOneOfSeveral(Field field) {
    boolean listed = field.value() == null && !field.items().isEmpty();
    return FieldKind.EXAMPLES.equals(field.kind()) && !listed;
  }
}
