package dev.kegang.ide;

import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;

/**
 * Something of a course that can be looked for by name.
 *
 * @param container what it belongs to, such as the lesson of a section; may be empty
 */
public record FoundSymbol(
    Kind kind, String name, String container, Document document, TextRange range) {

  /** What was found. */
  public enum Kind {
    STAGE,
    PART,
    LESSON,
    SECTION,
    WORK
  }
}
