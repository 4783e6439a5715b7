package dev.kegang.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.RulePage.ExampleKind;
import dev.kegang.lint.rules.InvalidSettings;
import dev.kegang.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every rule has besides its class. */
class RuleCompletenessTest {

  /** About bytes and settings, which pages don't show; their near misses are in tests. */
  private static final Set<String> WITHOUT_TEXT = Set.of("unreadable-file", InvalidSettings.NAME);

  @Test
  void noRuleLacksAPageAMessageOrANearMiss() {
    List<String> lacking = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      for (Language language : Language.values()) {
        String name = rule.name();
        String what = name + " (" + language.tag() + "): ";
        RulePage page = RulePage.of(name, language);
        if (page.summary().isBlank()) {
          lacking.add(what + "page");
        }
        if (Messages.in(language).keys().stream().noneMatch(key -> key.startsWith(name + '.'))) {
          lacking.add(what + "message");
        }
        if (!WITHOUT_TEXT.contains(name) && !hasNearMiss(page)) {
          lacking.add(what + "near miss");
        }
      }
    }
    assertEquals(List.of(), lacking);
  }

  private static boolean hasNearMiss(RulePage page) {
    return page.examples().stream().anyMatch(example -> example.kind() == ExampleKind.NOT_REPORTED);
  }
}
