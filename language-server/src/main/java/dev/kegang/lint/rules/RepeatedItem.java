package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Caption;
import dev.kegang.outline.Field;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placeholder;
import dev.kegang.outline.TellingFields;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A field says a thing once. */
public final class RepeatedItem implements DocumentRule {

  /** Shorter ones, such as a break in a timetable, may well come back. */
  private static final int LEAST_LETTERS = 12;

  private static final String BLANK_LINE = "__";

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").byPage();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    for (Field field : TellingFields.of(outline).lists()) {
      if (mayRepeat(field.items())) {
        check(outline, field, findings);
      }
    }
  }

  /** Whether two items begin with the same letters: hardly any list needs a closer look. */
  private static boolean mayRepeat(List<Item> items) {
    Beginnings beginnings = new Beginnings();
    for (Item item : items) {
      beginnings.add(item.text().text());
    }
    return beginnings.mayBeShared();
  }

  private static void check(Outline outline, Field field, Findings findings) {
    Map<String, Item> seen = new HashMap<>();
    Item before = null;
    for (Item item : field.items()) {
      if (before != null && startsList(outline, before, item)) {
        seen.clear();
      }
      before = item;
      if (isTelling(item)) {
        Item first = seen.putIfAbsent(key(item), item);
        if (first != null) {
          TextRange place = FirstLine.of(outline, item.text().range());
          findings
              .report(
                  "message", place, Quotation.of(item.text().text()), field.label().word().text())
              .related("first", FirstLine.of(outline, first.text().range()))
              .unsafeFix("delete", List.of(ItemDeletion.of(outline, item)));
        }
      }
    }
  }

  /** Whether another list starts: a line of its own stands above it. */
  private static boolean startsList(Outline outline, Item before, Item item) {
    Item last = before;
    while (!last.children().isEmpty()) {
      last = last.children().get(last.children().size() - 1);
    }
    int from = last.range().end();
    int to = item.range().start();
    return from < to && !outline.source().span(from, to).trimmed().isEmpty();
  }

  /**
   * Captions and template text have rules of their own; above nested items, a text is a heading; a
   * numbered step may come again; and lines to write on look alike.
   */
  private static boolean isTelling(Item item) {
    if (item.content() instanceof Placeholder
        || item.content() instanceof Caption
        || item.marker().ordered()
        || item.text().text().contains(BLANK_LINE)
        || !item.children().isEmpty()) {
      return false;
    }
    String text = item.text().text();
    int letters = 0;
    for (int i = 0; i < text.length() && letters < LEAST_LETTERS; i++) {
      char c = text.charAt(i);
      letters += Character.isIdeographic(c) ? 2 : Character.isLetterOrDigit(c) ? 1 : 0;
    }
    return letters >= LEAST_LETTERS;
  }

  /** Two links that show one text may lead to two places. */
  private static String key(Item item) {
    String text = item.text().text();
    return text.contains("](") ? text : Normalised.of(text);
  }
}
