package dev.kegang.outline;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The profiles Kegang ships. */
public final class Profiles {

  private static final List<Profile> ALL = List.of(Profile.LESSON_OUTLINE);

  private static final Map<String, Profile> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Profile::id, Function.identity()));

  private Profiles() {}

  public static List<Profile> all() {
    return ALL;
  }

  public static Map<String, Profile> byName() {
    return BY_NAME;
  }
}
