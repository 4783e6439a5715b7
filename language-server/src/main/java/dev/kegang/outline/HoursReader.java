package dev.kegang.outline;

import dev.kegang.outline.Hours.Validity;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.HoursUnit;
import dev.kegang.vocabulary.HoursUnits;
import org.jspecify.annotations.Nullable;

/**
 * Reads the hours in a place that holds nothing else: a heading's bracket, a field's value, a cell
 * of a table. Text with other wording around the number is no budget.
 */
public final class HoursReader {

  private static final String ESTIMATES = "~～≈≒";
  private static final String EXPLANATIONS = "（([【=＝,，;；";
  private static final String LIST_ENDS = "。.";

  private final HoursUnits units;

  public HoursReader(HoursUnits units) {
    this.units = units;
  }

  /** The hours of a text that names its unit; null where it holds none. */
  public @Nullable Hours read(TextSpan text) {
    return read(text, null);
  }

  /**
   * The hours of a text; null where it holds none.
   *
   * @param implied the unit of a number without one, where a label or a column's head gives it
   */
  public @Nullable Hours read(TextSpan text, @Nullable HoursUnit implied) {
    return new Reading(units, text, implied).hours();
  }

  /**
   * The hours a field's value or a table's cell states; null where it states none.
   *
   * @param label of the field or column; it may name the unit
   */
  @Nullable Hours readValue(TextSpan value, String label) {
    return read(value, units.unitIn(label));
  }

  /** One text on its way from left to right. */
  private static final class Reading {
    private final HoursUnits units;
    private final TextSpan span;
    private final String text;
    private final @Nullable HoursUnit implied;
    private int offset;
    private boolean approximate;

    Reading(HoursUnits units, TextSpan span, @Nullable HoursUnit implied) {
      this.units = units;
      this.span = span;
      this.text = span.text();
      this.implied = implied;
    }

    @Nullable Hours hours() {
      skipBlanks();
      int start = offset;
      skipLead();
      HoursNumber number = HoursNumber.at(text, offset, units);
      if (number == null) {
        return start > 0 ? blankPlaceholder() : null;
      }
      int numberStart = offset;
      double least = number.value();
      double most = least;
      HoursUnit unit = unitBehind(number);
      offset = number.end();
      int afterUnit = unit == null ? offset : skipUnit();
      HoursNumber upper = number.validity() == Validity.VALID ? rangeEnd() : null;
      int numberEnd = number.end();
      if (upper != null) {
        most = Math.max(least, upper.value());
        least = Math.min(least, upper.value());
        HoursUnit upperUnit = unitBehind(upper);
        unit = upperUnit == null ? unit : upperUnit;
        offset = numberEnd = upper.end();
        afterUnit = upperUnit == null ? offset : skipUnit();
      }
      offset = afterUnit;
      Validity validity = validity(number.validity(), least, most);
      if (unit == HoursUnit.HOUR && upper == null && validity != Validity.NOT_A_NUMBER) {
        HoursNumber minutes = minutesBehind();
        if (minutes != null) {
          least = most = least * 60 + minutes.value();
          unit = HoursUnit.MINUTE;
          validity = validity(number.validity(), least, most);
        }
      }
      if (unit == null) {
        unit = implied;
      }
      if (unit == null) {
        return null;
      }
      int end = offset;
      if (!endsHere()) {
        return null;
      }
      return new Hours(
          span.slice(start, end),
          span.slice(numberStart, numberEnd),
          least,
          most,
          unit,
          approximate,
          validity);
    }

    private static Validity validity(Validity number, double least, double most) {
      return number == Validity.VALID && most <= 0 && least <= 0 ? Validity.ZERO : number;
    }

    /** Blanks where the number should stand: {@code （ 课时）}. */
    private @Nullable Hours blankPlaceholder() {
      HoursUnit unit = units.unitAt(text, offset);
      if (unit == null || implied != null) {
        return null;
      }
      int start = offset;
      offset += units.unitLengthAt(text, offset);
      skipBlanks();
      if (offset < text.length()) {
        return null;
      }
      TextSpan number = span.slice(0, start);
      return new Hours(span.trimmed(), number, 0, 0, unit, approximate, Validity.NOT_A_NUMBER);
    }

    private void skipLead() {
      int before;
      do {
        before = offset;
        int total = units.totalLengthAt(text, offset);
        int about = units.aboutLengthAt(text, offset);
        approximate |= about > 0;
        offset += Math.max(total, about);
        if (offset < text.length() && ESTIMATES.indexOf(text.charAt(offset)) >= 0) {
          approximate = true;
          offset++;
        }
        skipBlanks();
      } while (offset > before);
    }

    private @Nullable HoursUnit unitBehind(HoursNumber number) {
      return units.unitAt(text, pastBlanks(number.end()));
    }

    private int skipUnit() {
      int unit = pastBlanks(offset);
      offset = unit + units.unitLengthAt(text, unit);
      return offset;
    }

    /** The upper end of a range, behind a dash or a word; null where there is none. */
    private @Nullable HoursNumber rangeEnd() {
      int sign = pastBlanks(offset);
      int to = units.toLengthAt(text, sign);
      if (to == 0 && sign < text.length() && HoursNumber.isRangeSign(text.charAt(sign))) {
        to = 1;
      }
      if (to == 0) {
        return null;
      }
      HoursNumber upper = HoursNumber.at(text, pastBlanks(sign + to), units);
      return upper == null || upper.validity() != Validity.VALID ? null : upper;
    }

    private @Nullable HoursNumber minutesBehind() {
      HoursNumber minutes = HoursNumber.at(text, pastBlanks(offset), units);
      if (minutes == null || minutes.validity() != Validity.VALID) {
        return null;
      }
      int unit = pastBlanks(minutes.end());
      int length = units.minutesLengthAt(text, unit);
      if (length == 0) {
        return null;
      }
      offset = unit + length;
      return minutes;
    }

    /** Whether nothing follows but words that call it a total or an estimate, or an explanation. */
    private boolean endsHere() {
      int before;
      do {
        before = offset;
        skipBlanks();
        int about = units.aboutBehindLengthAt(text, offset);
        approximate |= about > 0;
        offset += Math.max(about, units.totalLengthAt(text, offset));
      } while (offset > before);
      if (offset < text.length() && LIST_ENDS.indexOf(text.charAt(offset)) >= 0) {
        offset++;
        skipBlanks();
        return offset == text.length();
      }
      return offset == text.length() || EXPLANATIONS.indexOf(text.charAt(offset)) >= 0;
    }

    private void skipBlanks() {
      offset = pastBlanks(offset);
    }

    private int pastBlanks(int from) {
      int past = from;
      while (past < text.length() && Blanks.isBlank(text.charAt(past))) {
        past++;
      }
      return past;
    }
  }
}
