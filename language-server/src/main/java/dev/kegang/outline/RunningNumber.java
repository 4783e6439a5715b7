package dev.kegang.outline;

import dev.kegang.text.Blanks;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.HoursPlaceWords;
import dev.kegang.vocabulary.HoursPlaceWords.Frame;
import dev.kegang.vocabulary.HoursUnits;
import org.jspecify.annotations.Nullable;

/** Reads which days or periods of a plan a heading is about, such as {@code Day 1-30}. */
final class RunningNumber {

  /** From here on letters have no case, which Java takes long to tell. */
  private static final char CHINESE = '\u2e80';

  private final HoursUnits units;
  private final HoursPlaceWords words;

  RunningNumber(HoursUnits units, HoursPlaceWords words) {
    this.units = units;
    this.words = words;
  }

  /**
   * The days or periods a heading begins with.
   *
   * @return their first and last number as the ends of a range; null where it begins otherwise
   */
  @Nullable Hours read(TextSpan heading) {
    String text = heading.text();
    int start = 0;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      return null;
    }
    char letter = text.charAt(start);
    char first = letter < CHINESE ? Character.toLowerCase(letter) : letter;
    return words.mayRun(first) ? read(heading, start, first) : null;
  }

  private @Nullable Hours read(TextSpan heading, int start, char first) {
    String text = heading.text();
    for (Frame frame : words.running()) {
      if (frame.before().charAt(0) == first
          && text.regionMatches(true, start, frame.before(), 0, frame.before().length())) {
        Hours read = read(heading, start, frame);
        if (read != null) {
          return read;
        }
      }
    }
    return null;
  }

  private @Nullable Hours read(TextSpan heading, int start, Frame frame) {
    String text = heading.text();
    int from = pastBlanks(text, start + frame.before().length());
    HoursNumber first = numberAt(text, from);
    if (first == null) {
      return null;
    }
    int end = first.end();
    HoursNumber last = first;
    int sign = pastBlanks(text, behind(text, end, frame));
    int to = units.toLengthAt(text, sign);
    if (to == 0 && sign < text.length() && HoursNumber.isRangeSign(text.charAt(sign))) {
      to = 1;
    }
    if (to > 0) {
      int second = pastBlanks(text, sign + to);
      if (text.regionMatches(true, second, frame.before(), 0, frame.before().length())) {
        second = pastBlanks(text, second + frame.before().length());
      }
      HoursNumber upper = numberAt(text, second);
      if (upper != null) {
        last = upper;
        end = upper.end();
      }
    }
    int stop = behind(text, end, frame);
    boolean complete = frame.behind().isEmpty() ? endsWord(text, end) : stop > end;
    if (!complete || last.value() < first.value()) {
      return null;
    }
    return new Hours(
        heading.slice(start, stop),
        heading.slice(from, end),
        first.value(),
        last.value(),
        frame.unit(),
        false,
        Hours.Validity.VALID);
  }

  private @Nullable HoursNumber numberAt(String text, int offset) {
    HoursNumber number = HoursNumber.at(text, offset, units);
    boolean counts =
        number != null
            && number.validity() == Hours.Validity.VALID
            && number.value() == Math.rint(number.value());
    return counts ? number : null;
  }

  private static int behind(String text, int end, Frame frame) {
    int word = pastBlanks(text, end);
    return !frame.behind().isEmpty() && text.startsWith(frame.behind(), word)
        ? word + frame.behind().length()
        : end;
  }

  private static boolean endsWord(String text, int end) {
    return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }

  private static int pastBlanks(String text, int from) {
    int past = from;
    while (past < text.length() && Blanks.isBlank(text.charAt(past))) {
      past++;
    }
    return past;
  }
}
