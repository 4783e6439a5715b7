package dev.kegang.outline;

import java.util.Arrays;

/**
 * The longest common subsequence of two sequences. Exact unless one value occurs more than {@value
 * #CANDIDATES} times in the stretch where the two differ; n log n time for any input.
 */
final class CommonSubsequence {

  /** How many equal values of the other sequence one value is tried against. */
  private static final int CANDIDATES = 16;

  private CommonSubsequence() {}

  /**
   * Per index of {@code left} the index in {@code right} it is common with, or -1.
   *
   * @param left values from 0 to {@code values} exclusive
   * @param right likewise
   */
  static int[] of(int[] left, int[] right, int values) {
    int[] matches = new int[left.length];
    Arrays.fill(matches, -1);
    int start = 0;
    int shorter = Math.min(left.length, right.length);
    while (start < shorter && left[start] == right[start]) {
      matches[start] = start;
      start++;
    }
    int leftEnd = left.length;
    int rightEnd = right.length;
    while (leftEnd > start && rightEnd > start && left[leftEnd - 1] == right[rightEnd - 1]) {
      matches[--leftEnd] = --rightEnd;
    }
    matchMiddle(left, right, start, leftEnd, rightEnd, values, matches);
    return matches;
  }

  private static void matchMiddle(
      int[] left, int[] right, int start, int leftEnd, int rightEnd, int values, int[] matches) {
    int[] first = new int[values + 1];
    for (int i = start; i < rightEnd; i++) {
      first[right[i] + 1]++;
    }
    for (int value = 0; value < values; value++) {
      first[value + 1] += first[value];
    }
    int[] places = new int[rightEnd - start];
    int[] next = Arrays.copyOf(first, values);
    for (int i = start; i < rightEnd; i++) {
      places[next[right[i]]++] = i;
    }
    int[] from = new int[(leftEnd - start) * CANDIDATES];
    int[] to = new int[from.length];
    int[] seen = new int[values];
    int pairs = 0;
    for (int i = start; i < leftEnd; i++) {
      int value = left[i];
      int nearest = first[value] + seen[value]++;
      int high = Math.min(first[value + 1], nearest + CANDIDATES / 2);
      int low = Math.max(first[value], nearest - CANDIDATES / 2);
      for (int candidate = high - 1; candidate >= low; candidate--) {
        from[pairs] = i;
        to[pairs++] = places[candidate];
      }
    }
    boolean[] members = IncreasingSubsequence.members(Arrays.copyOf(to, pairs));
    for (int pair = 0; pair < pairs; pair++) {
      if (members[pair]) {
        matches[from[pair]] = to[pair];
      }
    }
  }
}
