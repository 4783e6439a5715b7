package dev.kegang.cli.report;

import dev.kegang.workspace.RepositoryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What files are called from the top of their repository, where reports are read by a service.
 *
 * @param top the repository's folder as a URI that ends in {@code /}
 * @param prefix the working directory as seen from there: empty, or it ends in {@code /}
 */
public record RepositoryPaths(String top, String prefix) {

  /** Where nobody asks for the top. */
  public static final RepositoryPaths NONE = new RepositoryPaths("", "");

  /** How files are called from the top, for somebody who calls them from a folder. */
  public static RepositoryPaths seenFrom(Path folder) {
    Path top = RepositoryFolder.of(folder);
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

  /** A path of a report as seen from the top; an absolute path stays. */
  public String of(String path) {
    if (isAbsolute(path)) {
      return path;
    }
    List<String> names = new ArrayList<>();
    for (String name : (prefix + path).split("/", -1)) {
      boolean up =
          name.equals("..") && !names.isEmpty() && !names.get(names.size() - 1).equals("..");
      if (up) {
        names.remove(names.size() - 1);
      } else {
        names.add(name);
      }
    }
    return String.join("/", names);
  }

  public static boolean isAbsolute(String path) {
    return path.startsWith("/") || (path.length() > 2 && path.startsWith(":/", 1));
  }
}
