package dev.kegang.ide.export;

import java.math.BigDecimal;

/** Numbers of hours without a needless fraction. */
final class PlainNumber {

  private PlainNumber() {}

  /** A whole number as such. */
  static Number of(double value) {
    if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
      return (int) value;
    }
    return BigDecimal.valueOf(value);
  }

  static String text(double value) {
    Number number = of(value);
    return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
  }
}
