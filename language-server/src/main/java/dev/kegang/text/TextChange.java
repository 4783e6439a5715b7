package dev.kegang.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where two versions of a text differ: before and behind it they are the same.
 *
 * @param start the offset from which on they may differ, in both
 * @param oldEnd the offset behind it in the older version
 * @param newEnd the offset behind it in the newer version
 */
public record TextChange(int start, int oldEnd, int newEnd) {

  /** What a replacement changes. */
  public static TextChange of(TextEdit edit) {
    int start = edit.range().start();
    return new TextChange(start, edit.range().end(), start + edit.newText().length());
  }

  /** The smallest change from one text to another. */
  public static TextChange between(String older, String newer) {
    char[] before = older.toCharArray();
    char[] after = newer.toCharArray();
    int mismatch = Arrays.mismatch(before, after);
    int start = mismatch < 0 ? before.length : mismatch;
    int behind = Math.min(before.length, after.length) - start;
    int same = 0;
    while (same < behind && before[before.length - same - 1] == after[after.length - same - 1]) {
      same++;
    }
    return new TextChange(start, before.length - same, after.length - same);
  }

  /** This change and then another, of the text it left, as one. */
  public TextChange then(TextChange next) {
    int shift = newEnd - oldEnd;
    int from = Math.min(start, next.start);
    int end = Math.max(newEnd, next.oldEnd);
    return new TextChange(from, end - shift, end + next.newEnd - next.oldEnd);
  }

  /** Where a range of the older text lies in the newer; null where the change may touch it. */
  public @Nullable TextRange moved(TextRange range) {
    if (range.end() < start) {
      return range;
    }
    return range.start() > oldEnd ? range.shiftedBy(growth()) : null;
  }

  /** The same change where both texts stand further on by a distance. */
  public TextChange shiftedBy(int distance) {
    return new TextChange(start + distance, oldEnd + distance, newEnd + distance);
  }

  /** How much longer the newer text is; negative where it is shorter. */
  public int growth() {
    return newEnd - oldEnd;
  }
}
