package dev.kegang.course;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextPlace;
import dev.kegang.text.TextRange;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of one lesson stand: as numbers, because a course has many lessons, or, while its
 * text is being edited, as ranges of the text.
 */
public final class LessonPlaces {

  private static final int NUMBERS = 9;

  private final int[] numbers;
  private final List<TextRange> ranges;
  private final @Nullable SourceText source;

  private LessonPlaces(int[] numbers, List<TextRange> ranges, @Nullable SourceText source) {
    this.numbers = numbers;
    this.ranges = ranges;
    this.source = source;
  }

  static LessonPlaces of(SourceText source, List<TextRange> ranges) {
    int[] numbers = new int[ranges.size() * NUMBERS];
    for (int i = 0; i < ranges.size(); i++) {
      TextPlace place = TextPlace.of(source, ranges.get(i));
      int at = i * NUMBERS;
      numbers[at] = place.range().start();
      numbers[at + 1] = place.range().end();
      numbers[at + 2] = place.line();
      numbers[at + 3] = place.startUtf8();
      numbers[at + 4] = place.endUtf8();
      numbers[at + 5] = place.startUtf16();
      numbers[at + 6] = place.endUtf16();
      numbers[at + 7] = place.startUtf32();
      numbers[at + 8] = place.endUtf32();
    }
    return new LessonPlaces(numbers, List.of(), null);
  }

  /** Places in a text that is at hand anyway: lines and columns are counted when they are asked. */
  static LessonPlaces in(SourceText source, List<TextRange> ranges) {
    return new LessonPlaces(new int[0], List.copyOf(ranges), source);
  }

  /** The same places without the text. */
  LessonPlaces withoutText() {
    return source == null ? this : of(source, ranges);
  }

  public int size() {
    return source == null ? numbers.length / NUMBERS : ranges.size();
  }

  public TextPlace place(int number) {
    if (source != null) {
      return TextPlace.of(source, ranges.get(number));
    }
    int at = number * NUMBERS;
    return new TextPlace(
        new TextRange(numbers[at], numbers[at + 1]),
        numbers[at + 2],
        numbers[at + 3],
        numbers[at + 4],
        numbers[at + 5],
        numbers[at + 6],
        numbers[at + 7],
        numbers[at + 8]);
  }

  public TextRange range(int number) {
    return place(number).range();
  }

  /** A range with the same place; it may go on behind the first line. */
  TextRange wholeRange(int number) {
    return source == null ? range(number) : ranges.get(number);
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
    return other instanceof LessonPlaces places
        && Arrays.equals(withoutText().numbers, places.withoutText().numbers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(size(), size() == 0 ? 0 : wholeRange(0).start());
  }
}
