package dev.kegang.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one state of those that go on alike, sorts them and writes them down. */
final class SmallestTable {

  private final List<int[]> rows;
  private final List<Integer> modes;
  private final int lineFeed;
  private final int carriageReturn;

  /**
   * @param rows a state's action, then the number of the state each class leads to, 0 for none; the
   *     first row is no state
   */
  SmallestTable(List<int[]> rows, List<Integer> modes, int lineFeed, int carriageReturn) {
    this.lineFeed = lineFeed;
    this.carriageReturn = carriageReturn;
    int[] groups = groups(rows);
    int[] order = new int[Arrays.stream(groups).max().orElseThrow() + 1];
    List<int[]> smallest = new ArrayList<>();
    smallest.add(rows.get(0));
    for (int rank = 0; rank < 3; rank++) {
      for (int i = 1; i < rows.size(); i++) {
        if (order[groups[i]] == 0 && rank(rows.get(i), i, groups) == rank) {
          order[groups[i]] = smallest.size();
          smallest.add(rows.get(i));
        }
      }
    }
    this.rows = smallest.stream().map(row -> renumbered(row, groups, order)).toList();
    this.modes = modes.stream().map(mode -> order[groups[mode]]).toList();
  }

  /** The same number for all states that no rest of a text tells apart; 0 for no state. */
  private static int[] groups(List<int[]> rows) {
    int[] groups = new int[rows.size()];
    int count = -1;
    while (true) {
      Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
      int[] next = new int[groups.length];
      for (int i = 0; i < groups.length; i++) {
        List<Integer> signature = new ArrayList<>();
        signature.add(i == 0 ? -1 : rows.get(i)[0]);
        for (int k = 1; k < rows.get(i).length; k++) {
          signature.add(groups[rows.get(i)[k]]);
        }
        numbers.putIfAbsent(signature, numbers.size());
        next[i] = numbers.getOrDefault(signature, 0);
      }
      groups = next;
      if (numbers.size() == count) {
        return groups;
      }
      count = numbers.size();
    }
  }

  /** 0 for a state that accepts nothing, 2 for one that only the end of a line leaves, else 1. */
  private int rank(int[] row, int number, int[] groups) {
    if (row[0] == 0) {
      return 0;
    }
    for (int i = 1; i < row.length - 1; i++) {
      if (i != lineFeed && i != carriageReturn && groups[row[i]] != groups[number]) {
        return 1;
      }
    }
    return 2;
  }

  private static int[] renumbered(int[] row, int[] groups, int[] order) {
    int[] renumbered = row.clone();
    for (int i = 1; i < row.length; i++) {
      renumbered[i] = row[i] == 0 ? 0 : order[groups[row[i]]];
    }
    return renumbered;
  }

  String text(Map<Integer, Integer> stretches, List<List<Integer>> actions) {
    StringBuilder text = new StringBuilder();
    text.append(rows.get(0).length - 2).append('\n');
    append(
        text,
        stretches.entrySet().stream()
            .flatMap(s -> List.of(s.getKey(), s.getValue()).stream())
            .toList());
    append(text, modes);
    append(text, actions.stream().flatMap(List::stream).toList());
    int accepting = 1;
    while (rows.get(accepting)[0] == 0) {
      accepting++;
    }
    int resting = accepting;
    while (resting < rows.size() && !isResting(resting)) {
      resting++;
    }
    text.append(rows.size()).append(' ').append(accepting).append(' ').append(resting).append('\n');
    for (int[] row : rows.subList(1, rows.size())) {
      append(text, row);
    }
    return text.toString();
  }

  private boolean isResting(int number) {
    int[] row = rows.get(number);
    for (int i = 1; i < row.length - 1; i++) {
      if (i != lineFeed && i != carriageReturn && row[i] != number) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder text, List<Integer> numbers) {
    text.append(numbers.size());
    numbers.forEach(number -> text.append(' ').append(number));
    text.append('\n');
  }

  /** A state: its action, the state most classes lead to, and where the others lead. */
  private static void append(StringBuilder text, int[] row) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (int i = 1; i < row.length; i++) {
      counts.merge(row[i], 1, Integer::sum);
    }
    Map.Entry<Integer, Integer> most =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    int otherwise = most.getKey();
    text.append(row[0]).append(' ').append(otherwise);
    text.append(' ').append(row.length - 1 - most.getValue());
    for (int i = 1; i < row.length; i++) {
      if (row[i] != otherwise) {
        text.append(' ').append(i).append(' ').append(row[i]);
      }
    }
    text.append('\n');
  }
}
