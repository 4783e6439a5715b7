package dev.kegang.course;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextPlace;
import dev.kegang.text.TextRange;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the facts of one lesson stand, as numbers: a course has many. */
public final class LessonPlaces {

  private static final int NUMBERS = 9;

  private final int[] numbers;

  private LessonPlaces(int[] numbers) {
    this.numbers = numbers;
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
    return new LessonPlaces(numbers);
  }

  public int size() {
    return numbers.length / NUMBERS;
  }

  public TextPlace place(int number) {
    int at = number * NUMBERS;
    return new TextPlace(
        range(number),
        numbers[at + 2],
        numbers[at + 3],
        numbers[at + 4],
        numbers[at + 5],
        numbers[at + 6],
        numbers[at + 7],
        numbers[at + 8]);
  }

  public TextRange range(int number) {
    int at = number * NUMBERS;
    return new TextRange(numbers[at], numbers[at + 1]);
  }

  /** The place with exactly this range; null where no fact stands there. */
  public @Nullable TextPlace at(TextRange range) {
    for (int number = 0; number < size(); number++) {
      int at = number * NUMBERS;
      if (numbers[at] == range.start() && numbers[at + 1] == range.end()) {
        return place(number);
      }
    }
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LessonPlaces places && Arrays.equals(numbers, places.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
