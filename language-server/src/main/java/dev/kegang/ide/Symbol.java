package dev.kegang.ide;

import dev.kegang.text.TextRange;
import java.util.List;

/**
 * A part of an outline as a tree shows it.
 *
 * @param name never blank
 * @param detail hours and counts; empty where there is nothing to say
 * @param range all of it; the ranges of its children lie inside
 * @param selection its wording, inside {@code range}
 */
public record Symbol(
    String name,
    String detail,
    Kind kind,
    TextRange range,
    TextRange selection,
    List<Symbol> children) {

  /** What a part is. */
  public enum Kind {
    PLACEMENT,
    LESSON,
    PAGE,
    SECTION,
    TOPIC,
    FIELD
  }
}
