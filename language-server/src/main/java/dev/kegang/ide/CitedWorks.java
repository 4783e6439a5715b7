package dev.kegang.ide;

import dev.kegang.outline.Body;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Field;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which works an outline cites, and where. */
final class CitedWorks {

  /** Each work's wording where it stands first, by what its spellings have in common. */
  private final Map<String, String> cited = new LinkedHashMap<>();

  private final Map<String, String> listed = new LinkedHashMap<>();
  private final Map<String, List<Section>> sections = new LinkedHashMap<>();

  private CitedWorks() {}

  static CitedWorks of(Outline outline) {
    CitedWorks works = new CitedWorks();
    for (Section section : outline.sections()) {
      for (Body body : section.bodies()) {
        works.add(section, body.items());
        for (Field field : body.fields()) {
          works.add(section, field.items());
        }
      }
    }
    return works;
  }

  /** What the sections cite, each work once, in order. */
  List<String> cited() {
    return new ArrayList<>(cited.values());
  }

  /** The sections that cite a work, in order. */
  List<Section> citing(Citation citation) {
    return sections.getOrDefault(key(citation), List.of());
  }

  /**
   * A work of the bibliography that no section cites yet, else its first; empty where it has none.
   */
  String next() {
    Set<String> uncited = new HashSet<>(listed.keySet());
    uncited.removeAll(cited.keySet());
    String first = "";
    for (Map.Entry<String, String> work : listed.entrySet()) {
      if (uncited.contains(work.getKey())) {
        return work.getValue();
      }
      first = first.isEmpty() ? work.getValue() : first;
    }
    return first;
  }

  private void add(Section section, List<Item> items) {
    for (Item item : items) {
      if (item.content() instanceof Citation citation) {
        String key = key(citation);
        if (section.kind() == SectionKind.BIBLIOGRAPHY) {
          listed.putIfAbsent(key, citation.text().text());
        } else {
          cited.putIfAbsent(key, citation.text().text());
          List<Section> citing = sections.computeIfAbsent(key, work -> new ArrayList<>(1));
          if (citing.isEmpty() || !citing.get(citing.size() - 1).range().equals(section.range())) {
            citing.add(section);
          }
        }
      }
      add(section, item.children());
    }
  }

  private static String key(Citation citation) {
    String key = citation.workKey();
    return key == null ? citation.wording() : key;
  }
}
