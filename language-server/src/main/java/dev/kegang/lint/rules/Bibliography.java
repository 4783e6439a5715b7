package dev.kegang.lint.rules;

import dev.kegang.outline.Body;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placeholder;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionKind;
import dev.kegang.outline.Topic;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What stands in the bibliography, read as entries or not. */
final class Bibliography {

  /** With fewer letters a title may well stand in another one. */
  private static final int TELLING_TITLE = 12;

  /** What is longer is no citation but a text in which anything may be named. */
  private static final int LONGEST_CITATION = 1000;

  private final Outline outline;
  private final List<Item> items = new ArrayList<>();
  private final StringBuilder unread = new StringBuilder();
  private int citations;
  private boolean placeholdersOnly = true;
  private @Nullable NavigableSet<String> tellingTitles;

  private Bibliography(Outline outline) {
    this.outline = outline;
  }

  static Bibliography of(Outline outline) {
    Bibliography bibliography = new Bibliography(outline);
    for (Section section : outline.sections()) {
      if (section.kind() == SectionKind.BIBLIOGRAPHY) {
        bibliography.read(section.heading(), section.body());
        for (Topic topic : section.topics()) {
          bibliography.read(topic.heading(), topic.body());
        }
      }
    }
    return bibliography;
  }

  private void read(Heading heading, Body body) {
    List<Item> all = new ArrayList<>(body.items());
    for (Field field : body.fields()) {
      all.addAll(field.items());
    }
    all.sort((a, b) -> Integer.compare(a.range().start(), b.range().start()));
    items.addAll(all);
    int from = Math.max(body.range().start(), heading.range().end());
    for (Item item : all) {
      if (item.content() instanceof Placeholder) {
        keep(from, item.range().start());
        // Lines below a template sentence belong to its item, and may well be entries.
        from = Math.max(from, FirstLine.of(outline, item.range()).end());
      } else if (item.content() instanceof Citation citation && citation.recognised()) {
        citations++;
        keep(from, item.range().start());
        from = Math.max(from, item.range().end());
      }
    }
    keep(from, body.range().end());
  }

  private void keep(int from, int to) {
    if (from < to) {
      String key = Normalised.key(outline.source().span(from, to).text());
      if (!key.isEmpty()) {
        placeholdersOnly = false;
        unread.append(key).append('\n');
      }
    }
  }

  /** Whether it lists a work. */
  boolean isWritten() {
    return citations > 0;
  }

  /** Whether nothing stands in it but text that tells the author what to write. */
  boolean isTemplate() {
    return placeholdersOnly && !items.isEmpty();
  }

  /** Whether text that is no entry, such as a paragraph or a table, names a work. */
  boolean mayHold(Reference reference) {
    TextSpan title = reference.citation().title();
    return title != null && unread.indexOf(Normalised.key(title.text())) >= 0;
  }

  /** Whether a cited work names the title of a listed one, so that one of the two is misspelt. */
  boolean hasOneLike(Reference cited) {
    String wording = cited.citation().wording();
    String key = Normalised.key(wording.substring(0, Math.min(LONGEST_CITATION, wording.length())));
    for (int offset = 0; offset + TELLING_TITLE <= key.length(); offset++) {
      String rest = key.substring(offset);
      String before = tellingTitles().floor(rest);
      if (before != null && rest.startsWith(before)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The titles of what is listed, sorted, without those that begin with another one: so of all of
   * them only the one right before a text can be its beginning.
   */
  private NavigableSet<String> tellingTitles() {
    NavigableSet<String> known = tellingTitles;
    if (known == null) {
      known = new TreeSet<>();
      for (Item item : items) {
        TextSpan title = item.content() instanceof Citation listed ? listed.title() : null;
        String key = title == null ? "" : Normalised.key(title.text());
        if (key.length() >= TELLING_TITLE) {
          known.add(key);
        }
      }
      String last = null;
      for (Iterator<String> each = known.iterator(); each.hasNext(); ) {
        String title = each.next();
        if (last != null && title.startsWith(last)) {
          each.remove();
        } else {
          last = title;
        }
      }
      tellingTitles = known;
    }
    return known;
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
