package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Section;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sections of a lesson take together.
 *
 * @param whole the hours of the lesson, else of its part; null where neither gives any that are
 *     measured like the sections'
 * @param shares the sections that give hours which can be added up, in order; never empty
 * @param minutesPerPeriod how long a period of this outline is
 */
record HoursTotal(@Nullable Hours whole, List<Share> shares, int minutesPerPeriod) {

  private static final double ROUNDING = 1e-6;

  /**
   * What a section takes.
   *
   * @param hours of the section, or of what it consists of; valid and measured alike
   */
  record Share(Section section, List<Hours> hours) {

    /** The least it takes, as {@link Hours#leastMeasure} counts it. */
    double least(int minutesPerPeriod) {
      double least = 0;
      for (Hours part : hours) {
        least += part.leastMeasure(minutesPerPeriod);
      }
      return least;
    }
  }

  /** Null where no section gives hours. */
  static @Nullable HoursTotal of(Outline outline) {
    return of(outline, LessonHours.of(outline));
  }

  /** The same where the hours of the outline are read already. */
  static @Nullable HoursTotal of(Outline outline, LessonHours lesson) {
    Hours sample = null;
    List<Share> shares = new ArrayList<>();
    for (Section section : outline.sections()) {
      List<Hours> alike = new ArrayList<>(1);
      for (Hours hours : lesson.of(section)) {
        if (hours.valid() && (sample == null || hours.comparableWith(sample))) {
          alike.add(hours);
          sample = hours;
        }
      }
      if (!alike.isEmpty()) {
        shares.add(new Share(section, List.copyOf(alike)));
      }
    }
    return sample == null
        ? null
        : new HoursTotal(
            whole(outline, lesson, sample),
            List.copyOf(shares),
            outline.vocabulary().minutesPerPeriod());
  }

  private static @Nullable Hours whole(Outline outline, LessonHours lesson, Hours sample) {
    if (lesson.ofLesson() != null && lesson.ofLesson().comparableWith(sample)) {
      return lesson.ofLesson();
    }
    Placement part = outline.placement(PlacementLevel.PART);
    Hours hours = part == null ? null : part.hours();
    return hours != null && hours.comparableWith(sample) ? hours : null;
  }

  /** Whether even the least the sections take is more than the most there is. */
  boolean exceeds() {
    double least = 0;
    for (Share share : shares) {
      for (Hours part : share.hours) {
        least += part.leastPossible(minutesPerPeriod);
      }
    }
    return whole != null && least > whole.mostPossible(minutesPerPeriod) + ROUNDING;
  }

  /** The least the sections take, as {@link Hours#leastMeasure} counts it. */
  double least() {
    double least = 0;
    for (Share share : shares) {
      least += share.least(minutesPerPeriod);
    }
    return least;
  }

  /** The sum in words, such as {@code 6课时} or {@code 6–8课时}, in the unit of the whole. */
  String sum(Messages messages) {
    List<NodeHours> parts = new ArrayList<>();
    for (Share share : shares) {
      for (Hours hours : share.hours) {
        NodeHours part = NodeHours.stated(hours, minutesPerPeriod);
        if (part != null) {
          parts.add(part);
        }
      }
    }
    NodeHours given = NodeHours.stated(whole, minutesPerPeriod);
    NodeHours sum = NodeHours.sum(parts, given, minutesPerPeriod, messages);
    return sum == null ? "" : sum.text();
  }
}
