package dev.kegang.lint;

import dev.kegang.text.TextSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule name in a comment silences the rule.
 *
 * @param name in the comment
 * @param from offset of the first start of a finding it reaches
 * @param to offset behind the last start of a finding it reaches
 */
record SuppressionScope(TextSpan name, int from, int to) {

  /** Walks once along the scopes of one rule, for findings in order of their places. */
  static final class Sweep {

    private final List<SuppressionScope> scopes;
    private final Deque<SuppressionScope> entered = new ArrayDeque<>();
    private int next;

    /**
     * @param scopes ordered by their beginning
     */
    Sweep(List<SuppressionScope> scopes) {
      this.scopes = scopes;
    }

    /**
     * The scope that reaches an offset and begins last; null where none reaches it.
     *
     * @param offset never below the one asked for before
     */
    @Nullable SuppressionScope innermost(int offset) {
      while (next < scopes.size() && scopes.get(next).from <= offset) {
        entered.push(scopes.get(next));
        next++;
      }
      while (!entered.isEmpty() && entered.peek().to <= offset) {
        entered.pop();
      }
      return entered.peek();
    }
  }
}
