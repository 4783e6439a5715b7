package dev.kegang.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which member of a list stands for which member of the list it copies. One member inserted, left
 * out or moved changes what is said about that member alone: the two lists are laid along their
 * longest common subsequence first, and what differs between two common neighbours is paired up.
 */
public final class Alignment {

  /** What a copy is to its original. */
  public enum Relation {
    /** Reads like its original, in its place. */
    SAME,
    /** Stands where its original should be named, and reads differently. */
    CHANGED,
    /** Reads like its original, in another place. */
    MOVED,
    /** Has no original. */
    EXTRA
  }

  /** Beyond so many comparisons, what differs between two neighbours is paired up in order. */
  private static final int COMPARISONS = 400;

  private final List<String> copies;
  private final List<String> originals;
  private final Relation[] relations;
  private final int[] originalOf;
  private final int[] copyOf;

  private Alignment(List<String> copies, List<String> originals) {
    this.copies = copies;
    this.originals = originals;
    relations = new Relation[copies.size()];
    Arrays.fill(relations, Relation.EXTRA);
    originalOf = new int[copies.size()];
    Arrays.fill(originalOf, -1);
    copyOf = new int[originals.size()];
    Arrays.fill(copyOf, -1);
    alignSame();
    alignMoved();
    alignChanged();
  }

  /** Lays copies along originals; two members are the same where their strings are equal. */
  public static Alignment of(List<String> copies, List<String> originals) {
    return new Alignment(copies, originals);
  }

  public Relation relation(int copy) {
    return relations[copy];
  }

  /** The original a copy stands for; -1 for an extra one. */
  public int original(int copy) {
    return originalOf[copy];
  }

  /** The copy that stands for an original; -1 where it has none. */
  public int copy(int original) {
    return copyOf[original];
  }

  /** How many members are not the same in both lists. */
  public int differences() {
    int differences = 0;
    for (Relation relation : relations) {
      if (relation != Relation.SAME) {
        differences++;
      }
    }
    for (int copy : copyOf) {
      if (copy < 0) {
        differences++;
      }
    }
    return differences;
  }

  private void alignSame() {
    Map<String, Integer> values = new HashMap<>();
    int[] left = numbered(copies, values);
    int[] right = numbered(originals, values);
    int[] matches = CommonSubsequence.of(left, right, values.size());
    for (int copy = 0; copy < matches.length; copy++) {
      if (matches[copy] >= 0) {
        pair(copy, matches[copy], Relation.SAME);
      }
    }
  }

  private static int[] numbered(List<String> members, Map<String, Integer> values) {
    int[] numbers = new int[members.size()];
    for (int i = 0; i < numbers.length; i++) {
      int next = values.size();
      Integer known = values.putIfAbsent(members.get(i), next);
      numbers[i] = known == null ? next : known;
    }
    return numbers;
  }

  private void alignMoved() {
    Map<String, ArrayDeque<Integer>> open = new HashMap<>();
    for (int original = 0; original < copyOf.length; original++) {
      if (copyOf[original] < 0) {
        open.computeIfAbsent(originals.get(original), key -> new ArrayDeque<>()).add(original);
      }
    }
    for (int copy = 0; copy < originalOf.length; copy++) {
      ArrayDeque<Integer> places = originalOf[copy] < 0 ? open.get(copies.get(copy)) : null;
      Integer original = places == null ? null : places.poll();
      if (original != null) {
        pair(copy, original, Relation.MOVED);
      }
    }
  }

  private void alignChanged() {
    int original = 0;
    List<Integer> openCopies = new ArrayList<>();
    for (int copy = 0; copy <= originalOf.length; copy++) {
      boolean end = copy == originalOf.length;
      if (end || relations[copy] == Relation.SAME) {
        int anchor = end ? copyOf.length : originalOf[copy];
        List<Integer> openOriginals = new ArrayList<>();
        for (; original < anchor; original++) {
          if (copyOf[original] < 0) {
            openOriginals.add(original);
          }
        }
        pairUp(openCopies, openOriginals);
        openCopies.clear();
        original = anchor + 1;
      } else if (originalOf[copy] < 0) {
        openCopies.add(copy);
      }
    }
  }

  private void pairUp(List<Integer> openCopies, List<Integer> openOriginals) {
    int pairs = Math.min(openCopies.size(), openOriginals.size());
    int larger = Math.max(openCopies.size(), openOriginals.size());
    boolean copiesAreFewer = openCopies.size() == pairs;
    int[] chosen = chosen(openCopies, openOriginals, copiesAreFewer, pairs, larger);
    for (int i = 0; i < pairs; i++) {
      int copy = openCopies.get(copiesAreFewer ? i : chosen[i]);
      int original = openOriginals.get(copiesAreFewer ? chosen[i] : i);
      pair(copy, original, Relation.CHANGED);
    }
  }

  /** Per member of the shorter list the one of the longer it is most like, keeping the order. */
  private int[] chosen(
      List<Integer> openCopies,
      List<Integer> openOriginals,
      boolean copiesAreFewer,
      int fewer,
      int larger) {
    int[] chosen = new int[fewer];
    for (int i = 0; i < fewer; i++) {
      chosen[i] = i;
    }
    if (fewer == larger || (long) fewer * larger > COMPARISONS) {
      return chosen;
    }
    int[][] best = new int[fewer + 1][larger + 1];
    for (int i = 1; i <= fewer; i++) {
      Arrays.fill(best[i], 0, i, Integer.MIN_VALUE / 2);
      for (int j = i; j <= larger; j++) {
        String copy = copies.get(openCopies.get(copiesAreFewer ? i - 1 : j - 1));
        String original = originals.get(openOriginals.get(copiesAreFewer ? j - 1 : i - 1));
        int taken = best[i - 1][j - 1] + Likeness.of(copy, original);
        best[i][j] = Math.max(best[i][j - 1], taken);
      }
    }
    int j = larger;
    for (int i = fewer; i > 0; i--) {
      while (j > i && best[i][j] == best[i][j - 1]) {
        j--;
      }
      chosen[i - 1] = --j;
    }
    return chosen;
  }

  private void pair(int copy, int original, Relation relation) {
    originalOf[copy] = original;
    copyOf[original] = copy;
    relations[copy] = relation;
  }
}
