package dev.kegang.outline;

import dev.kegang.text.TextSpan;

/**
 * An HTML comment.
 *
 * @param span with its marks
 */
public record Comment(TextSpan span) {

  /** The same where it stands further on by a distance, or further back. */
  Comment shiftedBy(int distance) {
    return new Comment(span.shiftedBy(distance));
  }
}
