package dev.kegang.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries that name several sections at once, and those that share one section among them: both
 * are ways to plan a lesson, and neither can be compared with one section.
 *
 * @param entries places of such entries
 * @param sections places of the sections they cover
 */
record GroupedEntries(BitSet entries, BitSet sections) {

  /** Beyond so many comparisons no further entry is taken for a group. */
  private static final int COMPARISONS = 2000;

  static GroupedEntries of(List<String> entryKeys, List<String> sectionKeys) {
    BitSet entries = new BitSet();
    BitSet sections = new BitSet();
    List<Integer> open = open(sectionKeys, new HashSet<>(entryKeys));
    Set<String> names = new HashSet<>(sectionKeys);
    Map<Integer, Integer> sharers = new HashMap<>();
    int comparisons = 0;
    for (int i = 0; i < entryKeys.size() && comparisons < COMPARISONS; i++) {
      if (names.contains(entryKeys.get(i))) {
        continue;
      }
      comparisons += open.size();
      List<Integer> inside = new ArrayList<>();
      for (int section : open) {
        if (entryKeys.get(i).contains(sectionKeys.get(section))) {
          inside.add(section);
        }
      }
      Integer other = inside.size() == 1 ? sharers.putIfAbsent(inside.get(0), i) : null;
      if (other != null) {
        entries.set(other);
      }
      if (other != null || inside.size() > 1) {
        entries.set(i);
        inside.forEach(sections::set);
      }
    }
    return new GroupedEntries(entries, sections);
  }

  /** The members of a list that are not among those left out. */
  <T> List<T> remaining(List<T> members, BitSet leftOut) {
    if (leftOut.isEmpty()) {
      return List.copyOf(members);
    }
    List<T> remaining = new ArrayList<>(members.size());
    for (int i = 0; i < members.size(); i++) {
      if (!leftOut.get(i)) {
        remaining.add(members.get(i));
      }
    }
    return List.copyOf(remaining);
  }

  private static List<Integer> open(List<String> sectionKeys, Set<String> named) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < sectionKeys.size(); i++) {
      if (sectionKeys.get(i).length() > 1 && !named.contains(sectionKeys.get(i))) {
        open.add(i);
      }
    }
    return open;
  }
}
