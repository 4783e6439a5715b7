package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Entry;
import dev.kegang.outline.EntryNumbers;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionKind;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What can be worked out but isn't written: sums of hours, and numbers readers will see. */
public final class Hints {

  private final Outline outline;
  private final Messages messages;
  private final List<Hint> hints = new ArrayList<>();

  private Hints(Outline outline, Messages messages) {
    this.outline = outline;
    this.messages = messages;
  }

  /** The hints in a range, in order of place. */
  public static List<Hint> in(TextRange range, Outline outline, Messages messages) {
    Hints all = new Hints(outline, messages);
    all.addSum();
    if (outline.tableOfContents() != null) {
      all.addNumbers(outline.tableOfContents().entries());
    }
    if (outline.coursePlan() != null) {
      all.addNumbers(outline.coursePlan().entries());
    }
    all.addReferences();
    List<Hint> inside = new ArrayList<>();
    for (Hint hint : all.hints) {
      if (range.touches(hint.offset())) {
        inside.add(hint);
      }
    }
    inside.sort(Comparator.comparingInt(Hint::offset));
    return inside;
  }

  private void addSum() {
    HoursTotal total = HoursTotal.of(outline);
    Hours whole = total == null ? null : total.whole();
    if (total != null && whole != null) {
      String key = total.exceeds() ? "editor.hint.hours-over" : "editor.hint.hours";
      hints.add(
          new Hint(
              Hint.Kind.HOURS,
              whole.span().range().end(),
              messages.text(key, total.sum(messages)),
              messages.text("editor.hint.hours.tooltip", total.shares().size())));
    }
  }

  /** Markdown counts a list up whose entries all have one number. */
  private void addNumbers(List<Entry> entries) {
    if (entries.size() < 2 || !EntryNumbers.lazy(entries)) {
      return;
    }
    int first = entries.get(0).marker().number();
    for (int i = 1; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.marker().ordered() && !entry.marker().span().isEmpty()) {
        addNumber(entry.marker().span().range().end(), Integer.toString(first + i));
      }
    }
  }

  /** An entry of the bibliography without a number is called by its place. */
  private void addReferences() {
    Section bibliography = outline.bibliography();
    if (bibliography == null || bibliography.kind() != SectionKind.BIBLIOGRAPHY) {
      return;
    }
    int place = 0;
    for (var body : bibliography.bodies()) {
      for (Item item : body.items()) {
        if (item.content() instanceof Citation citation) {
          place++;
          if (citation.label() == null && !item.marker().ordered()) {
            addNumber(citation.text().range().start(), "[" + place + "]");
          }
        }
      }
    }
  }

  private void addNumber(int offset, String number) {
    hints.add(
        new Hint(Hint.Kind.NUMBER, offset, number, messages.text("editor.hint.number.tooltip")));
  }
}
