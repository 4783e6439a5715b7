package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Field;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placeholder;
import dev.kegang.settings.RuleOption;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import java.util.List;

/** A field has as many items as the course wants. */
public final class ItemCount implements DocumentRule {

  private static final RuleOption FIELDS =
      RuleOption.list("fields", List.of(FieldKind.KEY_POINTS.id()));
  private static final RuleOption LEAST = RuleOption.number("min", 2, 0);
  private static final RuleOption MOST = RuleOption.number("max", 7, 0);

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").offByDefault().withOptions(FIELDS, LEAST, MOST).byPage();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    List<String> fields = findings.options().list(FIELDS);
    int least = findings.options().number(LEAST);
    int most = findings.options().number(MOST);
    for (Field field : outline.fields()) {
      if (field.kind() != null && fields.contains(field.kind().id())) {
        check(field, least, most, findings);
      }
    }
  }

  private static void check(Field field, int least, int most, Findings findings) {
    int count = field.items().size();
    if (count == 0 || isUnfinished(field)) {
      return;
    }
    TextRange place = field.label().word().range();
    String label = field.label().word().text();
    if (count < least) {
      findings.report("few", place, label, count, least);
    } else if (most > 0 && count > most) {
      findings.report("many", place, label, count, most);
    }
  }

  /** What is still to be written is another rule's to say. */
  private static boolean isUnfinished(Field field) {
    for (Item item : field.items()) {
      if (item.content() instanceof Placeholder) {
        return true;
      }
    }
    return false;
  }
}
