package dev.kegang.workspace;

import java.util.ArrayList;
import java.util.List;

/**
 * The patterns of one {@code .gitignore} or {@code .ignore} file; the last one that fits decides.
 */
final class IgnoreFile {

  /** What ignore files say of a path. */
  enum Verdict {
    IGNORED,
    KEPT,
    SILENT
  }

  private final List<IgnorePattern> patterns;

  private IgnoreFile(List<IgnorePattern> patterns) {
    this.patterns = patterns;
  }

  static IgnoreFile parse(String text) {
    List<IgnorePattern> patterns = new ArrayList<>();
    int from = text.startsWith("\ufeff") ? 1 : 0;
    while (from < text.length()) {
      int lineFeed = text.indexOf('\n', from);
      int next = lineFeed < 0 ? text.length() : lineFeed + 1;
      int end = lineFeed < 0 ? text.length() : lineFeed;
      if (end > from && text.charAt(end - 1) == '\r') {
        end--;
      }
      IgnorePattern pattern = IgnorePattern.of(text.substring(from, end));
      if (pattern != null) {
        patterns.add(pattern);
      }
      from = next;
    }
    return new IgnoreFile(List.copyOf(patterns));
  }

  /**
   * What this file says of a path.
   *
   * @param path its names
   * @param from index of the first name below this file's folder
   */
  Verdict verdict(String[] path, int from, boolean folder) {
    for (int i = patterns.size() - 1; i >= 0; i--) {
      IgnorePattern pattern = patterns.get(i);
      if (pattern.matches(path, from, folder)) {
        return pattern.negated() ? Verdict.KEPT : Verdict.IGNORED;
      }
    }
    return Verdict.SILENT;
  }
}
