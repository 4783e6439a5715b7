package dev.kegang.outline;

import dev.kegang.text.TextSpan;

/** An item that is neither citation, caption nor placeholder: the author's own words. */
public record Wording(TextSpan text) implements ItemContent {

  /** The same where it stands further on by a distance, or further back. */
  @Override
  public Wording shiftedBy(int distance) {
    return new Wording(text.shiftedBy(distance));
  }
}
