package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.HoursUnit;

/**
 * A budget of teaching time.
 *
 * @param span the budget as written, from the word or sign that calls it an estimate to the unit
 * @param number the numeral alone, or what holds its place; covers both ends of a range
 * @param least the lower end of a range, in the unit; 0 where the number is unfilled
 * @param most the upper end; equal to {@code least} where there is no range
 * @param unit hours with minutes are given in minutes
 * @param approximate whether it is called an estimate
 */
public record Hours(
    TextSpan span,
    TextSpan number,
    double least,
    double most,
    HoursUnit unit,
    boolean approximate,
    Validity validity) {

  /** What may be wrong with the number. */
  public enum Validity {
    VALID,
    NOT_A_NUMBER,
    ZERO,
    NEGATIVE
  }

  /** How two budgets compare. */
  public enum Agreement {
    AGREES,
    DIFFERS,
    /** Their units have no common measure, or one of them is invalid. */
    INCOMPARABLE
  }

  private static final double TOLERANCE = 0.1;
  private static final double ROUNDING = 1e-6;
  private static final int MINUTES_PER_HOUR = 60;

  /** The same budget as if it opened a text: equal wherever it is written alike. */
  public Hours withoutPlace() {
    return shiftedBy(-span.range().start());
  }

  /** The same where it stands further on by a distance, or further back. */
  Hours shiftedBy(int distance) {
    return new Hours(
        span.shiftedBy(distance),
        number.shiftedBy(distance),
        least,
        most,
        unit,
        approximate,
        validity);
  }

  public boolean valid() {
    return validity == Validity.VALID;
  }

  /** Whether both are valid and measured alike. */
  public boolean comparableWith(Hours other) {
    return valid()
        && other.valid()
        && (unit == other.unit || (unit.measuresTime() && other.unit.measuresTime()));
  }

  /**
   * The lower end in minutes for a unit of time, otherwise in the unit itself: what may be added up
   * and compared between budgets that are {@link #comparableWith comparable}.
   */
  public double leastMeasure(int minutesPerPeriod) {
    return least * factor(minutesPerPeriod);
  }

  /** The upper end likewise. */
  public double mostMeasure(int minutesPerPeriod) {
    return most * factor(minutesPerPeriod);
  }

  /** The least measure that may be meant: an estimate reaches 10 % further. */
  public double leastPossible(int minutesPerPeriod) {
    return leastMeasure(minutesPerPeriod) * (approximate ? 1 - TOLERANCE : 1);
  }

  /** The most that may be meant likewise. */
  public double mostPossible(int minutesPerPeriod) {
    return mostMeasure(minutesPerPeriod) * (approximate ? 1 + TOLERANCE : 1);
  }

  /** Ranges agree where they overlap; an estimate reaches 10 % further at both ends. */
  public Agreement agreesWith(Hours other, int minutesPerPeriod) {
    if (!comparableWith(other)) {
      return Agreement.INCOMPARABLE;
    }
    double tolerance = approximate || other.approximate ? TOLERANCE : 0;
    double least = leastMeasure(minutesPerPeriod) * (1 - tolerance);
    double most = mostMeasure(minutesPerPeriod) * (1 + tolerance);
    boolean overlap =
        least <= other.mostMeasure(minutesPerPeriod) + ROUNDING
            && other.leastMeasure(minutesPerPeriod) <= most + ROUNDING;
    return overlap ? Agreement.AGREES : Agreement.DIFFERS;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hours hours
        && span.equals(hours.span)
        && number.equals(hours.number)
        && Double.compare(least, hours.least) == 0
        && Double.compare(most, hours.most) == 0
        && unit == hours.unit
        && approximate == hours.approximate
        && validity == hours.validity;
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + Double.hashCode(most);
  }

  private int factor(int minutesPerPeriod) {
    return switch (unit) {
      case PERIOD -> minutesPerPeriod;
      case HOUR -> MINUTES_PER_HOUR;
      default -> 1;
    };
  }
}
