package dev.kegang.ide;

import static java.util.Objects.requireNonNullElse;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseKey;
import dev.kegang.course.CourseLesson;
import dev.kegang.course.Fact;
import dev.kegang.course.FactPlace;
import dev.kegang.course.FactValue.Prerequisite;
import dev.kegang.course.NeededLessons;
import dev.kegang.course.Statement;
import dev.kegang.ide.Occurrence.Role;
import dev.kegang.outline.Element;
import dev.kegang.outline.ElementFinder;
import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Work;
import dev.kegang.text.PathOrder;
import dev.kegang.text.TextPlace;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places in the other lessons of a course that stand for what is under the cursor in one: where
 * they cite a work, name a stage or a part, or need a lesson. The index tells which lessons do; no
 * others are looked at.
 */
public final class CourseOccurrences {

  /**
   * A place in a lesson.
   *
   * @param file as the course calls it
   */
  public record Place(String file, TextPlace place, Role role) {}

  /** The lessons of a course, by what it calls their files. */
  public interface Lessons {

    /** As it is being edited; null where it is not open. */
    @Nullable Document open(String file);

    /** The same, of a closed one as it is on the disk; null where it can't be read. */
    @Nullable Document read(String file);
  }

  private final Outline outline;
  private final int offset;
  private final CourseLesson lesson;
  private final CourseIndex course;
  private final Lessons lessons;
  private final Set<Place> places = new LinkedHashSet<>();

  private CourseOccurrences(
      Outline outline, int offset, CourseLesson lesson, CourseIndex course, Lessons lessons) {
    this.outline = outline;
    this.offset = offset;
    this.lesson = lesson;
    this.course = course.with(lesson);
    this.lessons = lessons;
  }

  /**
   * In the order of files and places; of a lesson's prerequisites that in the lesson itself too.
   *
   * @param file what the course calls the lesson
   * @param course may know an older text of it
   */
  public static List<Place> at(
      Outline outline, int offset, String file, CourseIndex course, Lessons lessons) {
    Element element = ElementFinder.at(outline, offset);
    if (course.size() == 0 || !(isShared(element) || isPrerequisite(outline, offset))) {
      return List.of();
    }
    CourseLesson lesson = CourseLesson.of(file, outline);
    CourseOccurrences found = new CourseOccurrences(outline, offset, lesson, course, lessons);
    found.collect(element);
    List<Place> sorted = new ArrayList<>(found.places);
    sorted.sort(
        Comparator.comparing(Place::file, PathOrder.BYTES)
            .thenComparingInt(place -> place.place().range().start()));
    return sorted;
  }

  private static boolean isShared(@Nullable Element element) {
    return element instanceof Element.WorkName
        || element instanceof Element.WorkNumber
        || element instanceof Element.PlacementName
        || element instanceof Element.LessonName;
  }

  private static boolean isPrerequisite(Outline outline, int offset) {
    return isPrerequisite(outline.fields(), offset)
        || isPrerequisite(outline.frontMatter(), offset);
  }

  private static boolean isPrerequisite(List<Field> fields, int offset) {
    for (Field field : fields) {
      if (FieldKind.PREREQUISITES.equals(field.kind()) && field.range().touches(offset)) {
        return true;
      }
    }
    return false;
  }

  private void collect(@Nullable Element element) {
    if (element instanceof Element.WorkName name) {
      addWorks(List.of(name.work()));
    } else if (element instanceof Element.WorkNumber number) {
      addWorks(number.works());
    } else if (element instanceof Element.PlacementName name) {
      addPlacement(name.placement());
    } else if (element instanceof Element.LessonName) {
      addNaming(lesson);
    } else {
      addPrerequisite();
    }
  }

  private void addWorks(List<Work> works) {
    for (Work work : works) {
      CourseKey key = CourseLesson.keyOf(work, lesson.file(), outline);
      if (key != null) {
        for (Statement statement : course.group(key).statements()) {
          addWork(requireNonNullElse(work.identity(), ""), statement.file());
        }
      }
    }
  }

  /** A lesson may spell a work in many ways and cite it by number: its text has all of them. */
  private void addWork(String identity, String file) {
    Document document = file.equals(lesson.file()) ? null : lessons.read(file);
    if (document == null) {
      return;
    }
    for (Work work : document.outline().works()) {
      if (identity.equals(work.identity())) {
        for (Occurrence occurrence : Occurrences.ofWork(document.outline(), work)) {
          TextPlace place = TextPlace.of(document.source(), occurrence.range());
          places.add(new Place(file, place, occurrence.role()));
        }
      }
    }
  }

  private void addPlacement(Placement placement) {
    TextRange title = placement.heading().title().range();
    for (Fact fact : lesson.summary().facts()) {
      if (fact.key().kind() == CourseKey.Kind.PLACEMENT_TITLE
          && lesson.places().range(fact.place()).equals(title)) {
        for (Statement statement : course.group(fact.key()).statements()) {
          if (!statement.file().equals(lesson.file())) {
            add(new FactPlace(statement.file(), fact.key()), Role.COPY);
          }
        }
      }
    }
  }

  private void addPrerequisite() {
    for (Fact fact : lesson.summary().facts()) {
      if (fact.value() instanceof Prerequisite prerequisite
          && lesson.places().range(fact.place()).touches(offset)) {
        String file = NeededLessons.named(prerequisite, course);
        CourseLesson needed = file == null ? null : current(file);
        if (needed != null) {
          TextPlace title = needed.places().place(needed.summary().titlePlace());
          places.add(new Place(needed.file(), title, Role.DEFINITION));
          addNaming(needed);
          return;
        }
      }
    }
  }

  private void addNaming(CourseLesson needed) {
    for (FactPlace place : NeededLessons.naming(needed, course)) {
      add(place, Role.MENTION);
    }
  }

  private void add(FactPlace place, Role role) {
    CourseLesson other = current(place.file());
    Fact fact = other == null ? null : other.summary().fact(place.key());
    if (other != null && fact != null) {
      places.add(new Place(place.file(), other.place(fact), role));
    }
  }

  /** The index may know an older text of a lesson that is open. */
  private @Nullable CourseLesson current(String file) {
    Document open = file.equals(lesson.file()) ? null : lessons.open(file);
    return open == null ? course.lesson(file) : CourseLesson.of(file, open.outline());
  }
}
