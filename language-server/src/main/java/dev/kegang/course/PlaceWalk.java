package dev.kegang.course;

import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextPlace;
import dev.kegang.text.TextRange;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines and columns of many places on one walk along their text, as {@link TextPlace} finds
 * those of one.
 */
final class PlaceWalk {

  private final SourceText source;
  private final char[] characters;
  private final LineIndex lines;

  /** The ranges in the order of their starts. */
  private final long[] order;

  private final char[] numbers;
  private int added;
  private int largest;
  private int at;
  private int line;
  private int lineStart;
  private int nextLine;

  /** How many bytes of UTF-8 stand between the start of the line and where the walk has come. */
  private int bytes;

  /**
   * Whether everything since the start of the line has one column in UTF-16 and in UTF-32, and none
   * of it ends the line.
   */
  private boolean plain = true;

  private PlaceWalk(SourceText source, int places) {
    this.source = source;
    this.characters = source.characters();
    this.lines = source.lines();
    this.nextLine = startBehind(0);
    this.order = new long[places];
    this.numbers = new char[places * LessonPlaces.NUMBERS];
    if (source.hasByteOrderMark()) {
      at = 1;
      lineStart = 1;
    }
  }

  /**
   * The numbers that {@link LessonPlaces} keeps of some ranges, in the order of the ranges; null
   * where one is too large.
   */
  static char @Nullable [] numbers(SourceText source, List<TextRange> ranges) {
    if (source.length() > Character.MAX_VALUE) {
      return null;
    }
    PlaceWalk walk = new PlaceWalk(source, ranges.size());
    ranges.forEach(walk::add);
    Arrays.sort(walk.order);
    for (long place : walk.order) {
      walk.read((int) place, ranges);
    }
    return walk.largest > Character.MAX_VALUE ? null : walk.numbers;
  }

  /** Notes where a range starts and, in the lower half, which it is. */
  private void add(TextRange range) {
    order[added] = ((long) range.start() << Integer.SIZE) | added;
    added++;
  }

  private void read(int index, List<TextRange> ranges) {
    TextRange range = ranges.get(index);
    int at = index * LessonPlaces.NUMBERS;
    int start = range.start();
    int inside = walkTo(start) ? bytesTo(range.end()) : -1;
    if (inside < 0) {
      int[] alone = LessonPlaces.numbers(TextPlace.of(source, range));
      for (int i = 0; i < alone.length; i++) {
        put(alone[i], at + i);
      }
    } else {
      put(start, at);
      put(range.end() - start, at + 1);
      put(line, at + 2);
      put(start - lineStart, at + 3);
      put(bytes, at + 4);
      put(inside, at + 5);
      put(start - lineStart, at + 6);
      put(range.end() - start, at + 7);
    }
  }

  private void put(int number, int at) {
    numbers[at] = (char) number;
    largest = Math.max(largest, number);
  }

  /** Goes on to an offset; false where its columns are not as plain as those of most. */
  private boolean walkTo(int offset) {
    if (offset < at) {
      return false;
    }
    if (offset >= nextLine) {
      startLineOf(offset);
    }
    int more = bytesTo(offset);
    plain &= more >= 0;
    bytes += more;
    at = offset;
    return plain;
  }

  /** Goes on to the start of the line that an offset lies in. */
  private void startLineOf(int offset) {
    while (offset >= nextLine) {
      line++;
      lineStart = nextLine;
      nextLine = startBehind(line);
    }
    at = lineStart;
    bytes = 0;
    plain = true;
  }

  /** Where the line behind another starts; out of reach behind the last one. */
  private int startBehind(int before) {
    return before + 1 < lines.lineCount() ? lines.lineStart(before + 1) : Integer.MAX_VALUE;
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
