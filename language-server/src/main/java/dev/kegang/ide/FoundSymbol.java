package dev.kegang.ide;

import dev.kegang.text.Located;

/**
 * Something of a course that can be looked for by name.
 *
 * @param container what it belongs to, such as the lesson of a section; may be empty
 * @param uri of the document it stands in
 */
public record FoundSymbol(Kind kind, String name, String container, String uri, Located place) {

  /** What was found. */
  public enum Kind {
    STAGE,
    PART,
    LESSON,
    SECTION,
    WORK;

    /** Whether every lesson that belongs to it names it. */
    boolean isPlacement() {
      return this == STAGE || this == PART;
    }

    /** Whether it belongs to a lesson. */
    boolean isInLesson() {
      return this == SECTION || this == WORK;
    }
  }
}
