package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Field;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Wording;
import dev.kegang.settings.RuleOption;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.ObjectiveWords;
import java.util.List;

/** An objective says what learners will do, so that it can be assessed. */
public final class VagueObjective implements DocumentRule {

  /** The verbs that cannot be assessed; where there are none, those of the vocabulary. */
  private static final RuleOption VERBS = RuleOption.list("verbs", List.of());

  private static final FieldKind OBJECTIVES = new FieldKind("objectives");

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").offByDefault().withOptions(VERBS).byPage();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    ObjectiveWords words = outline.vocabulary().objectiveWords();
    List<String> verbs = findings.options().list(VERBS);
    ObjectiveWords judged = verbs.isEmpty() ? words : words.withVague(verbs);
    for (Field field : outline.fields()) {
      if (OBJECTIVES.equals(field.kind())) {
        check(field, judged, findings);
      }
    }
  }

  private static void check(Field field, ObjectiveWords words, Findings findings) {
    TextSpan value = field.value();
    if (value != null && field.placeholder() == null && field.items().isEmpty()) {
      check(value, words, findings);
    }
    for (Item item : field.items()) {
      check(item, words, findings);
    }
  }

  private static void check(Item item, ObjectiveWords words, Findings findings) {
    if (item.content() instanceof Wording) {
      check(item.text(), words, findings);
    }
    item.children().forEach(child -> check(child, words, findings));
  }

  private static void check(TextSpan objective, ObjectiveWords words, Findings findings) {
    TextSpan verb = words.vagueVerb(objective);
    if (verb != null) {
      findings.report("message", verb.range(), verb.text());
    }
  }
}
