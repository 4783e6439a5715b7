package dev.kegang.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where numbers that should run on one by one do not. One number that is wrong, missing or in the
 * wrong place is one deviation, whatever it shifts.
 */
public final class NumberSequence {

  /** How a number breaks the sequence. */
  public enum Kind {
    /** Numbers before this one are nowhere. */
    GAP,
    /** Another member, mostly an earlier one, has this number. */
    DUPLICATE,
    /** The number belongs elsewhere. */
    OUT_OF_ORDER
  }

  /**
   * One break of the sequence.
   *
   * @param index of the member it shows at
   * @param length how many members, from there on, run on among themselves and are as wrong
   * @param other the member it disagrees with: the one with the same number, or the one it should
   *     follow; -1 where it should be the first
   */
  public record Deviation(Kind kind, int index, int length, int other) {}

  private NumberSequence() {}

  /**
   * All deviations in order, in n log n time.
   *
   * @param numbers not negative
   * @param first what the first number should be
   */
  public static List<Deviation> deviations(int[] numbers, int first) {
    return runsOn(numbers, first) ? List.of() : read(numbers, first);
  }

  private static List<Deviation> read(int[] numbers, int first) {
    boolean[] inOrder = IncreasingSubsequence.members(numbers);
    Map<Integer, Integer> twins = preferLaterTwins(numbers, inOrder, first);
    int[] present = distinct(numbers);
    Map<Integer, Integer> firstPlaces = new HashMap<>();
    List<Deviation> deviations = new ArrayList<>();
    int previous = -1;
    for (int i = 0; i < numbers.length; i++) {
      Integer earlier = firstPlaces.putIfAbsent(numbers[i], i);
      if (inOrder[i]) {
        int below = previous < 0 ? first - 1 : numbers[previous];
        if (previous == i - 1 && lacksOneBetween(present, below, numbers[i])) {
          deviations.add(new Deviation(Kind.GAP, i, 1, previous));
        }
        previous = i;
      } else if (!continues(deviations, numbers, i)) {
        Integer twin = earlier == null ? twins.get(i) : earlier;
        deviations.add(
            twin == null
                ? new Deviation(Kind.OUT_OF_ORDER, i, 1, i - 1)
                : new Deviation(Kind.DUPLICATE, i, 1, twin));
      }
    }
    return deviations;
  }

  /** The usual case. */
  private static boolean runsOn(int[] numbers, int first) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != first + i) {
        return false;
      }
    }
    return true;
  }

  /**
   * Of two neighbours with the same number the first is the wrong one where the number before it is
   * missing: in 1, 2, 4, 4, 5 it should be 3.
   *
   * @return per first neighbour that is no member any more the second one
   */
  private static Map<Integer, Integer> preferLaterTwins(
      int[] numbers, boolean[] inOrder, int first) {
    Map<Integer, Integer> twins = new HashMap<>();
    int below = first - 1;
    int member = -1;
    for (int i = 0; i < numbers.length; i++) {
      if (inOrder[i]) {
        below = member < 0 ? first - 1 : numbers[member];
        member = i;
      } else if (member >= 0 && numbers[i] == numbers[member] && numbers[i] - below > 1) {
        inOrder[member] = false;
        inOrder[i] = true;
        twins.put(member, i);
        member = i;
        below = numbers[i];
      }
    }
    return twins;
  }

  private static boolean continues(List<Deviation> deviations, int[] numbers, int index) {
    if (deviations.isEmpty()) {
      return false;
    }
    int last = deviations.size() - 1;
    Deviation run = deviations.get(last);
    if (run.kind() == Kind.GAP
        || run.index() + run.length() != index
        || numbers[index] != numbers[index - 1] + 1) {
      return false;
    }
    deviations.set(last, new Deviation(run.kind(), run.index(), run.length() + 1, run.other()));
    return true;
  }

  private static int[] distinct(int[] numbers) {
    int[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int length = 0;
    for (int number : sorted) {
      if (length == 0 || sorted[length - 1] != number) {
        sorted[length++] = number;
      }
    }
    return Arrays.copyOf(sorted, length);
  }

  private static boolean lacksOneBetween(int[] present, int below, int above) {
    int from = Arrays.binarySearch(present, below);
    int first = from < 0 ? -from - 1 : from + 1;
    return Arrays.binarySearch(present, above) - first < above - below - 1;
  }
}
