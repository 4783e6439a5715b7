package dev.kegang.text;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the known name a mistyped one probably stands for, for "did you mean …". */
public final class NearestName {

  private NearestName() {}

  /**
   * The known name nearest to a mistyped one, at most a third of its characters away; the first of
   * equally near ones. Case does not count.
   *
   * @return null where none is near enough
   */
  public static @Nullable String of(String mistyped, Collection<String> known) {
    int limit = Math.max(1, mistyped.length() / 3);
    String nearest = null;
    for (String name : known) {
      int distance = distance(mistyped, name, limit);
      if (distance <= limit) {
        nearest = name;
        limit = distance - 1;
      }
    }
    return nearest;
  }

  /**
   * How many characters must be inserted, deleted, replaced or swapped with their neighbour to turn
   * one name into the other, case not counted.
   *
   * @param limit where counting stops; a result above it only says "more than that"
   */
  public static int distance(String first, String second, int limit) {
    if (limit < 0 || Math.abs(first.length() - second.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[second.length() + 1];
    int[] last = new int[second.length() + 1];
    int[] row = new int[second.length() + 1];
    Arrays.setAll(last, column -> column);
    for (int i = 1; i <= first.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= second.length(); j++) {
        int cost = same(first.charAt(i - 1), second.charAt(j - 1)) ? 0 : 1;
        int steps = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && same(first.charAt(i - 1), second.charAt(j - 2))
            && same(first.charAt(i - 2), second.charAt(j - 1))) {
          steps = Math.min(steps, beforeLast[j - 2] + 1);
        }
        row[j] = steps;
        least = Math.min(least, steps);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[second.length()];
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
