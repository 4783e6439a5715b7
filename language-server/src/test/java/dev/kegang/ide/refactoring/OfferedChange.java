package dev.kegang.ide.refactoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Linter;
import dev.kegang.lint.Messages;
import dev.kegang.lint.RuleSelection;
import dev.kegang.testing.Fixture;
import dev.kegang.text.TextEdits;
import dev.kegang.vocabulary.Language;
import java.util.List;

/** A refactoring that is offered at a place of a text named by its words. */
final class OfferedChange {

  private static final Messages MESSAGES = Messages.in(Language.CHINESE);

  private OfferedChange() {}

  static List<Finding> check(String text) {
    return new Linter(RuleSelection.defaults()).check(Fixture.of(text).outline()).findings();
  }

  static List<String> findings(String text) {
    return check(text).stream().map(Finding::rule).toList();
  }

  static void assertObstacle(String id, String text, String place, String reason) {
    Refactoring offer = offer(id, text, place);
    assertNotNull(offer);
    assertNotNull(offer.obstacle());
    assertEquals("editor.refactor.obstacle." + reason, offer.obstacle().key());
    assertFalse(MESSAGES.text(offer.obstacle()).startsWith("editor."));
    assertEquals(List.of(), offer.edits().get());
  }

  static @org.jspecify.annotations.Nullable Refactoring offer(
      String id, String text, String place) {
    Fixture fixture = Fixture.of(text.replace(place.replace("$0", ""), place));
    return Refactorings.named(id, fixture.cursor(), fixture.outline(), MESSAGES);
  }

  static String applied(String id, String text, String place) {
    Refactoring offer = offer(id, text, place);
    assertNotNull(offer, id);
    assertNull(offer.obstacle());
    assertFalse(MESSAGES.text(offer.title()).startsWith("editor."));
    return TextEdits.of(offer.edits().get()).applyTo(text);
  }
}
