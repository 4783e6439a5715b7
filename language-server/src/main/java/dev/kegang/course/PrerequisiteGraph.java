package dev.kegang.course;

import dev.kegang.course.CourseKey.Kind;
import dev.kegang.course.FactValue.Prerequisite;
import dev.kegang.text.PathOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which lessons of a course need which others, and where that goes round in a circle. */
final class PrerequisiteGraph {

  /** What all lessons that name a prerequisite say. */
  static final CourseKey ASKING = CourseKey.of(Kind.PREREQUISITE, CourseKey.hash(""));

  /** Per lesson the lessons it needs, and where it says so. */
  private final Map<String, Map<String, CourseKey>> needs = new TreeMap<>(PathOrder.BYTES);

  private PrerequisiteGraph() {}

  /** Per lesson that is the first in a circle the places that make the circle, its own first. */
  static Map<String, List<FactPlace>> cycles(CourseIndex course) {
    Group asking = course.group(ASKING);
    if (asking.size() == 0) {
      return Map.of();
    }
    PrerequisiteGraph graph = new PrerequisiteGraph();
    for (Statement statement : asking.statements()) {
      CourseLesson lesson = course.lesson(statement.file());
      if (lesson != null) {
        graph.add(course, lesson);
      }
    }
    graph.prune();
    return graph.find();
  }

  private void add(CourseIndex course, CourseLesson lesson) {
    Map<String, CourseKey> needed = new LinkedHashMap<>();
    for (Fact fact : lesson.summary().facts()) {
      if (fact.value() instanceof Prerequisite prerequisite) {
        String target = NeededLessons.named(prerequisite, course);
        if (target != null) {
          needed.putIfAbsent(target, fact.key());
        }
      }
    }
    needs.put(lesson.file(), needed);
  }

  /** Leaves only lessons from which others go on, again and again: the rest is in no circle. */
  private void prune() {
    Map<String, List<String>> neededBy = new HashMap<>();
    Map<String, Integer> open = new HashMap<>();
    Deque<String> ends = new ArrayDeque<>();
    needs.forEach(
        (file, needed) -> {
          needed.keySet().removeIf(target -> !needs.containsKey(target));
          needed
              .keySet()
              .forEach(
                  target -> neededBy.computeIfAbsent(target, key -> new ArrayList<>()).add(file));
          open.put(file, needed.size());
          if (needed.isEmpty()) {
            ends.add(file);
          }
        });
    for (String end = ends.poll(); end != null; end = ends.poll()) {
      needs.remove(end);
      for (String file : neededBy.getOrDefault(end, List.of())) {
        if (open.merge(file, -1, Integer::sum) == 0) {
          ends.add(file);
        }
      }
    }
  }

  private Map<String, List<FactPlace>> find() {
    Map<String, List<FactPlace>> cycles = new HashMap<>();
    Set<String> told = new HashSet<>();
    Set<String> fruitless = new HashSet<>();
    for (String start : needs.keySet()) {
      if (!told.contains(start)) {
        List<String> files = circle(start, fruitless);
        if (files.isEmpty()) {
          fruitless.add(start);
        } else {
          told.addAll(files);
          cycles.put(start, places(files));
        }
      }
    }
    return cycles;
  }

  /**
   * The shortest way from a lesson back to itself; empty where there is none.
   *
   * @param fruitless lessons that are in no circle
   */
  private List<String> circle(String start, Set<String> fruitless) {
    Map<String, String> cameFrom = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    for (String file = open.poll(); file != null; file = open.poll()) {
      for (String next : needs.getOrDefault(file, Map.of()).keySet()) {
        if (next.equals(start)) {
          Deque<String> way = new ArrayDeque<>();
          for (String at = file; at != null; at = cameFrom.get(at)) {
            way.addFirst(at);
          }
          return List.copyOf(way);
        }
        if (needs.containsKey(next) && !fruitless.contains(next) && !cameFrom.containsKey(next)) {
          cameFrom.put(next, file);
          open.add(next);
        }
      }
    }
    return List.of();
  }

  private List<FactPlace> places(List<String> files) {
    List<FactPlace> places = new ArrayList<>(files.size());
    for (int i = 0; i < files.size(); i++) {
      String file = files.get(i);
      CourseKey key = needs.getOrDefault(file, Map.of()).get(files.get((i + 1) % files.size()));
      if (key != null) {
        places.add(new FactPlace(file, key));
      }
    }
    return List.copyOf(places);
  }
}
