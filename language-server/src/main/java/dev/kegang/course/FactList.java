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

  /** Most lessons have no more. */
  private static final int USUAL = 200;

  private final String edition;
  private final long editionHash;
  private final Map<CourseKey, Fact> facts = new LinkedHashMap<>(USUAL);
  private final List<TextRange> ranges = new ArrayList<>();

  /**
   * @param edition the language the lesson is written in
   */
  FactList(String edition) {
    this.edition = edition;
    this.editionHash = CourseKey.hash(edition);
  }

  /** A list for lessons in the language of an outline. */
  static FactList of(String file, Outline outline) {
    return new FactList(FileLanguage.edition(file, outline.language()));
  }

  String edition() {
    return edition;
  }

  /** The id of all that lessons in this language speak about; see {@link CourseKey#and}. */
  long editionId() {
    return editionHash;
  }

  /** The key of a thing that lessons in the same language speak about. */
  CourseKey key(Kind kind, String... name) {
    return CourseKey.of(kind, editionHash, name);
  }

  /** The key of a sentence with some letters, read with {@link CourseKey#and}. */
  CourseKey sentence(long letters) {
    return CourseKey.of(Kind.SENTENCE, editionHash, letters);
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
    if (facts.putIfAbsent(key, new Fact(key, value, ranges.size(), 1)) == null) {
      ranges.add(range);
    }
  }

  /**
   * Adds what is said at several places.
   *
   * @param all never empty
   */
  void add(CourseKey key, FactValue value, List<TextRange> all) {
    if (facts.putIfAbsent(key, new Fact(key, value, ranges.size(), all.size())) == null) {
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
