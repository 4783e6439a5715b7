package dev.kegang.workspace;

import dev.kegang.workspace.IgnoreFile.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The ignore files that count in one folder: its own and those of the folders above it. Deeper ones
 * win over higher ones, and every {@code .ignore} over every {@code .gitignore}.
 *
 * @param above the scope of the folder above; null at the top
 * @param depth how many names of a path lead to this folder
 * @param repository whether a git repository begins here, in which the {@code .gitignore} files
 *     above it mean nothing
 */
record IgnoreScope(
    @Nullable IgnoreScope above,
    int depth,
    @Nullable IgnoreFile git,
    @Nullable IgnoreFile plain,
    boolean repository) {

  /**
   * The scope of a folder below another; that of the other where the folder adds nothing.
   *
   * @param above null where no ignore file counts so far
   */
  static @Nullable IgnoreScope below(
      @Nullable IgnoreScope above,
      int depth,
      @Nullable IgnoreFile git,
      @Nullable IgnoreFile plain,
      boolean repository) {
    if (git == null && plain == null && !(repository && above != null)) {
      return above;
    }
    return new IgnoreScope(above, depth, git, plain, repository);
  }

  /**
   * Whether a path is ignored. The folders it lies in are not looked at.
   *
   * @param path its names
   */
  boolean ignores(String[] path, boolean folder) {
    for (IgnoreScope scope = this; scope != null; scope = scope.above) {
      Verdict verdict = verdict(scope.plain, path, scope.depth, folder);
      if (verdict != Verdict.SILENT) {
        return verdict == Verdict.IGNORED;
      }
    }
    for (IgnoreScope scope = this; scope != null; scope = scope.above) {
      Verdict verdict = verdict(scope.git, path, scope.depth, folder);
      if (verdict != Verdict.SILENT) {
        return verdict == Verdict.IGNORED;
      }
      if (scope.repository) {
        return false;
      }
    }
    return false;
  }

  private static Verdict verdict(
      @Nullable IgnoreFile file, String[] path, int depth, boolean folder) {
    return file == null ? Verdict.SILENT : file.verdict(path, depth, folder);
  }
}
