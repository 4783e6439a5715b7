package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.text.LineDifference.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LineDifferenceTest {

  @Test
  void findsNothingWhereNothingDiffers() {
    assertEquals(List.of(), LineDifference.of(List.of("a", "b"), List.of("a", "b")));
    assertEquals(List.of(), LineDifference.of(List.of(), List.of()));
  }

  @Test
  void findsInsertedDeletedAndReplacedLines() {
    assertEquals(List.of(new Change(1, 1, 1, 2)), difference("ac", "abc"));
    assertEquals(List.of(new Change(1, 2, 1, 1)), difference("abc", "ac"));
    assertEquals(List.of(new Change(1, 2, 1, 2)), difference("abc", "axc"));
    assertEquals(
        List.of(new Change(0, 1, 0, 0), new Change(3, 3, 2, 3)), difference("abcd", "bcxd"));
  }

  @Test
  void turnsAnyTextIntoAnyOtherWithTheFewestLines() {
    Random random = new Random(20261124);
    for (int round = 0; round < 3000; round++) {
      List<String> before = lines(random);
      List<String> after = lines(random);
      List<Change> changes = LineDifference.of(before, after);
      assertEquals(after, applied(before, after, changes));
      int steps = 0;
      int last = -1;
      for (Change change : changes) {
        steps += change.beforeEnd() - change.before() + change.afterEnd() - change.after();
        assertTrue(change.before() > last, "changes that touch are one");
        last = change.beforeEnd();
      }
      assertEquals(before.size() + after.size() - 2 * common(before, after), steps);
    }
  }

  @Test
  void takesTextsThatDifferTooMuchAsOneChange() {
    List<String> before = Collections.nCopies(3000, "a");
    List<String> after = Collections.nCopies(3000, "b");
    assertEquals(List.of(new Change(0, 3000, 0, 3000)), LineDifference.of(before, after));
  }

  private static List<Change> difference(String before, String after) {
    return LineDifference.of(List.of(before.split("")), List.of(after.split("")));
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      lines.add(String.valueOf((char) ('a' + random.nextInt(4))));
    }
    return lines;
  }

  private static List<String> applied(
      List<String> before, List<String> after, List<Change> changes) {
    List<String> result = new ArrayList<>();
    int at = 0;
    for (Change change : changes) {
      result.addAll(before.subList(at, change.before()));
      result.addAll(after.subList(change.after(), change.afterEnd()));
      at = change.beforeEnd();
    }
    result.addAll(before.subList(at, before.size()));
    return result;
  }

  /** The length of the longest common subsequence, the slow and certain way. */
  private static int common(List<String> first, List<String> second) {
    int[][] longest = new int[first.size() + 1][second.size() + 1];
    for (int i = 1; i <= first.size(); i++) {
      for (int j = 1; j <= second.size(); j++) {
        longest[i][j] =
            first.get(i - 1).equals(second.get(j - 1))
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return longest[first.size()][second.size()];
  }
}
