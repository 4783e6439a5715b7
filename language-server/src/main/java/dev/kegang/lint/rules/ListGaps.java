package dev.kegang.lint.rules;

import dev.kegang.outline.Alignment.Relation;
import dev.kegang.outline.CoursePlan;
import dev.kegang.outline.Entry;
import dev.kegang.outline.EntryAlignment;
import dev.kegang.outline.EntryAlignment.Match;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.HeadingAnchors;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.TableOfContents;
import dev.kegang.text.Normalised;
import dev.kegang.text.Normalised.Difference;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of entries lacks and what it has too much, with the edits that mend it.
 *
 * @param heading of the page the list stands on
 * @param described whether its entries say something about the sections, as those of a plan do
 */
record ListGaps(
    Outline outline,
    Heading heading,
    TextRange page,
    List<Entry> entries,
    boolean described,
    EntryAlignment alignment) {

  private static final int MOST_MENDED = 50;

  /** The table of contents; null where it is not comparable or belongs to other sections. */
  static @Nullable ListGaps ofContents(Outline outline) {
    TableOfContents contents = outline.tableOfContents();
    EntryAlignment alignment = EntryAlignment.ofContents(outline);
    if (contents == null || alignment == null || alignment.unrelated()) {
      return null;
    }
    return new ListGaps(
        outline, contents.heading(), contents.range(), contents.entries(), false, alignment);
  }

  /** The course plan; null where it is not comparable. */
  static @Nullable ListGaps ofPlan(Outline outline) {
    CoursePlan plan = outline.coursePlan();
    EntryAlignment alignment = EntryAlignment.ofPlan(outline);
    if (plan == null || alignment == null) {
      return null;
    }
    return new ListGaps(outline, plan.heading(), plan.range(), plan.entries(), true, alignment);
  }

  /** The sections without an entry. */
  Set<Section> lacking() {
    Set<Section> lacking = Collections.newSetFromMap(new IdentityHashMap<>());
    lacking.addAll(alignment.missing());
    return lacking;
  }

  /** The entries without a section, by wording. */
  Map<String, Entry> extra() {
    Map<String, Entry> extra = new HashMap<>();
    for (Entry entry : alignment.extra()) {
      extra.putIfAbsent(wording(entry), entry);
    }
    return extra;
  }

  static String wording(Entry entry) {
    return Normalised.of(entry.title().text());
  }

  /** Adds entries for sections, given in order; in a plan with their summaries, where there are. */
  List<TextEdit> insert(List<Section> sections) {
    IdentityHashMap<Section, Integer> positions = new IdentityHashMap<>();
    for (int i = 0; i < alignment.sections().size(); i++) {
      positions.put(alignment.sections().get(i), i);
    }
    IdentityHashMap<Entry, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      places.put(entries.get(i), i);
    }
    int[] behind = new int[alignment.sections().size()];
    for (Match match : alignment.matches()) {
      if (match.relation() != Relation.MOVED) {
        behind[match.position()] = places.getOrDefault(match.entry(), 0) + 1;
      }
    }
    IdentityHashMap<Heading, String> anchors = anchors();
    List<EntryList.Insertion> insertions = new ArrayList<>();
    int place = 0;
    int position = 0;
    for (Section section : sections) {
      for (; position < positions.getOrDefault(section, 0); position++) {
        place = behind[position] == 0 ? place : behind[position];
      }
      NewEntry line =
          new NewEntry(
              outline,
              pattern(Math.max(0, place - 1)),
              section.heading().title().text(),
              summary(section),
              anchors.getOrDefault(section.heading(), ""));
      insertions.add(new EntryList.Insertion(place, line));
    }
    return new EntryList(outline, page, entries).insert(insertions);
  }

  List<TextEdit> delete(Entry entry) {
    return new EntryList(outline, page, entries).delete(entry);
  }

  /** Whether there are so few extra entries that each can be offered fixes of its own. */
  boolean mendable() {
    return alignment.extra().size() <= MOST_MENDED;
  }

  /** Whether entries that stand for a section say its title and nothing more. */
  boolean isPlain() {
    for (Match match : alignment.matches()) {
      String title = match.section().heading().title().text();
      if (match.relation() == Relation.SAME
          && Normalised.difference(match.entry().title().text(), title) == Difference.WORDING
          && match.entry().title().text().length() > title.length()) {
        return false;
      }
    }
    return true;
  }

  /** Whether most entries say something about their sections. */
  private boolean describes() {
    int described = 0;
    for (Entry entry : entries) {
      described += entry.description() == null ? 0 : 1;
    }
    return this.described && described * 2 > entries.size();
  }

  private Entry pattern(int place) {
    Entry nearest = entries.get(place);
    if (!describes() || nearest.description() != null) {
      return nearest;
    }
    for (Entry entry : entries) {
      if (entry.description() != null) {
        return entry;
      }
    }
    return nearest;
  }

  private @Nullable String summary(Section section) {
    Field field = described ? section.field(FieldKind.SUMMARY) : null;
    TextSpan value = field == null || field.placeholder() != null ? null : field.value();
    return value == null || value.isEmpty() || value.text().indexOf('\n') >= 0
        ? null
        : value.text();
  }

  private IdentityHashMap<Heading, String> anchors() {
    List<String> texts = new ArrayList<>();
    for (Heading heading : outline.headings()) {
      texts.add(heading.text().text());
    }
    List<String> all = HeadingAnchors.of(texts);
    IdentityHashMap<Heading, String> anchors = new IdentityHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      anchors.put(outline.headings().get(i), all.get(i));
    }
    return anchors;
  }
}
