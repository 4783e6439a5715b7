package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Hours;
import dev.kegang.vocabulary.HoursUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a part of a course, to draw and to compare.
 *
 * @param text to be read, with the unit
 * @param least the lower end of a range: minutes for a unit of time, otherwise counted in the unit
 * @param most the upper end likewise
 */
public record NodeHours(String text, double least, double most, HoursUnit unit) {

  private static final int MINUTES_PER_HOUR = 60;

  /**
   * What an author gives.
   *
   * @return null where none are given, or they are no amount of time
   */
  static @Nullable NodeHours stated(@Nullable Hours hours, int minutesPerPeriod) {
    return hours == null || !hours.valid()
        ? null
        : new NodeHours(
            hours.span().text(),
            hours.leastMeasure(minutesPerPeriod),
            hours.mostMeasure(minutesPerPeriod),
            hours.unit());
  }

  /**
   * What parts add up to, in the unit of the whole.
   *
   * @return null where there are no parts, or they are not measured alike
   */
  static @Nullable NodeHours sum(
      List<NodeHours> parts, @Nullable NodeHours whole, int minutesPerPeriod, Messages messages) {
    if (parts.isEmpty()) {
      return null;
    }
    HoursUnit unit = whole == null ? parts.get(0).unit : whole.unit;
    double least = 0;
    double most = 0;
    for (NodeHours part : parts) {
      if (!part.isMeasuredIn(unit)) {
        return null;
      }
      least += part.least;
      most += part.most;
    }
    String text = written(inUnit(least, unit, minutesPerPeriod));
    if (most > least) {
      text += "–" + written(inUnit(most, unit, minutesPerPeriod));
    }
    return new NodeHours(messages.text("hours.sum-" + unit.id(), text), least, most, unit);
  }

  private boolean isMeasuredIn(HoursUnit other) {
    return unit == other || (unit.measuresTime() && other.measuresTime());
  }

  private static double inUnit(double measure, HoursUnit unit, int minutesPerPeriod) {
    return switch (unit) {
      case PERIOD -> measure / minutesPerPeriod;
      case HOUR -> measure / MINUTES_PER_HOUR;
      default -> measure;
    };
  }

  private static String written(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
