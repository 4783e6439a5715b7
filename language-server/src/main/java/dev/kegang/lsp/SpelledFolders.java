package dev.kegang.lsp;

import dev.kegang.workspace.CourseFolders;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How the client spells the folders it works in, which may be links: what is told of a file must
 * have the name under which the client opens it. Paths are absolute, with slashes.
 */
final class SpelledFolders {

  private record Folder(String spelled, String real) {}

  private final List<Folder> folders;

  private SpelledFolders(List<Folder> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * Folders as the client spells them.
   *
   * @param real resolves the links in a path
   */
  static SpelledFolders of(List<String> spelled, UnaryOperator<String> real) {
    List<Folder> folders = new ArrayList<>();
    for (String folder : spelled) {
      folders.add(new Folder(folder, real.apply(folder)));
    }
    return new SpelledFolders(folders);
  }

  /** A path without links as it lies in the innermost of the folders; itself where in none. */
  String spell(String real) {
    Folder innermost = null;
    for (Folder folder : folders) {
      if (CourseFolders.holds(folder.real, real)
          && (innermost == null || innermost.real.length() < folder.real.length())) {
        innermost = folder;
      }
    }
    if (innermost == null || innermost.spelled.equals(innermost.real)) {
      return real;
    }
    String below = real.substring(innermost.real.length());
    return below.isEmpty() || below.startsWith("/")
        ? innermost.spelled + below
        : innermost.spelled + '/' + below;
  }
}
