package dev.kegang.course;

import dev.kegang.course.FactValue.PartNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parts that are missing between two that are there.
 *
 * @param before what the first lesson of the part before the gap says
 * @param behind likewise of the part behind it
 */
public record NumberGap(Statement before, Statement behind) {

  static Map<String, NumberGap> in(List<Statement> statements) {
    Map<Integer, Statement> numbers = new TreeMap<>();
    for (Statement statement : statements) {
      numbers.putIfAbsent(number(statement), statement);
    }
    Map<String, NumberGap> gaps = new HashMap<>();
    Statement before = null;
    for (Statement statement : numbers.values()) {
      if (before != null && number(statement) > number(before) + 1) {
        gaps.put(statement.file(), new NumberGap(before, statement));
      }
      before = statement;
    }
    return Map.copyOf(gaps);
  }

  /** The first missing number. */
  public int first() {
    return number(before) + 1;
  }

  /** The last missing number. */
  public int last() {
    return number(behind) - 1;
  }

  private static int number(Statement statement) {
    return statement.value() instanceof PartNumber part ? part.number() : 0;
  }
}
