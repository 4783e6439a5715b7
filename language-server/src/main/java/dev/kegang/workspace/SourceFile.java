package dev.kegang.workspace;

import dev.kegang.text.PathOrder;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file to look at.
 *
 * @param path where to read it, absolute; empty where it lies nowhere
 * @param name how reports call it: relative to the working directory where it can be, with {@code
 *     /}
 * @param named whether the user named this very file, and not only a folder it lies in
 */
public record SourceFile(Path path, String name, boolean named) {

  /** The order of reports. */
  public static final Comparator<SourceFile> BY_NAME =
      (one, other) -> PathOrder.BYTES.compare(one.name, other.name);

  /** Where it lies, absolute and with slashes, as settings have it; null where it lies nowhere. */
  public @Nullable String location() {
    String absolute = path.normalize().toString();
    return absolute.isEmpty() ? null : absolute.replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Whether its name alone says that it is an outline. */
  public boolean isOutlineByName() {
    return name.toLowerCase(Locale.ROOT).endsWith(".outline.md");
  }
}
