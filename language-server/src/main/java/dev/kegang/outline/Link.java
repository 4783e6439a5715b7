package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A link or an image in the author's text.
 *
 * @param range the whole, from its opening bracket, {@code !} or {@code <} on
 * @param text what a link shows, or the words that stand for an image; null where an HTML image has
 *     no such attribute
 * @param target where it leads, as written; may be empty
 */
public record Link(Kind kind, TextRange range, @Nullable TextSpan text, TextSpan target) {

  /** How it is written. */
  public enum Kind {
    /** {@code [text](target)}. */
    LINK,
    /** {@code ![text](target)}. */
    IMAGE,
    /** {@code <img src="target" alt="text">}. */
    HTML_IMAGE,
    /** {@code [text]: target}. */
    DEFINITION
  }

  /** The same where it stands further on by a distance, or further back. */
  Link shiftedBy(int distance) {
    return new Link(
        kind,
        range.shiftedBy(distance),
        text == null ? null : text.shiftedBy(distance),
        target.shiftedBy(distance));
  }
}
