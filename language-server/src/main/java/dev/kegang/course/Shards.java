package dev.kegang.course;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map of which a changed copy costs next to nothing however large it is: only the
 * shard of the changed key is copied.
 */
final class Shards<K, V> {

  private static final int COUNT = 1024;

  private final Map<K, V>[] shards;
  private final int size;

  private Shards(Map<K, V>[] shards, int size) {
    this.shards = shards;
    this.size = size;
  }

  static <K, V> Shards<K, V> empty() {
    return of(Map.of());
  }

  static <K, V> Shards<K, V> of(Map<K, V> content) {
    Map<K, V>[] shards = emptyShards();
    for (Map.Entry<K, V> entry : content.entrySet()) {
      int shard = shard(entry.getKey());
      if (shards[shard].isEmpty()) {
        shards[shard] = new HashMap<>();
      }
      shards[shard].put(entry.getKey(), entry.getValue());
    }
    return new Shards<>(shards, content.size());
  }

  @Nullable V get(K key) {
    return shards[shard(key)].get(key);
  }

  int size() {
    return size;
  }

  /**
   * A copy with other values.
   *
   * @param changes per key its new value; null where the key goes
   */
  Shards<K, V> with(Map<K, @Nullable V> changes) {
    Map<K, V>[] next = shards.clone();
    int nextSize = size;
    for (Map.Entry<K, @Nullable V> change : changes.entrySet()) {
      K key = change.getKey();
      int shard = shard(key);
      if (next[shard] == shards[shard]) {
        next[shard] = new HashMap<>(shards[shard]);
      }
      V value = change.getValue();
      V before = value == null ? next[shard].remove(key) : next[shard].put(key, value);
      nextSize += (value == null ? 0 : 1) - (before == null ? 0 : 1);
    }
    return new Shards<>(next, nextSize);
  }

  /** Adds the values of some keys to a collection, in no particular order. */
  void addValuesTo(Collection<? super V> values, Predicate<K> wanted) {
    for (Map<K, V> shard : shards) {
      shard.forEach(
          (key, value) -> {
            if (wanted.test(key)) {
              values.add(value);
            }
          });
    }
  }

  /** Adds all values to a collection, in no particular order. */
  void addValuesTo(Collection<? super V> values) {
    for (Map<K, V> shard : shards) {
      values.addAll(shard.values());
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <K, V> Map<K, V>[] emptyShards() {
    Map<K, V>[] shards = new Map[COUNT];
    Arrays.fill(shards, Map.of());
    return shards;
  }

  private static int shard(Object key) {
    int hash = key.hashCode();
    return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (COUNT - 1);
  }
}
