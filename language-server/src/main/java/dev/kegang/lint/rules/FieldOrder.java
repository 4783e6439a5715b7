package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.Message;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Body;
import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of a section stand in the order of its profile. */
public final class FieldOrder implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    Map<List<FieldKind>, List<OrderedFields>> byOrder = new LinkedHashMap<>();
    for (Section section : outline.sections()) {
      List<FieldKind> wanted = outline.profile().order(section.kind());
      for (int i = 0; i < section.bodyCount(); i++) {
        Body body = section.body(i);
        if (!OrderedFields.areInOrder(body.fields(), wanted)) {
          OrderedFields fields = OrderedFields.of(body.fields(), wanted);
          byOrder.computeIfAbsent(fields.kinds(), key -> new ArrayList<>(1)).add(fields);
        }
      }
    }
    byOrder.values().forEach(alike -> report(outline, alike, findings));
  }

  /** An author who always writes fields in one other order has done so for one reason. */
  private void report(Outline outline, List<OrderedFields> alike, Findings findings) {
    OrderedFields first = alike.get(0);
    Field early = first.misplaced();
    TextSpan word = early.label().word();
    String before = first.before(early).label().word().text();
    Message order = order(first.sorted());
    FindingDraft draft =
        alike.size() == 1
            ? findings.report("message", word.range(), word.text(), before, order)
            : findings.report("habit", word.range(), word.text(), before, order, alike.size());
    for (OrderedFields fields : alike.subList(1, alike.size())) {
      TextSpan also = fields.misplaced().label().word();
      draft.related("also", also.range(), also.text());
    }
    List<TextEdit> edits = new ArrayList<>();
    for (OrderedFields fields : alike) {
      edits.addAll(fields.sort(outline.source()));
    }
    if (!edits.isEmpty()) {
      draft.safeFix("reorder", edits, order);
    }
  }

  private Message order(List<Field> sorted) {
    Message words = null;
    for (Field field : sorted) {
      Message word = Message.of(name() + '.' + "word", field.label().word().text());
      words = words == null ? word : Message.of(name() + '.' + "words", words, word);
    }
    return Objects.requireNonNull(words);
  }
}
