package dev.kegang.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for paths as in {@code .gitignore} and settings: names between slashes, each with
 * {@code *}, {@code ?} and {@code [a-z]}; {@code **} as a whole name stands for any number of
 * folders, and at the end for everything inside.
 */
public final class Glob {

  private final NamePattern[] names;

  private Glob(NamePattern[] names) {
    this.names = names;
  }

  /** Reads a pattern; null where it can match nothing, as with a bracket that is never closed. */
  public static @Nullable Glob of(String pattern) {
    List<NamePattern> names = new ArrayList<>();
    int from = 0;
    while (from <= pattern.length()) {
      int slash = nextSlash(pattern, from);
      String name = pattern.substring(from, slash);
      from = slash + 1;
      if (name.equals("**")) {
        names.add(NamePattern.ANY_FOLDERS);
        if (from > pattern.length()) {
          names.add(NamePattern.ANY_NAME);
        }
        continue;
      }
      NamePattern parsed = NamePattern.of(name);
      if (parsed == null) {
        return null;
      }
      names.add(parsed);
    }
    return new Glob(names.toArray(new NamePattern[0]));
  }

  /** Whether a path with slashes matches as a whole. */
  public boolean matches(String path) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from <= path.length()) {
      int slash = path.indexOf('/', from);
      int end = slash < 0 ? path.length() : slash;
      parts.add(path.substring(from, end));
      from = end + 1;
    }
    return matches(parts.toArray(new String[0]), 0);
  }

  /**
   * Whether a path matches as a whole.
   *
   * @param path its names
   * @param from index of the first name that counts
   */
  public boolean matches(String[] path, int from) {
    int pattern = 0;
    int at = from;
    int foldersPattern = -1;
    int foldersAt = from;
    while (at < path.length) {
      @Nullable NamePattern name = pattern < names.length ? names[pattern] : null;
      if (name == NamePattern.ANY_FOLDERS) {
        foldersPattern = pattern++;
        foldersAt = at;
      } else if (name != null && name.matches(path[at])) {
        pattern++;
        at++;
      } else if (foldersPattern >= 0) {
        pattern = foldersPattern + 1;
        at = ++foldersAt;
      } else {
        return false;
      }
    }
    while (pattern < names.length && names[pattern] == NamePattern.ANY_FOLDERS) {
      pattern++;
    }
    return pattern == names.length;
  }

  private static int nextSlash(String pattern, int from) {
    int slash = pattern.indexOf('/', from);
    return slash < 0 ? pattern.length() : slash;
  }
}
