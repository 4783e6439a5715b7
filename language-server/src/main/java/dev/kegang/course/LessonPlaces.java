package dev.kegang.course;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextChange;
import dev.kegang.text.TextPlace;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of one lesson stand: as numbers, because a course has many lessons, or, while its
 * text is being edited, as ranges of the text.
 */
public final class LessonPlaces {

  /**
   * Per place its start, its length, its line, its column, and column and length counted in UTF-8
   * and in UTF-32.
   */
  static final int NUMBERS = 8;

  private static final char[] NONE = {};
  private static final int[] LARGE_NONE = {};

  private final char[] numbers;

  /** The same where some are too large; else empty. */
  private final int[] largeNumbers;

  /** Of places in a text that is at hand per place its start and its end; else empty. */
  private final int[] ranges;

  private final @Nullable SourceText source;

  private LessonPlaces(
      char[] numbers, int[] largeNumbers, int[] ranges, @Nullable SourceText source) {
    this.numbers = numbers;
    this.largeNumbers = largeNumbers;
    this.ranges = ranges;
    this.source = source;
  }

  /** Places that need their text no more. */
  public static LessonPlaces of(SourceText source, List<TextRange> ranges) {
    char[] small = PlaceWalk.numbers(source, ranges);
    return small == null
        ? new LessonPlaces(NONE, large(source, ranges), LARGE_NONE, null)
        : new LessonPlaces(small, LARGE_NONE, LARGE_NONE, null);
  }

  private static int[] large(SourceText source, List<TextRange> ranges) {
    int[] large = new int[ranges.size() * NUMBERS];
    for (int i = 0; i < ranges.size(); i++) {
      System.arraycopy(
          numbers(TextPlace.of(source, ranges.get(i))), 0, large, i * NUMBERS, NUMBERS);
    }
    return large;
  }

  /** What is kept of a place. */
  static int[] numbers(TextPlace place) {
    return new int[] {
      place.range().start(),
      place.range().length(),
      place.line(),
      place.startUtf16(),
      place.startUtf8(),
      place.endUtf8() - place.startUtf8(),
      place.startUtf32(),
      place.endUtf32() - place.startUtf32()
    };
  }

  /** Places in a text that is at hand anyway: lines and columns are counted when they are asked. */
  static LessonPlaces in(SourceText source, List<TextRange> all) {
    int[] ranges = new int[2 * all.size()];
    for (int i = 0; i < all.size(); i++) {
      ranges[2 * i] = all.get(i).start();
      ranges[2 * i + 1] = all.get(i).end();
    }
    return new LessonPlaces(NONE, LARGE_NONE, ranges, source);
  }

  /**
   * Places in a text that is at hand after a change of it.
   *
   * @param after the text then
   * @param found where each place is now; null where that was not looked for
   * @param grown whether that counts also where the change touches nothing: a wording may have
   *     grown by what was typed behind a blank at its end
   * @return null where nobody knows of one that is touched
   */
  @Nullable LessonPlaces after(
      SourceText after, TextChange change, @Nullable TextRange[] found, boolean grown) {
    int[] moved = ranges.clone();
    int growth = change.growth();
    for (int i = 0; i < moved.length; i += 2) {
      TextRange now = found[i / 2];
      boolean behind = moved[i] > change.oldEnd();
      boolean touched = !behind && moved[i + 1] >= change.start();
      if (now != null && (touched || grown)) {
        moved[i] = now.start();
        moved[i + 1] = now.end();
      } else if (touched) {
        return null;
      } else if (behind) {
        moved[i] += growth;
        moved[i + 1] += growth;
      }
    }
    return new LessonPlaces(NONE, LARGE_NONE, moved, after);
  }

  /** The same places without the text. */
  LessonPlaces withoutText() {
    if (source == null) {
      return this;
    }
    List<TextRange> all = new ArrayList<>(size());
    for (int number = 0; number < size(); number++) {
      all.add(wholeRange(number));
    }
    return of(source, all);
  }

  public int size() {
    return source == null
        ? Math.max(numbers.length, largeNumbers.length) / NUMBERS
        : ranges.length / 2;
  }

  public TextPlace place(int number) {
    if (source != null) {
      return TextPlace.of(source, wholeRange(number));
    }
    int at = number * NUMBERS;
    int start = number(at);
    int length = number(at + 1);
    int column = number(at + 3);
    int utf8 = number(at + 4);
    int utf32 = number(at + 6);
    return new TextPlace(
        new TextRange(start, start + length),
        number(at + 2),
        utf8,
        utf8 + number(at + 5),
        column,
        column + length,
        utf32,
        utf32 + number(at + 7));
  }

  private int number(int at) {
    return largeNumbers.length == 0 ? numbers[at] : largeNumbers[at];
  }

  public TextRange range(int number) {
    return place(number).range();
  }

  /** A range with the same place; it may go on behind the first line. */
  TextRange wholeRange(int number) {
    return source == null
        ? range(number)
        : new TextRange(ranges[2 * number], ranges[2 * number + 1]);
  }

  /** The place with exactly this range; null where no fact stands there. */
  public @Nullable TextPlace at(TextRange range) {
    for (int number = 0; number < size(); number++) {
      TextPlace place = place(number);
      if (place.range().equals(range)) {
        return place;
      }
    }
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof LessonPlaces places)) {
      return false;
    }
    LessonPlaces one = withoutText();
    LessonPlaces two = places.withoutText();
    return Arrays.equals(one.numbers, two.numbers)
        && Arrays.equals(one.largeNumbers, two.largeNumbers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(size(), size() == 0 ? 0 : wholeRange(0).start());
  }
}
