package dev.kegang.outline;

/** The longest part of a sequence that is in order already. */
final class IncreasingSubsequence {

  private IncreasingSubsequence() {}

  /**
   * Marks the members of one longest strictly increasing subsequence, in n log n time. Of equal
   * values the first is a member.
   */
  static boolean[] members(int[] values) {
    int[] tails = new int[values.length];
    int[] previous = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      int place = firstNotBelow(values, tails, length, values[i]);
      if (place < length && values[tails[place]] == values[i]) {
        continue;
      }
      previous[i] = place == 0 ? -1 : tails[place - 1];
      tails[place] = i;
      length = Math.max(length, place + 1);
    }
    boolean[] members = new boolean[values.length];
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
      members[i] = true;
    }
    return members;
  }

  private static int firstNotBelow(int[] values, int[] tails, int length, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[tails[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
