package dev.kegang.course;

import dev.kegang.course.CourseKey.Kind;
import dev.kegang.course.FactValue.LessonNumber;
import dev.kegang.course.FactValue.PartNumber;
import dev.kegang.course.FactValue.PlacementHours;
import dev.kegang.course.FactValue.PlacementTitle;
import dev.kegang.course.FactValue.Share;
import dev.kegang.outline.Budget;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Ordinal;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.PlacementLevel;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a lesson stands in its course. A stage is told by its number, a part by its own and
 * its stage's, both together with the word that counts them: 第一部分 and 第一单元 are two things.
 */
final class PlacementReader {

  /** No course is nested deeper; every name of the chain is part of each key below it. */
  private static final int DEEPEST = 8;

  private final Outline outline;
  private final FactList facts;

  /** The id of the enclosing placements, by their names, outermost first. */
  private long chain;

  /** How many they are. */
  private int depth;

  /** The nearest enclosing placement that has hours. */
  private @Nullable CourseKey budget;

  PlacementReader(Outline outline, FactList facts) {
    this.outline = outline;
    this.facts = facts;
    this.chain = facts.editionId();
  }

  void read() {
    PlacementLevel above = null;
    for (Placement placement : outline.placements()) {
      PlacementLevel level = placement.level();
      boolean counts = level == PlacementLevel.STAGE || level == PlacementLevel.PART;
      if (counts && depth < DEEPEST && (above == null || level.compareTo(above) >= 0)) {
        add(placement);
        above = level;
      }
    }
    addShare(null, Budget.of(outline).hours());
    Heading title = outline.lessonTitle();
    Ordinal ordinal = title == null ? null : title.ordinal();
    if (title != null && ordinal != null && ordinal.level() == PlacementLevel.LESSON) {
      addNumber(ordinal, title.title().range());
    }
  }

  private void add(Placement placement) {
    Heading heading = placement.heading();
    Ordinal ordinal = placement.ordinal();
    String title = heading.title().text();
    TextRange numberPlace = numberPlace(ordinal);
    String number = outline.source().span(numberPlace).text();
    String word = Normalised.key(ordinal.word());
    if (placement.level() == PlacementLevel.PART && ordinal.path().size() == 1) {
      facts.add(key(Kind.PART_NUMBERS, word), new PartNumber(ordinal.value(), title), numberPlace);
    }
    chain = CourseKey.and(chain, word + ' ' + ordinal.path());
    depth++;
    CourseKey key = key(Kind.PLACEMENT_TITLE, "");
    if (!Normalised.key(title).isEmpty()) {
      facts.add(key, new PlacementTitle(placement.level(), number, title), heading.title().range());
    }
    Hours hours = placement.hours();
    if (hours != null && hours.valid()) {
      addShare(key, hours);
      budget = key;
      facts.add(
          key.as(Kind.PLACEMENT_HOURS),
          new PlacementHours(placement.level(), number, hours.withoutPlace()),
          hours.span().range());
    }
  }

  /** Adds hours that are taken from those of the nearest enclosing placement that has any. */
  private void addShare(@Nullable CourseKey part, @Nullable Hours hours) {
    if (hours != null && hours.valid() && budget != null) {
      facts.add(
          budget.as(Kind.SHARES), new Share(part, hours.withoutPlace()), hours.span().range());
    }
  }

  private void addNumber(Ordinal ordinal, TextRange place) {
    String number = ordinal.path().toString();
    LessonNumber value = new LessonNumber(ordinal.value());
    facts.add(facts.key(Kind.LESSON_NUMBER, number), value, place);
    if (depth > 0) {
      facts.add(key(Kind.LESSON_NUMBER, number), value, place);
    }
  }

  /** The key of what stands in the placements read so far. */
  CourseKey key(Kind kind, String name) {
    return new CourseKey(kind, CourseKey.and(chain, name));
  }

  /** The number with its word, without what parts it from the title. */
  private TextRange numberPlace(Ordinal ordinal) {
    TextRange range = ordinal.range();
    int end = Math.max(range.start(), Math.min(range.end(), ordinal.separator().start()));
    return outline.source().span(range.start(), end).trimmed().range();
  }
}
