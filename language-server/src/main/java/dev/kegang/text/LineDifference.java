package dev.kegang.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fewest lines that must go and come to turn one text into another, after Myers (1986). */
public final class LineDifference {

  /**
   * Lines of the one text that lines of the other take the place of; counted from 0, ends
   * exclusive.
   */
  public record Change(int before, int beforeEnd, int after, int afterEnd) {}

  /** With more differing lines than this, all from the first to the last count as one change. */
  private static final int MOST_STEPS = 2000;

  private final List<String> before;
  private final List<String> after;

  /** Common lines at the start. */
  private final int head;

  private final int beforeLength;
  private final int afterLength;

  private LineDifference(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    int shorter = Math.min(before.size(), after.size());
    int start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int tail = 0;
    while (tail < shorter - start
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    head = start;
    beforeLength = before.size() - start - tail;
    afterLength = after.size() - start - tail;
  }

  /** The changes in order; two never touch. */
  public static List<Change> of(List<String> before, List<String> after) {
    LineDifference difference = new LineDifference(before, after);
    if (difference.beforeLength == 0 && difference.afterLength == 0) {
      return List.of();
    }
    List<int[]> rounds = difference.search();
    return rounds == null ? List.of(difference.whole()) : difference.changes(rounds);
  }

  private Change whole() {
    return new Change(head, head + beforeLength, head, head + afterLength);
  }

  /**
   * Per number of steps the farthest line reached on each diagonal; null where the texts differ too
   * much.
   */
  private @Nullable List<int[]> search() {
    List<int[]> rounds = new ArrayList<>();
    int most = Math.min(beforeLength + afterLength, MOST_STEPS);
    int[] farthest = new int[2 * most + 3];
    int middle = most + 1;
    for (int steps = 0; steps <= most; steps++) {
      for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
        boolean down =
            diagonal == -steps
                || (diagonal != steps
                    && farthest[middle + diagonal - 1] < farthest[middle + diagonal + 1]);
        int x = down ? farthest[middle + diagonal + 1] : farthest[middle + diagonal - 1] + 1;
        int y = x - diagonal;
        while (x < beforeLength && y < afterLength && isSame(x, y)) {
          x++;
          y++;
        }
        farthest[middle + diagonal] = x;
        if (x >= beforeLength && y >= afterLength) {
          return rounds;
        }
      }
      rounds.add(Arrays.copyOfRange(farthest, middle - steps, middle + steps + 1));
    }
    return null;
  }

  private boolean isSame(int x, int y) {
    return before.get(head + x).equals(after.get(head + y));
  }

  /** Goes back from the end, one step a round, and joins steps that touch. */
  private List<Change> changes(List<int[]> rounds) {
    Deque<Change> changes = new ArrayDeque<>();
    int x = beforeLength;
    int y = afterLength;
    for (int steps = rounds.size(); steps > 0; steps--) {
      int[] farthest = rounds.get(steps - 1);
      int middle = steps - 1;
      int diagonal = x - y;
      boolean down =
          diagonal == -steps
              || (diagonal != steps
                  && at(farthest, middle + diagonal - 1) < at(farthest, middle + diagonal + 1));
      int previousX = at(farthest, middle + diagonal + (down ? 1 : -1));
      int previousY = previousX - (down ? diagonal + 1 : diagonal - 1);
      join(changes, previousX, previousY, down);
      x = previousX;
      y = previousY;
    }
    return List.copyOf(changes);
  }

  private static int at(int[] farthest, int index) {
    return index < 0 || index >= farthest.length ? -1 : farthest[index];
  }

  private void join(Deque<Change> changes, int x, int y, boolean down) {
    int beforeStart = head + x;
    int beforeEnd = beforeStart + (down ? 0 : 1);
    int afterStart = head + y;
    int afterEnd = afterStart + (down ? 1 : 0);
    Change next = changes.peekFirst();
    if (next != null && next.before() == beforeEnd && next.after() == afterEnd) {
      changes.removeFirst();
      beforeEnd = next.beforeEnd();
      afterEnd = next.afterEnd();
    }
    changes.addFirst(new Change(beforeStart, beforeEnd, afterStart, afterEnd));
  }
}
