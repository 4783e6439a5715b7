package dev.kegang.cli.report;

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
