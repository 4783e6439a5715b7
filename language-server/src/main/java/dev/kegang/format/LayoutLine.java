package dev.kegang.format;

import dev.kegang.syntax.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * One line of a text with its place in a list.
 *
 * @param index of the line, from 0
 * @param owner the item it stands in, for an item the one it is nested in; null at the margin
 * @param afterBlank whether a blank line, a heading or nothing stands before it
 * @param kept whether it is code, a comment, HTML, a formula or front matter, and stays as it is
 */
record LayoutLine(
    int index, SourceLine source, @Nullable LayoutLine owner, boolean afterBlank, boolean kept) {

  boolean isBlank() {
    return source.isBlank() && !kept;
  }

  /** Whether it is part of a list. */
  boolean inList() {
    return owner != null || (source.isItem() && !kept);
  }

  /** Whether it stands in an item, not deeper. */
  boolean isIn(LayoutLine item) {
    return owner != null && owner.index == item.index;
  }

  /** Whether the same item holds both, or both stand at the margin. */
  boolean isBeside(LayoutLine other) {
    return other.owner == null ? owner == null : isIn(other.owner);
  }

  /** An item or a paragraph's line the formatter may change. */
  boolean isText() {
    return source.kind() == SourceLine.Kind.TEXT && !kept;
  }

  boolean isHeading() {
    SourceLine.Kind kind = source.kind();
    return !kept
        && (kind == SourceLine.Kind.HEADING
            || kind == SourceLine.Kind.UNDERLINED
            || kind == SourceLine.Kind.UNDERLINE);
  }
}
