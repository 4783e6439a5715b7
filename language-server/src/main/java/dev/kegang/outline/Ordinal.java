package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The number of a heading or an entry, with what belongs to it.
 *
 * @param range the whole, from 第, a bracket, a word or the numeral to the end of the separator
 * @param number the numeral alone; from the first to the last level where there are several
 * @param path its levels by value, outermost first, such as 2 and 1 for {@code 2.1}; never empty
 * @param word the placement word as written, such as 部分 or {@code Part}; empty where there is none
 * @param level what the placement word places
 * @param separator what parts it from the title, blanks included; may be empty
 * @param separatorText the characters there
 */
public record Ordinal(
    TextRange range,
    TextRange number,
    List<Integer> path,
    String word,
    @Nullable PlacementLevel level,
    TextRange separator,
    String separatorText) {

  /** A larger number before a title is a year, or counts something else. */
  public static final int LARGEST = 999;

  /** The number on its own level. */
  public int value() {
    return path.get(path.size() - 1);
  }

  /** The same where it stands further on by a distance, or further back. */
  Ordinal shiftedBy(int distance) {
    return new Ordinal(
        range.shiftedBy(distance),
        number.shiftedBy(distance),
        path,
        word,
        level,
        separator.shiftedBy(distance),
        separatorText);
  }
}
