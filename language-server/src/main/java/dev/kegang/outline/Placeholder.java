package dev.kegang.outline;

import dev.kegang.text.TextSpan;

/**
 * Text that only tells the author what to write. It is never a citation, also with its rule off.
 */
public record Placeholder(TextSpan text) implements ItemContent {

  /** The same where it stands further on by a distance, or further back. */
  @Override
  public Placeholder shiftedBy(int distance) {
    return new Placeholder(text.shiftedBy(distance));
  }
}
