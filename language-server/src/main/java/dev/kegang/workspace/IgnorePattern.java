package dev.kegang.workspace;

import dev.kegang.text.Glob;
import org.jspecify.annotations.Nullable;

/**
 * One line of a {@code .gitignore} or {@code .ignore} file.
 *
 * @param glob matched against the path from the file's folder, or against the last name alone
 * @param anchored whether the path counts from the file's folder
 * @param foldersOnly whether it is about folders only
 * @param negated whether it brings back what an earlier line excluded
 */
record IgnorePattern(Glob glob, boolean anchored, boolean foldersOnly, boolean negated) {

  /** Reads a line; null where it is blank, a comment or can match nothing. */
  static @Nullable IgnorePattern of(String line) {
    int start = 0;
    int end = trimmedEnd(line);
    if (end == 0 || line.charAt(0) == '#') {
      return null;
    }
    boolean negated = line.charAt(0) == '!';
    if (negated) {
      start++;
    }
    boolean foldersOnly = end > start && line.charAt(end - 1) == '/';
    if (foldersOnly) {
      end--;
    }
    String pattern = line.substring(Math.min(start, end), end);
    boolean anchored = pattern.indexOf('/') >= 0;
    if (anchored && pattern.charAt(0) == '/') {
      pattern = pattern.substring(1);
    }
    Glob glob = pattern.isEmpty() ? null : Glob.of(pattern);
    return glob == null ? null : new IgnorePattern(glob, anchored, foldersOnly, negated);
  }

  /**
   * Whether the line is about a path.
   *
   * @param path its names
   * @param from index of the first name below the ignore file's folder
   */
  boolean matches(String[] path, int from, boolean folder) {
    return (folder || !foldersOnly) && glob.matches(path, anchored ? from : path.length - 1);
  }

  /** Offset behind the last character that counts; trailing blanks count only after a backslash. */
  private static int trimmedEnd(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && !isEscaped(line, end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean isEscaped(String line, int at) {
    int backslashes = 0;
    while (at - 1 - backslashes >= 0 && line.charAt(at - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}
