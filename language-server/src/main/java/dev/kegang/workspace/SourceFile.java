package dev.kegang.workspace;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to look at.
 *
 * @param path where to read it
 * @param name how reports call it: relative to the working directory where it can be, with {@code
 *     /}
 * @param named whether the user named this very file, and not only a folder it lies in
 */
public record SourceFile(Path path, String name, boolean named) {

  /** Whether its name alone says that it is an outline. */
  public boolean isOutlineByName() {
    return name.toLowerCase(Locale.ROOT).endsWith(".outline.md");
  }
}
