package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Budgets;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Section;
import dev.kegang.vocabulary.HoursUnit;
import dev.kegang.vocabulary.PlacementLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sections of a lesson take together.
 *
 * @param whole the hours of the lesson, else of its part; null where neither gives any that are
 *     measured like the sections'
 * @param sections how many sections give hours that can be added up
 * @param measure their sum, as {@link Hours#leastMeasure} counts it
 * @param unit of the sum when it is shown
 * @param minutesPerPeriod how long a period of this outline is
 */
record HoursTotal(
    @Nullable Hours whole, int sections, double measure, HoursUnit unit, int minutesPerPeriod) {

  private static final int MINUTES_PER_HOUR = 60;
  private static final double ROUNDING = 1e-6;

  /** Null where no section gives hours. */
  static @Nullable HoursTotal of(Outline outline) {
    List<Hours> parts = new ArrayList<>();
    for (Section section : outline.sections()) {
      Hours hours = Budgets.ofSection(section);
      if (hours != null
          && hours.valid()
          && (parts.isEmpty() || hours.comparableWith(parts.get(0)))) {
        parts.add(hours);
      }
    }
    if (parts.isEmpty()) {
      return null;
    }
    int minutes = outline.vocabulary().minutesPerPeriod();
    double measure = 0;
    for (Hours part : parts) {
      measure += part.leastMeasure(minutes);
    }
    Hours whole = whole(outline, parts.get(0));
    HoursUnit unit = whole == null ? parts.get(0).unit() : whole.unit();
    return new HoursTotal(whole, parts.size(), measure, unit, minutes);
  }

  private static @Nullable Hours whole(Outline outline, Hours sample) {
    Hours lesson = Budgets.ofLesson(outline);
    if (lesson != null && lesson.comparableWith(sample)) {
      return lesson;
    }
    Placement part = outline.placement(PlacementLevel.PART);
    Hours hours = part == null ? null : part.hours();
    return hours != null && hours.comparableWith(sample) ? hours : null;
  }

  boolean exceeds() {
    return whole != null && measure > whole.mostMeasure(minutesPerPeriod) + ROUNDING;
  }

  /** The sum in words, such as {@code 6课时}. */
  String sum(Messages messages) {
    double value =
        switch (unit) {
          case PERIOD -> measure / minutesPerPeriod;
          case HOUR -> measure / MINUTES_PER_HOUR;
          default -> measure;
        };
    String number =
        BigDecimal.valueOf(value)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return messages.text("hours.sum-" + unit.id(), number);
  }
}
