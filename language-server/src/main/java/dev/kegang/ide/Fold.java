package dev.kegang.ide;

import dev.kegang.text.TextRange;

/**
 * A stretch of more than one line that can be folded away.
 *
 * @param range from its first line to the end of its last
 */
public record Fold(Kind kind, TextRange range) {

  /** What is folded away. */
  public enum Kind {
    REGION,
    COMMENT
  }
}
