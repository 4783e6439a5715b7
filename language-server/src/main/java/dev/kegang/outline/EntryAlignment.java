package dev.kegang.outline;

import dev.kegang.outline.Alignment.Relation;
import dev.kegang.text.Normalised;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entry of the table of contents or of the course plan stands for which section.
 *
 * @param entries the entries that stand for sections, in order
 * @param sections what they are compared with: in order of place, or by number where that is the
 *     order the entries follow
 * @param matches one for each entry that has a section, in order of entries
 * @param extra entries without a section, in order
 * @param missing sections without an entry that should have one, in order
 */
public record EntryAlignment(
    List<Entry> entries,
    List<Section> sections,
    List<Match> matches,
    List<Entry> extra,
    List<Section> missing) {

  private static final int FEWEST_UNRELATED = 3;
  private static final int ALIKE = 500;

  /**
   * An entry with its section.
   *
   * @param position of the section among those compared, from 0
   */
  public record Match(Entry entry, Section section, Relation relation, int position) {}

  /** Those of one outline; null where there is none. */
  private record Both(@Nullable EntryAlignment contents, @Nullable EntryAlignment plan) {
    static Both of(Outline outline) {
      return outline.derive(Both.class, read -> new Both(readContents(read), readPlan(read)));
    }
  }

  /** The table of contents laid along the sections; null where the two are not comparable. */
  public static @Nullable EntryAlignment ofContents(Outline outline) {
    return Both.of(outline).contents;
  }

  /**
   * The course plan laid along the sections; null where the two are not comparable, as in a plan by
   * weeks.
   */
  public static @Nullable EntryAlignment ofPlan(Outline outline) {
    return Both.of(outline).plan;
  }

  private static @Nullable EntryAlignment readContents(Outline outline) {
    TableOfContents contents = outline.tableOfContents();
    if (contents == null) {
      return null;
    }
    EntryAlignment same = literal(outline, contents.entries());
    if (same != null) {
      return same;
    }
    ComparedEntries compared = ComparedEntries.of(outline, contents.entries());
    return compared.standForSections() ? of(compared) : null;
  }

  private static @Nullable EntryAlignment readPlan(Outline outline) {
    CoursePlan plan = outline.coursePlan();
    if (plan == null) {
      return null;
    }
    EntryAlignment same = literal(outline, plan.entries());
    if (same != null) {
      return same;
    }
    ComparedEntries compared = ComparedEntries.of(outline, plan.entries());
    return compared.mostlyNameSections() ? of(compared) : null;
  }

  /** The matches by section; none where there is no alignment. */
  public static IdentityHashMap<Section, Match> bySection(@Nullable EntryAlignment alignment) {
    IdentityHashMap<Section, Match> bySection = new IdentityHashMap<>();
    if (alignment != null) {
      for (Match match : alignment.matches) {
        bySection.put(match.section(), match);
      }
    }
    return bySection;
  }

  /** Whether every entry reads like its section and stands in its place, and none is missing. */
  public boolean agrees() {
    for (Match match : matches) {
      if (match.relation() != Relation.SAME) {
        return false;
      }
    }
    return extra.isEmpty() && missing.isEmpty();
  }

  /**
   * Whether the list belongs to other sections altogether, such as those of the lesson this file
   * was copied from: three or more entries read nothing like their sections, and hardly any does.
   */
  public boolean unrelated() {
    int unlike = 0;
    int compared = 0;
    for (Match match : matches) {
      if (match.section().kind() == SectionKind.CONTENT) {
        String title = match.section().heading().title().text();
        compared++;
        if (match.relation() == Relation.CHANGED
            && Likeness.of(match.entry().title().text(), title) < ALIKE) {
          unlike++;
        }
      }
    }
    return unlike >= FEWEST_UNRELATED && unlike * 4 >= compared * 3;
  }

  /**
   * The usual case, at little cost: each entry is written like its section, and there is one for
   * each but those at the end that need none.
   */
  private static @Nullable EntryAlignment literal(Outline outline, List<Entry> entries) {
    List<Section> sections = Sections.ofFirstLesson(outline);
    int listed = entries.size();
    if (listed == 0 || listed > sections.size() || listed * 2 < sections.size()) {
      return null;
    }
    for (int i = listed; i < sections.size(); i++) {
      if (sections.get(i).kind() == SectionKind.CONTENT) {
        return null;
      }
    }
    List<Match> matches = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Section section = sections.get(i);
      if (!entry.title().text().equals(section.heading().title().text())) {
        return null;
      }
      matches.add(new Match(entry, section, Relation.SAME, i));
    }
    return new EntryAlignment(entries, sections, List.copyOf(matches), List.of(), List.of());
  }

  private static EntryAlignment of(ComparedEntries compared) {
    List<Section> sections = compared.sections();
    int[] order = byPlace(sections.size());
    Alignment alignment = compared.alignedWith(order);
    int[] byNumber = alignment.differences() == 0 ? order : byNumber(sections);
    if (!Arrays.equals(byNumber, order)) {
      Alignment other = compared.alignedWith(byNumber);
      if (other.differences() < alignment.differences()) {
        order = byNumber;
        alignment = other;
      }
    }
    List<Section> ordered = new ArrayList<>(order.length);
    for (int place : order) {
      ordered.add(sections.get(place));
    }
    return of(compared.entries(), List.copyOf(ordered), alignment);
  }

  private static EntryAlignment of(
      List<Entry> entries, List<Section> sections, Alignment alignment) {
    List<Match> matches = new ArrayList<>();
    List<Entry> extra = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int original = alignment.original(i);
      if (original < 0) {
        extra.add(entry);
      } else {
        Section section = sections.get(original);
        matches.add(new Match(entry, section, alignment.relation(i), original));
      }
    }
    List<Section> missing = missing(entries, sections, alignment);
    return new EntryAlignment(entries, sections, List.copyOf(matches), List.copyOf(extra), missing);
  }

  /**
   * The bibliography and the discussion need no entry, unless that puts numbers at odds: where they
   * are counted among the sections and the list goes on to count another one behind them. What has
   * no title, or one that no entry can read like, can't be named.
   */
  private static List<Section> missing(
      List<Entry> entries, List<Section> sections, Alignment alignment) {
    List<Section> missing = new ArrayList<>();
    boolean numberedBehind = false;
    for (int i = sections.size() - 1; i >= 0; i--) {
      Section section = sections.get(i);
      int copy = alignment.copy(i);
      boolean numbered = section.number() >= 0;
      if (copy >= 0) {
        numberedBehind |= numbered && entries.get(copy).marker().ordered();
      } else if ((section.kind() == SectionKind.CONTENT || (numbered && numberedBehind))
          && canBeNamed(section.heading().title().text())) {
        missing.add(section);
      }
    }
    Collections.reverse(missing);
    return List.copyOf(missing);
  }

  private static boolean canBeNamed(String title) {
    return Entry.canRead(title) && !Normalised.of(title).isEmpty();
  }

  private static int[] byPlace(int size) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    return order;
  }

  /** The sections by number; by place where a number is missing or repeated. */
  private static int[] byNumber(List<Section> sections) {
    List<Integer> sorted = new ArrayList<>(sections.size());
    for (int i = 0; i < sections.size(); i++) {
      sorted.add(i);
    }
    sorted.sort((a, b) -> Integer.compare(sections.get(a).number(), sections.get(b).number()));
    int[] order = new int[sections.size()];
    int below = -1;
    for (int i = 0; i < order.length; i++) {
      order[i] = sorted.get(i);
      int number = sections.get(order[i]).number();
      if (number <= below) {
        return byPlace(order.length);
      }
      below = number;
    }
    return order;
  }
}
