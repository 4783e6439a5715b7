package dev.kegang.course;

import dev.kegang.outline.Hours;
import dev.kegang.text.Normalised;
import dev.kegang.vocabulary.PlacementLevel;
import org.jspecify.annotations.Nullable;

/** What a lesson says under a {@link CourseKey}. */
public sealed interface FactValue {

  /** What is equal for values that count as one; those that differ may contradict each other. */
  String variant();

  /** Equal for equal hours. As bits: spelling a number out takes Java a dozen methods more. */
  private static String amount(Hours hours) {
    long least = Double.doubleToLongBits(hours.least());
    long most = Double.doubleToLongBits(hours.most());
    return hours.unit().id() + least + '-' + most + hours.approximate();
  }

  /**
   * The title of a stage or a part.
   *
   * @param level whether it is a stage or a part
   * @param number as the heading writes it, with its word, such as 第六阶段
   */
  record PlacementTitle(PlacementLevel level, String number, String title) implements FactValue {
    @Override
    public String variant() {
      return Normalised.key(title);
    }
  }

  /**
   * The hours of a stage or a part.
   *
   * @param number as the heading writes it, with its word
   * @param hours without a place: their span starts at 0
   */
  record PlacementHours(PlacementLevel level, String number, Hours hours) implements FactValue {
    @Override
    public String variant() {
      return amount(hours);
    }
  }

  /**
   * The number of a part.
   *
   * @param title the part's
   */
  record PartNumber(int number, String title) implements FactValue {
    @Override
    public String variant() {
      return Integer.toString(number);
    }
  }

  /**
   * Hours that are taken from those of a stage or a part.
   *
   * @param part the part they are given to; null where they are a lesson's
   * @param hours without a place
   */
  record Share(@Nullable CourseKey part, Hours hours) implements FactValue {
    @Override
    public String variant() {
      return amount(hours);
    }
  }

  /** A lesson's title. */
  record LessonTitle(String title) implements FactValue {
    @Override
    public String variant() {
      return Normalised.key(title);
    }
  }

  /** That a lesson has a number. */
  record LessonNumber(int number) implements FactValue {
    @Override
    public String variant() {
      return "";
    }
  }

  /**
   * How a lesson cites a work.
   *
   * @param wording with blanks collapsed and without emphasis
   * @param replacement the same as it stands in the text; null where it runs over several lines
   */
  record Spelling(String wording, @Nullable String replacement) implements FactValue {
    @Override
    public String variant() {
      return wording;
    }
  }

  /** That a sentence stands in a lesson. */
  record Sentence() implements FactValue {
    static final Sentence INSTANCE = new Sentence();

    @Override
    public String variant() {
      return "";
    }
  }

  /**
   * What a lesson calls its prerequisite.
   *
   * @param local what it names, sought in the lesson's own part; null where it names no number
   * @param target what it names, sought in the whole course; null where it is a link
   * @param file where a link leads; null where it is none
   */
  record Prerequisite(
      String wording, @Nullable CourseKey local, @Nullable CourseKey target, @Nullable String file)
      implements FactValue {
    @Override
    public String variant() {
      return "";
    }
  }
}
