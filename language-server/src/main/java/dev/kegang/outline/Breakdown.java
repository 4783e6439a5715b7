package dev.kegang.outline;

import java.util.List;

/**
 * One way in which the time of a whole is divided.
 *
 * @param closed whether the whole has no other parts, so that hours given to all of these must add
 *     up
 * @param parts in order
 */
public record Breakdown(Kind kind, boolean closed, List<Budget> parts) {

  /** What the parts are. */
  public enum Kind {
    SECTIONS,
    TOPICS,
    PLAN,
    CONTENTS,
    /** Rows of a table. */
    ROWS,
    /** Days or periods that are counted on, of which the last is the one part. */
    RUNNING
  }

  /** Whether any part has hours, or consists of something that has. */
  boolean bearsHours() {
    for (Budget part : parts) {
      if (part.bearsHours()) {
        return true;
      }
    }
    return false;
  }
}
