package dev.kegang.ide;

import dev.kegang.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that leads somewhere.
 *
 * @param target an address on the web, or a path as it is written in a link
 * @param relative whether the target is a path, to be looked up from the document
 */
public record AddressLink(TextRange range, String target, boolean relative) {

  /** The URI a relative target leads to from a document; null where that can't be one. */
  public static @Nullable String resolved(String uri, String target) {
    return RelativePath.resolve(uri, target);
  }
}
