package dev.kegang.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What settings may be made of: the files of their own folder or, in a Git repository, of that.
 * Nothing else is read because settings say so, however they say it: a folder may come from
 * anybody.
 *
 * @param top the folder that holds all of it
 */
record ProjectBounds(Path top) {

  private static final String REPOSITORY = ".git";

  /**
   * The bounds of a settings file.
   *
   * @param home the user's home folder, which is no project; null where there is none
   */
  static ProjectBounds of(Path file, @Nullable Path home) {
    Path folder = file.resolveSibling("");
    for (Path at = folder; at != null && !at.equals(home); at = at.getParent()) {
      if (Files.exists(at.resolve(REPOSITORY))) {
        return new ProjectBounds(at);
      }
    }
    return new ProjectBounds(folder);
  }

  /** Whether a path lies inside as it is written; nothing is looked at. */
  boolean hold(Path path) {
    return path.startsWith(top);
  }

  /** Whether a file that is there lies inside, links resolved. */
  boolean holdReally(Path file) {
    try {
      return file.toRealPath().startsWith(top.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
