package dev.kegang.course;

import dev.kegang.text.PathOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all lessons of a course say under one key, in the order of their paths. */
public final class Group implements Said {

  /** What lessons say under a key that none of them has. */
  public static final Group EMPTY = new Group(List.of());

  private static final Comparator<Statement> BY_FILE =
      (one, other) -> PathOrder.BYTES.compare(one.file(), other.file());

  /** What is counted once, however many lessons ask. */
  private record Variants(Map<String, Integer> counts, Statement model) {}

  private final List<Statement> statements;

  /**
   * Filled on first use. Threads may race to compute it: it is immutable and always the same, and
   * so it is with {@link #gaps}.
   */
  private @Nullable Variants variants;

  private @Nullable Map<String, NumberGap> gaps;

  /**
   * @param statements immutable, in the order of paths
   */
  Group(List<Statement> statements) {
    this.statements = statements;
  }

  @Override
  public Group group() {
    return this;
  }

  public List<Statement> statements() {
    return statements;
  }

  @Override
  public int size() {
    return statements.size();
  }

  /** The statement of the first lesson. */
  public Statement first() {
    return statements.get(0);
  }

  /**
   * The statement that others should agree with: the first of those that most lessons make, or of
   * the earliest lesson where two are as common.
   */
  public Statement model() {
    return statements.size() == 1 ? first() : variants().model;
  }

  /** How many lessons say the same as the model. */
  public int agreeing() {
    return statements.size() == 1 ? 1 : count(model().value());
  }

  /** How many lessons say this. */
  public int count(FactValue value) {
    // Most groups are of one lesson. Equality of records would take a start ten milliseconds.
    return statements.size() == 1
        ? (first().value().variant().equals(value.variant()) ? 1 : 0)
        : variants().counts.getOrDefault(value.variant(), 0);
  }

  /**
   * Where numbers are missing, by the file behind the gap; only for {@link
   * CourseKey.Kind#PART_NUMBERS}.
   */
  public Map<String, NumberGap> gaps() {
    Map<String, NumberGap> known = gaps;
    if (known == null) {
      known = NumberGap.in(statements);
      gaps = known;
    }
    return known;
  }

  /**
   * The same with what one lesson says now.
   *
   * @param statement null where it says nothing any more
   */
  Group with(String file, @Nullable Statement statement) {
    List<Statement> next = new ArrayList<>(statements.size() + 1);
    boolean placed = statement == null;
    for (Statement other : statements) {
      if (!placed && statement != null && BY_FILE.compare(statement, other) <= 0) {
        next.add(statement);
        placed = true;
      }
      if (!other.file().equals(file)) {
        next.add(other);
      }
    }
    if (!placed && statement != null) {
      next.add(statement);
    }
    return next.isEmpty() ? EMPTY : new Group(List.copyOf(next));
  }

  private Variants variants() {
    Variants known = variants;
    if (known == null) {
      known = count();
      variants = known;
    }
    return known;
  }

  private Variants count() {
    Map<String, Integer> counts = new HashMap<>();
    for (Statement statement : statements) {
      counts.merge(statement.value().variant(), 1, Integer::sum);
    }
    Statement model = first();
    int most = counts.getOrDefault(model.value().variant(), 0);
    for (Statement statement : statements) {
      int count = counts.getOrDefault(statement.value().variant(), 0);
      if (count > most) {
        most = count;
        model = statement;
      }
    }
    return new Variants(counts, model);
  }
}
