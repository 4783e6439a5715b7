package dev.kegang.lsp;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out once for each document, because several ask for it after every key. Any thread
 * may ask.
 */
final class ByDocument<T> {

  /** So many are remembered: nobody has more open, and of closed lessons there are many. */
  static final int MOST = 1_000;

  private final Function<String, @Nullable T> answer;
  private final Map<String, Optional<T>> known = new ConcurrentHashMap<>();

  /**
   * @param answer what there is for a URI; always the same
   */
  ByDocument(Function<String, @Nullable T> answer) {
    this.answer = answer;
  }

  /** The answer for a document. */
  @Nullable T of(String uri) {
    Optional<T> found = known.get(uri);
    if (found == null) {
      found = Optional.ofNullable(answer.apply(uri));
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(uri, found);
    }
    return found.orElse(null);
  }

  /** How many are remembered. */
  int size() {
    return known.size();
  }
}
