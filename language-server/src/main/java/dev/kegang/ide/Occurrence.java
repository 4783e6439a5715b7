package dev.kegang.ide;

import dev.kegang.text.TextRange;

/** A place in a document that stands for an element. */
public record Occurrence(TextRange range, Role role) {

  /** What a place is to the element. */
  public enum Role {
    /** Where it is named or listed. */
    DEFINITION,
    /** Where its name is repeated and must read alike. */
    COPY,
    /** Where it is referred to. */
    MENTION
  }
}
