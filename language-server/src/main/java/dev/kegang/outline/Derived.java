package dev.kegang.outline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out from one outline: each thing once, when it is first asked for, however many
 * rules and features ask. Threads may race to work it out: it is immutable and always the same.
 */
public final class Derived {

  private final Map<Class<?>, Object> known = new ConcurrentHashMap<>();

  Derived() {}

  <T> T get(Class<T> type, Outline outline, Function<Outline, T> make) {
    Object before = known.get(type);
    if (before == null) {
      T made = make.apply(outline);
      known.put(type, made);
      return made;
    }
    return type.cast(before);
  }

  /** Equal outlines have equal things derived from them, asked for or not. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Derived;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
