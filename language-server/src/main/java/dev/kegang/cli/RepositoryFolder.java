package dev.kegang.cli;

import dev.kegang.cli.report.RepositoryPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The top of the repository a folder lies in: where {@code .git} is. */
final class RepositoryFolder {

  private static final String MARK = ".git";

  private RepositoryFolder() {}

  /** The top; the folder itself where there is no repository. */
  static Path of(Path folder) {
    Path real = real(folder);
    for (Path at = real; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(MARK))) {
        return at;
      }
    }
    return real;
  }

  /** How files are called from the top, for somebody who calls them from a folder. */
  static RepositoryPaths paths(Path folder) {
    Path top = of(folder);
    String below = top.relativize(real(folder)).toString().replace('\\', '/');
    String uri = top.toUri().toString();
    return new RepositoryPaths(
        uri.endsWith("/") ? uri : uri + '/', below.isEmpty() ? "" : below + '/');
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
