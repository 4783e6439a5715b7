package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.ChineseNumerals;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Ordinal;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.text.Normalised;
import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.PlacementLevel;
import dev.kegang.workspace.Treatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The next lesson of a course: a complete outline in the place behind the last lesson, written as
 * that is. Only what the author must say is left open, in words the rule {@code placeholder} finds.
 *
 * @param path where it belongs, relative as those of the course's lessons are
 */
public record NewLesson(String path, String text) {

  /**
   * What the author decides.
   *
   * @param title null for one that stands in
   * @param language null for that of most lessons
   * @param otherwise the language of a course without lessons
   * @param treatment how a course without lessons is read
   * @param date of the lesson
   */
  public record Wish(
      @Nullable String title,
      @Nullable Language language,
      Language otherwise,
      Treatment treatment,
      LocalDate date) {}

  /** Makes the next lesson of a course. */
  public static NewLesson of(List<LessonFile> course, Wish wish) {
    Language language = wish.language() == null ? usual(course, wish) : wish.language();
    List<LessonFile> lessons = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    Set<String> titles = new HashSet<>();
    for (LessonFile lesson : course) {
      paths.add(lesson.path());
      Heading title = lesson.outline().lessonTitle();
      titles.add(title == null ? "" : title.title().text());
      if (lesson.outline().language() == language) {
        lessons.add(lesson);
      }
    }
    lessons.sort(LessonFile.BY_PLACE);
    LessonFile last = lessons.isEmpty() ? null : lessons.get(lessons.size() - 1);
    Messages words = Messages.in(language);
    String wished = wish.title() == null ? "" : Normalised.collapsed(wish.title()).strip();
    String title = wished.isEmpty() ? free(words, titles) : wished;
    boolean nextPart = last != null && isOneLessonAPart(lessons);
    NewLessonText text =
        new NewLessonText(
            last == null ? blank(language, wish.treatment()) : last.outline(), lessons, words);
    return new NewLesson(
        last == null ? NewLessonPath.first() : path(last, nextPart, paths),
        text.write(title, placements(last, nextPart, words), wish.date()));
  }

  private static Language usual(List<LessonFile> course, Wish wish) {
    int chinese = 0;
    for (LessonFile lesson : course) {
      chinese += lesson.outline().language() == Language.CHINESE ? 1 : -1;
    }
    if (chinese == 0) {
      return wish.otherwise();
    }
    return chinese > 0 ? Language.CHINESE : Language.ENGLISH;
  }

  /** A title no other lesson has. */
  private static String free(Messages words, Set<String> titles) {
    String title = words.text("new-lesson.title");
    String free = title;
    for (int number = 2; titles.contains(free); number++) {
      free = title + ' ' + number;
    }
    return free;
  }

  /** An outline that shows no style of its own. */
  private static Outline blank(Language language, Treatment treatment) {
    String title = Messages.in(language).text("new-lesson.title");
    return treatment.read(SourceText.of("# " + title + "\n"));
  }

  private static String path(LessonFile last, boolean nextPart, Set<String> paths) {
    String base =
        nextPart
            ? NewLessonPath.inNextPart(last.path(), last.number(PlacementLevel.PART))
            : last.path();
    return NewLessonPath.after(base, paths);
  }

  /** Whether the course has several parts and each is one lesson. */
  private static boolean isOneLessonAPart(List<LessonFile> lessons) {
    Set<Long> parts = new HashSet<>();
    for (LessonFile lesson : lessons) {
      long stage = lesson.number(PlacementLevel.STAGE);
      long part = lesson.number(PlacementLevel.PART);
      if (part == 0 || !parts.add(stage << Integer.SIZE | part)) {
        return false;
      }
    }
    return lessons.size() > 1;
  }

  private static List<NewPlacement> placements(
      @Nullable LessonFile last, boolean nextPart, Messages words) {
    List<NewPlacement> placements = new ArrayList<>();
    if (last != null) {
      String content = last.outline().source().content();
      for (Placement placement : last.outline().placements()) {
        boolean next = nextPart && placement.level() == PlacementLevel.PART;
        placements.add(next ? next(placement, content, words) : same(placement, content));
      }
    }
    return placements;
  }

  private static NewPlacement same(Placement placement, String content) {
    Heading heading = placement.heading();
    int start = placement.ordinal().range().start();
    String name = content.substring(start, heading.title().range().end());
    return new NewPlacement(placement.level(), heading.level(), heading.text().text(), name);
  }

  /** What hours the next part has is not known. */
  private static NewPlacement next(Placement placement, String content, Messages words) {
    Ordinal ordinal = placement.ordinal();
    String numeral = content.substring(ordinal.number().start(), ordinal.number().end());
    String name =
        content.substring(ordinal.range().start(), ordinal.number().start())
            + ChineseNumerals.write(ordinal.value() + 1, numeral)
            + content.substring(ordinal.number().end(), ordinal.range().end())
            + words.text("new-lesson.part-title");
    return new NewPlacement(placement.level(), placement.heading().level(), name, name);
  }
}
