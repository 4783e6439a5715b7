package dev.kegang.lint.rules;

import dev.kegang.outline.Body;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Field;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placeholder;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionKind;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the bibliography, read as entries or not. */
final class Bibliography {

  private final Outline outline;
  private final List<Item> items = new ArrayList<>();
  private final StringBuilder other = new StringBuilder();
  private int citations;
  private int placeholders;
  private boolean filled;

  private Bibliography(Outline outline) {
    this.outline = outline;
  }

  static Bibliography of(Outline outline) {
    Bibliography bibliography = new Bibliography(outline);
    for (Section section : outline.sections()) {
      if (section.kind() == SectionKind.BIBLIOGRAPHY) {
        for (Body body : section.bodies()) {
          bibliography.read(body);
        }
      }
    }
    return bibliography;
  }

  private void read(Body body) {
    filled |= body.filled();
    int from = body.range().start();
    List<Item> all = new ArrayList<>(body.items());
    for (Field field : body.fields()) {
      all.addAll(field.items());
    }
    all.sort(Comparator.comparingInt(item -> item.range().start()));
    for (Item item : all) {
      items.add(item);
      if (item.content() instanceof Citation citation && citation.recognised()) {
        citations++;
        keep(from, item.range().start());
        from = Math.max(from, item.range().end());
      } else if (item.content() instanceof Placeholder) {
        placeholders++;
      }
    }
    keep(from, body.range().end());
  }

  private void keep(int from, int to) {
    if (from < to) {
      other.append(Normalised.key(outline.source().span(from, to).text())).append('\n');
    }
  }

  /** Whether it lists a work. */
  boolean isWritten() {
    return citations > 0;
  }

  /** Whether nothing stands in it but text that tells the author what to write. */
  boolean isTemplate() {
    return placeholders > 0 && placeholders == items.size();
  }

  /** Whether text that is no entry, such as a paragraph or a table, names a work. */
  boolean mayHold(Reference reference) {
    TextSpan title = reference.citation().title();
    return title != null && other.indexOf(Normalised.key(title.text())) >= 0;
  }

  /** Where entries may be added; null where there is no list. */
  @Nullable BibliographyEnd end() {
    Item last = null;
    Item beforeLast = null;
    for (Item item : items) {
      boolean citation = item.content() instanceof Citation;
      if (!item.marker().span().isEmpty() && (citation || citations == 0)) {
        beforeLast = last;
        last = item;
      }
    }
    return last == null ? null : new BibliographyEnd(outline, last, beforeLast);
  }
}
