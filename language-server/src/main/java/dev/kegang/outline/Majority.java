package dev.kegang.outline;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts variants and names the most frequent one; of equally frequent ones, the first seen. */
final class Majority<T> {

  private final Map<T, Integer> counts = new LinkedHashMap<>();

  void add(T variant) {
    counts.merge(variant, 1, Integer::sum);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  T orElse(T fallback) {
    T best = fallback;
    int most = 0;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
