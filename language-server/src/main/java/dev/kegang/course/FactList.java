package dev.kegang.course;

import dev.kegang.course.CourseKey.Kind;
import dev.kegang.outline.Outline;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of one lesson while they are being read. What is said first under a key counts. */
final class FactList {

  private final String edition;
  private final Map<CourseKey, Fact> facts = new LinkedHashMap<>();
  private final List<TextRange> ranges = new ArrayList<>();

  /**
   * @param edition the language the lesson is written in
   */
  FactList(String edition) {
    this.edition = edition;
  }

  /** A list for lessons in the language of an outline. */
  static FactList of(String file, Outline outline) {
    return new FactList(FileLanguage.edition(file, outline.language()));
  }

  String edition() {
    return edition;
  }

  /** The key of a thing that lessons in the same language speak about. */
  CourseKey key(Kind kind, String... name) {
    return CourseKey.of(kind, edition, name);
  }

  /** The number of a new place. */
  int place(TextRange range) {
    ranges.add(range);
    return ranges.size() - 1;
  }

  void add(CourseKey key, FactValue value, int place) {
    facts.putIfAbsent(key, new Fact(key, value, place, 1));
  }

  void add(CourseKey key, FactValue value, TextRange range) {
    if (!facts.containsKey(key)) {
      add(key, value, place(range));
    }
  }

  /**
   * Adds what is said at several places.
   *
   * @param all never empty
   */
  void add(CourseKey key, FactValue value, List<TextRange> all) {
    if (!facts.containsKey(key)) {
      facts.put(key, new Fact(key, value, ranges.size(), all.size()));
      ranges.addAll(all);
    }
  }

  List<Fact> facts() {
    return List.copyOf(facts.values());
  }

  LessonPlaces places(SourceText source) {
    return LessonPlaces.of(source, ranges);
  }

  /** The places in a text that is being edited. */
  LessonPlaces placesIn(SourceText source) {
    return LessonPlaces.in(source, ranges);
  }
}
