package dev.kegang.outline;

import dev.kegang.text.Normalised;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.PageKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a list that stand for sections, the sections they should name, and the wordings to
 * compare both by. Entries for other pages or for topics are left out, and so are those that group
 * several sections or share one.
 */
final class ComparedEntries {

  private static final String SEPARATORS = ":：-–—…";
  private static final int SEPARATORS_TRIED = 4;

  private final Outline outline;
  private final List<Section> sections;
  private final List<String> sectionKeys;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> entryKeys = new ArrayList<>();
  private final int listed;
  private final int named;

  private ComparedEntries(Outline outline, List<Entry> all) {
    this.outline = outline;
    List<Section> lesson = Sections.ofFirstLesson(outline);
    List<String> keys = new ArrayList<>(lesson.size());
    for (Section section : lesson) {
      keys.add(key(section.heading().title()));
    }
    Set<String> names = new HashSet<>(keys);
    addEntries(all, spellings(lesson, keys), names);
    this.listed = all.size();
    this.named = count(names);
    GroupedEntries groups = GroupedEntries.of(entryKeys, keys);
    this.sections = groups.remaining(lesson, groups.sections());
    this.sectionKeys = groups.remaining(keys, groups.sections());
    retain(groups);
  }

  static ComparedEntries of(Outline outline, List<Entry> all) {
    return new ComparedEntries(outline, all);
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  List<Section> sections() {
    return sections;
  }

  /**
   * Whether the list has an entry for each section, more or less: most entries name one, or there
   * are about as many entries as sections.
   */
  boolean standForSections() {
    if (entries.isEmpty() || sections.isEmpty()) {
      return false;
    }
    if (named * 2 >= listed) {
      return sections.get(0).number() >= 0 || named * 2 >= sections.size();
    }
    return entries.size() * 3 >= sections.size() * 2 && entries.size() * 2 <= sections.size() * 3;
  }

  /** Whether at least half of the entries name a section each, and not only few sections. */
  boolean mostlyNameSections() {
    return !entries.isEmpty()
        && !sections.isEmpty()
        && named * 2 >= listed
        && named * 3 >= sections.size();
  }

  /**
   * Lays the entries along the sections.
   *
   * @param order places of the sections in {@link #sections}
   */
  Alignment alignedWith(int[] order) {
    List<String> originals = new ArrayList<>(order.length);
    for (int place : order) {
      originals.add(sectionKeys.get(place));
    }
    return Alignment.of(entryKeys, originals);
  }

  /** What reads like a section's title: the title itself, or the whole text of its heading. */
  private static Map<String, String> spellings(List<Section> sections, List<String> keys) {
    Map<String, String> spellings = new HashMap<>();
    for (String key : keys) {
      spellings.put(key, key);
    }
    for (int i = 0; i < keys.size(); i++) {
      spellings.putIfAbsent(key(sections.get(i).heading().text()), keys.get(i));
    }
    return spellings;
  }

  private void addEntries(List<Entry> all, Map<String, String> spellings, Set<String> names) {
    List<String> keys = new ArrayList<>(all.size());
    for (Entry entry : all) {
      String key = key(entry.title());
      keys.add(spellings.getOrDefault(key, key));
    }
    shortenDescribed(all, keys, spellings);
    Set<String> others = names.containsAll(keys) ? Set.of() : otherHeadings(new HashSet<>(keys));
    for (int i = 0; i < all.size(); i++) {
      String key = keys.get(i);
      if (names.contains(key) || (!others.contains(key) && !isOtherPage(all.get(i)))) {
        entries.add(all.get(i));
        entryKeys.add(key);
      }
    }
  }

  /** Where entries mostly go on behind the section's title, only their beginning is compared. */
  private static void shortenDescribed(
      List<Entry> all, List<String> keys, Map<String, String> spellings) {
    List<@Nullable String> beginnings = new ArrayList<>(keys.size());
    Set<String> taken = new HashSet<>(keys);
    int described = 0;
    for (int i = 0; i < all.size(); i++) {
      String beginning =
          spellings.containsKey(keys.get(i)) ? null : beginning(all.get(i), spellings);
      boolean shared = beginning != null && !taken.add(beginning);
      beginnings.add(shared ? null : beginning);
      described += shared || beginning == null ? 0 : 1;
    }
    for (int i = 0; i < keys.size() && described * 2 >= all.size(); i++) {
      String beginning = beginnings.get(i);
      if (beginning != null) {
        keys.set(i, beginning);
      }
    }
  }

  private static @Nullable String beginning(Entry entry, Map<String, String> spellings) {
    String title = entry.title().text();
    int tried = 0;
    for (int i = 1; i < title.length() && tried < SEPARATORS_TRIED; i++) {
      if (SEPARATORS.indexOf(title.charAt(i)) >= 0) {
        String section = spellings.get(Normalised.of(title.substring(0, i)));
        if (section != null) {
          return section;
        }
        tried++;
      }
    }
    return null;
  }

  /** Headings of pages and topics; a first topic stands for its section where that is not named. */
  private Set<String> otherHeadings(Set<String> named) {
    Set<Heading> ofSections = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Section section : outline.sections()) {
      ofSections.add(section.heading());
      if (!section.topics().isEmpty() && !named.contains(key(section.heading().title()))) {
        ofSections.add(section.topics().get(0).heading());
      }
    }
    Set<String> others = new HashSet<>();
    for (Heading heading : outline.headings()) {
      if (!ofSections.contains(heading)) {
        others.add(key(heading.title()));
        others.add(key(heading.text()));
      }
    }
    return others;
  }

  private boolean isOtherPage(Entry entry) {
    PageKind page = outline.vocabulary().page(entry.title().text());
    if (page == null) {
      return false;
    }
    return switch (page) {
      case TITLE_PAGE -> outline.titlePage() != null;
      case TABLE_OF_CONTENTS -> outline.tableOfContents() != null;
      case CLOSING -> outline.closing() != null;
      case COURSE_PLAN -> outline.coursePlan() != null;
      case BIBLIOGRAPHY, DISCUSSION -> false;
    };
  }

  private int count(Set<String> names) {
    int count = 0;
    for (String key : entryKeys) {
      count += names.contains(key) ? 1 : 0;
    }
    return count;
  }

  private void retain(GroupedEntries groups) {
    List<Entry> kept = groups.remaining(entries, groups.entries());
    List<String> keptKeys = groups.remaining(entryKeys, groups.entries());
    entries.clear();
    entries.addAll(kept);
    entryKeys.clear();
    entryKeys.addAll(keptKeys);
  }

  private static String key(TextSpan wording) {
    return Normalised.of(wording.text());
  }
}
