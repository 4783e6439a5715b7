package dev.kegang.settings;

import dev.kegang.text.Glob;
import java.util.ArrayList;
import java.util.List;

/** Patterns for files, each absolute. A pattern that fits a folder fits everything inside. */
public final class PathGlobs {

  static final PathGlobs NONE = new PathGlobs(List.of());

  private final List<Glob> globs;

  private PathGlobs(List<Glob> globs) {
    this.globs = globs;
  }

  static PathGlobs of(List<String> patterns) {
    List<Glob> globs = new ArrayList<>(2 * patterns.size());
    for (String pattern : patterns) {
      for (Glob glob : new Glob[] {Glob.of(pattern), Glob.of(pattern + "/**")}) {
        if (glob != null) {
          globs.add(glob);
        }
      }
    }
    return new PathGlobs(List.copyOf(globs));
  }

  public boolean isEmpty() {
    return globs.isEmpty();
  }

  /**
   * Whether one of the patterns fits.
   *
   * @param path absolute, with slashes
   */
  public boolean matches(String path) {
    for (Glob glob : globs) {
      if (glob.matches(path)) {
        return true;
      }
    }
    return false;
  }

  static boolean isReadable(String pattern) {
    return Glob.of(pattern) != null && !pattern.startsWith("../");
  }

  /** A pattern as it is written in a file of a folder, made absolute. */
  static String below(String folder, String pattern) {
    String relative = pattern;
    while (relative.startsWith("./") || relative.startsWith("/")) {
      relative = relative.substring(relative.indexOf('/') + 1);
    }
    if (relative.endsWith("/")) {
      relative = relative.substring(0, relative.length() - 1);
    }
    return literal(folder) + '/' + (relative.isEmpty() || relative.equals(".") ? "**" : relative);
  }

  /** A folder's name may have characters that mean something in a pattern. */
  private static String literal(String folder) {
    StringBuilder literal = new StringBuilder(folder.length());
    for (int i = 0; i < folder.length(); i++) {
      char c = folder.charAt(i);
      if ("*?[]\\".indexOf(c) >= 0) {
        literal.append('\\');
      }
      literal.append(c);
    }
    return literal.toString();
  }
}
