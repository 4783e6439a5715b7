package dev.kegang.outline;

import java.util.List;
import java.util.function.Function;

/** One page of an outline that is being edited: it stays the same while it is not touched. */
public interface OutlinePage {

  /** The offset of its first character. */
  int start();

  /** Whether another page holds the very same, wherever it stands. */
  boolean isSame(OutlinePage other);

  /**
   * What one aspect of the page is; equal for equal ones.
   *
   * @param whole the outline it belongs to
   */
  List<Object> aspect(Aspect aspect, Outline whole);

  /**
   * What was made of the page before with the same key, else what is made of it now.
   *
   * @param whole the outline it belongs to
   * @param make takes an outline of nothing but this page, whose offsets count from its start
   */
  <T> T recall(Object key, Class<T> type, Outline whole, Function<Outline, T> make);
}
