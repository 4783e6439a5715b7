package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Body;
import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.TellingFields;
import dev.kegang.text.TextRange;

/** A field holds something. */
public final class EmptyField implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").byPage();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    if (TellingFields.of(outline).empty().isEmpty()) {
      return;
    }
    if (outline.titlePage() != null) {
      for (Field field : outline.titlePage().fields()) {
        if (isEmpty(field)) {
          report("message", field, findings);
        }
      }
    }
    for (Section section : outline.sections()) {
      for (int i = 0; i < section.bodyCount(); i++) {
        Body body = section.body(i);
        check(body, findings);
      }
    }
  }

  private static void check(Body body, Findings findings) {
    int nextItem = 0;
    for (int i = 0; i < body.fields().size(); i++) {
      Field field = body.fields().get(i);
      if (!isEmpty(field)) {
        continue;
      }
      int end =
          i + 1 < body.fields().size()
              ? body.fields().get(i + 1).range().start()
              : body.range().end();
      while (nextItem < body.items().size()
          && body.items().get(nextItem).range().start() < field.range().end()) {
        nextItem++;
      }
      boolean itemsBelow =
          nextItem < body.items().size() && body.items().get(nextItem).range().start() < end;
      report(itemsBelow ? "items-at-margin" : "message", field, findings);
    }
  }

  private static boolean isEmpty(Field field) {
    return field.kind() != null && !field.filled() && field.placeholder() == null;
  }

  private static void report(String key, Field field, Findings findings) {
    TextRange word = field.label().word().range();
    findings.report(key, word, field.label().word().text());
  }
}
