package dev.kegang.lint.rules;

import dev.kegang.lint.Message;
import dev.kegang.outline.Hours;
import dev.kegang.vocabulary.HoursUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What the parts of a budget add up to, beside what is given to the whole. */
final class BudgetSum {

  private static final int MINUTES_PER_HOUR = 60;
  private static final double ROUNDING = 1e-6;
  private static final int MOST_NAMED = 12;

  private final int minutesPerPeriod;
  private final Hours whole;
  private final List<Hours> parts;

  /**
   * @param minutesPerPeriod how long a period of this outline is
   */
  BudgetSum(BudgetGroup group, int minutesPerPeriod) {
    this.minutesPerPeriod = minutesPerPeriod;
    this.whole = group.whole();
    this.parts = group.parts();
  }

  /** Whether even the least the parts take is more than the most the whole has. */
  boolean exceeds() {
    double least = 0;
    for (Hours part : parts) {
      least += part.leastPossible(minutesPerPeriod);
    }
    double most = whole.mostPossible(minutesPerPeriod);
    return least > most + ROUNDING;
  }

  /** Whether even the most the parts take is less than the least the whole has. */
  boolean fallsShort() {
    double most = 0;
    for (Hours part : parts) {
      most += part.mostPossible(minutesPerPeriod);
    }
    double least = whole.leastPossible(minutesPerPeriod);
    return most < least - ROUNDING;
  }

  /** The parts as written, joined by plus signs; a long list is cut. */
  String terms() {
    StringBuilder terms = new StringBuilder();
    for (int i = 0; i < parts.size() && i <= MOST_NAMED; i++) {
      if (i == MOST_NAMED) {
        terms.append(" + …");
      } else {
        terms.append(i == 0 ? "" : " + ").append(parts.get(i).span().text());
      }
    }
    return terms.toString();
  }

  /** A sentence that says how periods were converted; empty where none was. */
  Object conversion() {
    for (Hours part : parts) {
      if ((part.unit() == HoursUnit.PERIOD) != (whole.unit() == HoursUnit.PERIOD)) {
        return Message.of("hours.conversion", minutesPerPeriod);
      }
    }
    return "";
  }

  /** The least the parts take, in the unit of the whole, with that unit. */
  Message least() {
    return Message.of("hours.sum-" + whole.unit().id(), number(false));
  }

  /** The most they take likewise. */
  Message most() {
    return Message.of("hours.sum-" + whole.unit().id(), number(true));
  }

  /** What the parts add up to, in the unit of the whole, as a bare number. */
  String number(boolean most) {
    return written(value(most));
  }

  /** Whether whole and parts are exact numbers, and so is their sum as new text writes it. */
  boolean isExact() {
    boolean exact = isExact(whole) && Math.abs(rounded(value(true)) - value(true)) < ROUNDING;
    for (Hours part : parts) {
      exact &= isExact(part);
    }
    return exact;
  }

  private static boolean isExact(Hours hours) {
    return !hours.approximate() && hours.least() == hours.most();
  }

  private double value(boolean most) {
    double measure = 0;
    for (Hours part : parts) {
      measure += most ? part.mostMeasure(minutesPerPeriod) : part.leastMeasure(minutesPerPeriod);
    }
    return switch (whole.unit()) {
      case PERIOD -> measure / minutesPerPeriod;
      case HOUR -> measure / MINUTES_PER_HOUR;
      default -> measure;
    };
  }

  /** A number as new text writes it. */
  static String written(double value) {
    return BigDecimal.valueOf(rounded(value)).stripTrailingZeros().toPlainString();
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }
}
