package dev.kegang.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The top of the repository a folder lies in: where {@code .git} is. */
public final class RepositoryFolder {

  private static final String MARK = ".git";

  private RepositoryFolder() {}

  /** The top, links resolved; null where there is no repository. */
  public static @Nullable Path above(Path folder) {
    for (Path at = real(folder); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(MARK))) {
        return at;
      }
    }
    return null;
  }

  /** The top; the folder itself, links resolved, where there is no repository. */
  public static Path of(Path folder) {
    Path top = above(folder);
    return top == null ? real(folder) : top;
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
