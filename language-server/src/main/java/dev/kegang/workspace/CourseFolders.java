package dev.kegang.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells which course a file belongs to: the folder of its settings file, else one that the editor
 * or the repository gives. Never a home folder, nor one that holds it. Any thread may ask.
 */
public final class CourseFolders {

  private final Treatments treatments;
  private final Function<String, @Nullable String> fallback;
  private final Predicate<String> home;
  private final Map<String, Optional<String>> byFolder = new ConcurrentHashMap<>();

  /**
   * @param fallback the course of a folder without settings; null where there is none
   * @param home whether a folder is the user's home or holds it
   */
  public CourseFolders(
      Treatments treatments, Function<String, @Nullable String> fallback, Predicate<String> home) {
    this.treatments = treatments;
    this.fallback = fallback;
    this.home = home;
  }

  /**
   * The folder of a file's course.
   *
   * @param location absolute, with slashes
   * @return null where the file belongs to no course
   */
  public @Nullable String of(@Nullable String location) {
    int slash = location == null ? -1 : location.lastIndexOf('/');
    if (location == null || slash < 0) {
      return null;
    }
    String folder = location.substring(0, Math.max(slash, 1));
    Optional<String> known = byFolder.get(folder);
    if (known == null) {
      known = Optional.ofNullable(find(location, folder));
      byFolder.put(folder, known);
    }
    return known.orElse(null);
  }

  private @Nullable String find(String location, String folder) {
    String course = treatments.settings(location).folder();
    if (course == null) {
      course = fallback.apply(folder);
    }
    return course == null || home.test(course) ? null : course;
  }

  /** Whether a path is a folder or lies in it. */
  public static boolean holds(String folder, @Nullable String path) {
    return path != null
        && path.startsWith(folder)
        && (path.length() == folder.length()
            || folder.endsWith("/")
            || path.charAt(folder.length()) == '/');
  }
}
