package dev.kegang.course;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextPlace;
import dev.kegang.text.TextRange;
import java.util.Arrays;
import java.util.List;

/**
 * Finds lines and columns of many places on one walk along their text, as {@link TextPlace} finds
 * those of one.
 */
final class PlaceWalk {

  private final SourceText source;
  private final char[] characters;
  private int at;
  private int line;
  private int lineStart;

  /** How many bytes of UTF-8 stand between the start of the line and where the walk has come. */
  private int bytes;

  /** Whether everything since the start of the line has one column in UTF-16 and in UTF-32. */
  private boolean plain = true;

  PlaceWalk(SourceText source) {
    this.source = source;
    this.characters = source.characters();
    if (source.hasByteOrderMark()) {
      at = 1;
      lineStart = 1;
    }
  }

  /** The numbers that {@link LessonPlaces} keeps of some ranges, in the order of the ranges. */
  int[] numbers(List<TextRange> ranges) {
    int[] numbers = new int[ranges.size() * LessonPlaces.NUMBERS];
    for (long place : inOrder(ranges)) {
      int index = (int) place;
      TextRange range = ranges.get(index);
      int number = index * LessonPlaces.NUMBERS;
      int inside = walkTo(range.start()) ? bytesTo(range.end()) : -1;
      if (inside < 0) {
        LessonPlaces.put(TextPlace.of(source, range), numbers, number);
      } else {
        int column = range.start() - lineStart;
        numbers[number] = range.start();
        numbers[number + 1] = range.length();
        numbers[number + 2] = line;
        numbers[number + 3] = column;
        numbers[number + 4] = bytes;
        numbers[number + 5] = inside;
        numbers[number + 6] = column;
        numbers[number + 7] = range.length();
      }
    }
    return numbers;
  }

  /** Per range its start and, in the lower half, its index; sorted. */
  private static long[] inOrder(List<TextRange> ranges) {
    long[] places = new long[ranges.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = ((long) ranges.get(i).start() << Integer.SIZE) | i;
    }
    Arrays.sort(places);
    return places;
  }

  /** Goes on to an offset; false where its columns are not as plain as those of most. */
  private boolean walkTo(int offset) {
    while (at < offset) {
      char c = characters[at++];
      if (c == '\n' || (c == '\r' && (at == characters.length || characters[at] != '\n'))) {
        line++;
        lineStart = at;
        bytes = 0;
        plain = true;
      } else if (c < 0x80) {
        bytes++;
        plain &= c != '\r';
      } else {
        bytes += c < 0x800 ? 2 : 3;
        plain &= !Character.isSurrogate(c);
      }
    }
    return plain && at == offset;
  }

  /** How many bytes stand before an offset further on; -1 where it is not plain to see. */
  private int bytesTo(int offset) {
    int found = 0;
    for (int i = at; i < offset; i++) {
      char c = characters[i];
      if (c < 0x80) {
        if (c == '\n' || c == '\r') {
          return -1;
        }
        found++;
      } else if (Character.isSurrogate(c)) {
        return -1;
      } else {
        found += c < 0x800 ? 2 : 3;
      }
    }
    return found;
  }
}
