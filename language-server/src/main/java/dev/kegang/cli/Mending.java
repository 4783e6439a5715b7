package dev.kegang.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What fixes do to one file.
 *
 * @param before its text as it was read
 * @param after its text with the fixes
 * @param applied how many fixes
 * @param converged false where fixes undid each other and were given up
 * @param failure why the text could not be written; null where it was, or was not to be
 */
record Mending(
    String before, String after, int applied, boolean converged, @Nullable IOException failure) {

  Mending failed(IOException cause) {
    return new Mending(before, before, 0, true, cause);
  }
}
