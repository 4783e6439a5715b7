package dev.kegang.lsp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Places in and outside a text where a client may say its cursor is. */
final class HostilePlaces {

  private static final int MAX = Integer.MAX_VALUE;

  private final Random random = new Random(42);
  private final EncodedText text;
  private final List<String> outside = new ArrayList<>();
  private final List<String> all = new ArrayList<>();

  /**
   * @param most places inside the text, apart from those outside; half of them inside characters
   *     and line ends, as far as there are so many
   */
  HostilePlaces(EncodedText text, int most) {
    this.text = text;
    int last = text.lineCount() - 1;
    int[][] none = {
      {-1, -1},
      {0, -1},
      {-5, 3},
      {Integer.MIN_VALUE, Integer.MIN_VALUE},
      {MAX, MAX},
      {MAX, 0},
      {0, MAX},
      {last, MAX},
      {last + 1, 0},
      {last / 2, MAX - 1}
    };
    for (int[] place : none) {
      outside.add(place(place[0], place[1]));
    }
    all.addAll(outside);
    List<String> ordinary = new ArrayList<>();
    List<String> odd = new ArrayList<>();
    for (int line = 0; line <= last; line++) {
      for (int column = 0; column <= text.columns(line) + 1; column++) {
        (text.isPlace(line, column) ? ordinary : odd).add(place(line, column));
      }
    }
    Collections.shuffle(ordinary, random);
    Collections.shuffle(odd, random);
    all.addAll(odd.subList(0, Math.min(odd.size(), most / 2)));
    all.addAll(ordinary.subList(0, Math.min(ordinary.size(), most - most / 2)));
  }

  /** Each as JSON. */
  List<String> all() {
    return all;
  }

  /** Stretches that are everything, nothing, or run backwards. */
  List<String> ranges() {
    List<String> ranges = new ArrayList<>();
    String start = place(0, 0);
    String end = place(text.lineCount() - 1, text.columns(text.lineCount() - 1));
    ranges.add(range(start, end));
    ranges.add(range(end, start));
    ranges.add(range(place(-1, -1), place(MAX, MAX)));
    ranges.add(range(place(MAX, MAX), place(-1, -1)));
    ranges.add(range(place(0, MAX), place(1, -1)));
    for (int i = 0; i < all.size() / 4; i++) {
      ranges.add(range(any(), any()));
    }
    return ranges;
  }

  String any() {
    return all.get(random.nextInt(all.size()));
  }

  private static String place(int line, int column) {
    return "{'line':" + line + ",'character':" + column + '}';
  }

  private static String range(String start, String end) {
    return "{'start':" + start + ",'end':" + end + '}';
  }
}
