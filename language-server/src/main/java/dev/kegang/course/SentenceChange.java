package dev.kegang.course;

import dev.kegang.course.CourseKey.Kind;
import dev.kegang.course.FactValue.Sentence;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an edit changed the sentences of the pages it touched.
 *
 * @param before what these pages said
 * @param now what they say
 */
record SentenceChange(List<SentenceReader.Found> before, List<SentenceReader.Found> now) {

  /** So many sentences at most are exchanged one by one: an author types in one at a time. */
  private static final int MOST = 4;

  static final SentenceChange NONE = new SentenceChange(List.of(), List.of());

  /** Whether they are other sentences now, or stand in another order. */
  boolean isOfWording() {
    boolean same = before.size() == now.size();
    for (int i = 0; same && i < now.size(); i++) {
      same = before.get(i).key().equals(now.get(i).key());
    }
    return !same;
  }

  /** Where each sentence stands now. */
  Map<CourseKey, TextRange> places() {
    Map<CourseKey, TextRange> places = new HashMap<>();
    for (SentenceReader.Found sentence : now) {
      places.putIfAbsent(sentence.key(), sentence.range());
    }
    return places;
  }

  /**
   * What the lesson says, with places of the same numbers.
   *
   * @param summary what it said, each sentence once
   * @return null where sentences came, went or are said twice, or where many were changed
   */
  @Nullable LessonSummary in(LessonSummary summary) {
    if (before.size() != now.size()) {
      return null;
    }
    List<Fact> facts = new ArrayList<>(summary.facts());
    int exchanged = 0;
    for (int i = 0; i < now.size(); i++) {
      CourseKey old = before.get(i).key();
      CourseKey next = now.get(i).key();
      if (!old.equals(next)) {
        if (++exchanged > MOST || !exchange(facts, old, next)) {
          return null;
        }
      }
    }
    return new LessonSummary(
        summary.language(),
        summary.title(),
        summary.titlePlace(),
        summary.minutesPerPeriod(),
        List.copyOf(facts),
        summary.sections());
  }

  private static boolean exchange(List<Fact> facts, CourseKey old, CourseKey next) {
    int found = -1;
    for (int i = facts.size() - 1; i >= 0 && facts.get(i).key().kind() == Kind.SENTENCE; i--) {
      CourseKey key = facts.get(i).key();
      if (key.equals(next)) {
        return false;
      }
      found = key.equals(old) ? i : found;
    }
    if (found < 0) {
      return false;
    }
    facts.set(found, new Fact(next, Sentence.INSTANCE, facts.get(found).place(), 1));
    return true;
  }
}
