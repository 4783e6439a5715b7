package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void equalListsHaveNoDifferences() {
    assertEquals("A=0 B=1 C=2", laid("A B C", "A B C"));
    assertEquals(0, Alignment.of(List.of("A", "B"), List.of("A", "B")).differences());
  }

  @Test
  void oneMissingEntryIsOneDifference() {
    assertEquals("A=0 C=2 D=3 E=4 -1", laid("A C D E", "A B C D E"));
    assertEquals("B=1 C=2 -0", laid("B C", "A B C"));
    assertEquals("A=0 B=1 -2", laid("A B", "A B C"));
  }

  @Test
  void oneExtraEntryIsOneDifference() {
    assertEquals("A=0 X+ B=1 C=2", laid("A X B C", "A B C"));
    assertEquals("A=0 B=1 C=2 X+", laid("A B C X", "A B C"));
  }

  @Test
  void oneMovedEntryIsOneDifference() {
    assertEquals("A=0 C=2 D=3 B>1 E=4", laid("A C D B E", "A B C D E"));
    assertEquals("E>4 A=0 B=1 C=2 D=3", laid("E A B C D", "A B C D E"));
  }

  @Test
  void changedTitlesBetweenEqualNeighboursPairUp() {
    assertEquals("A=0 X~1 C=2 Y~3", laid("A X C Y", "A B C D"));
  }

  @Test
  void aChangedTitleStaysWithTheOneItIsLikeWhereAnotherIsMissing() {
    assertEquals("总论=0 参与者介绍~2 结语=3 -1", laid("总论 参与者介绍 结语", "总论 历史 主要参与者介绍 结语"));
    assertEquals("总论=0 花絮+ 参与者介绍~1 结语=2", laid("总论 花絮 参与者介绍 结语", "总论 主要参与者介绍 结语"));
  }

  @Test
  void equalTitlesAreToldApartByTheirNeighbours() {
    assertEquals("概念=0 方法=2 练习=3 -1", laid("概念 方法 练习", "概念 练习 方法 练习"));
    assertEquals("X=0 X=1 A=2", laid("X X A", "X X A"));
  }

  @Test
  void emptyListsAlign() {
    assertEquals("", laid("", ""));
    assertEquals("-0 -1", laid("", "A B"));
    assertEquals("A+ B+", laid("A B", ""));
  }

  @Test
  void isAsLongAsTheLongestCommonSubsequence() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      List<String> left = randomWords(random);
      List<String> right = randomWords(random);
      Alignment alignment = Alignment.of(left, right);
      int same = 0;
      int last = -1;
      for (int i = 0; i < left.size(); i++) {
        if (alignment.relation(i) == Alignment.Relation.SAME) {
          assertEquals(left.get(i), right.get(alignment.original(i)));
          assertEquals(true, alignment.original(i) > last);
          last = alignment.original(i);
          same++;
        }
        if (alignment.original(i) >= 0) {
          assertEquals(i, alignment.copy(alignment.original(i)));
        }
      }
      assertEquals(longestCommon(left, right), same, left + " " + right);
    }
  }

  @Test
  void hostileListsTakeNoQuadraticTime() {
    int size = 60_000;
    List<String> equal = new ArrayList<>();
    List<String> ascending = new ArrayList<>();
    List<String> descending = new ArrayList<>();
    List<String> alternating = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      equal.add("same");
      ascending.add("title " + i);
      descending.add("title " + (size - i));
      alternating.add(i % 2 == 0 ? "even" : "odd");
      others.add("other " + i);
    }
    List<List<String>> lists = List.of(equal, ascending, descending, alternating, others);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (List<String> left : lists) {
            for (List<String> right : lists) {
              Alignment.of(left, right.subList(0, size - 1)).differences();
            }
          }
        });
  }

  private static String laid(String copies, String originals) {
    List<String> left = words(copies);
    List<String> right = words(originals);
    Alignment alignment = Alignment.of(left, right);
    List<String> laid = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      String mark =
          switch (alignment.relation(i)) {
            case SAME -> "=";
            case CHANGED -> "~";
            case MOVED -> ">";
            case EXTRA -> "+";
          };
      int original = alignment.original(i);
      laid.add(left.get(i) + mark + (original < 0 ? "" : original));
    }
    for (int i = 0; i < right.size(); i++) {
      if (alignment.copy(i) < 0) {
        laid.add("-" + i);
      }
    }
    return String.join(" ", laid);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  private static List<String> randomWords(Random random) {
    List<String> words = new ArrayList<>();
    int size = random.nextInt(12);
    for (int i = 0; i < size; i++) {
      words.add(String.valueOf((char) ('a' + random.nextInt(6))));
    }
    return words;
  }

  private static int longestCommon(List<String> left, List<String> right) {
    int[][] length = new int[left.size() + 1][right.size() + 1];
    for (int i = 1; i <= left.size(); i++) {
      for (int j = 1; j <= right.size(); j++) {
        length[i][j] =
            left.get(i - 1).equals(right.get(j - 1))
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return length[left.size()][right.size()];
  }
}
