package dev.kegang.course;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map of which a changed copy costs next to nothing however large it is: only the
 * shard of the changed key is copied. It takes little more room than its keys and values.
 */
final class Shards<K, V> {

  private static final int COUNT = 1024;
  private static final Object[] EMPTY = new Object[2];

  /**
   * Per shard its keys, each followed by its value, in hashed places; a key that is null is none.
   */
  private final Object[][] shards;

  private final int size;

  private Shards(Object[][] shards, int size) {
    this.shards = shards;
    this.size = size;
  }

  static <K, V> Shards<K, V> empty() {
    return new Builder<K, V>().build();
  }

  /** Gathers what a map holds. */
  static final class Builder<K, V> {

    private final Object[][] shards = new Object[COUNT][];
    private final int[] sizes = new int[COUNT];
    private int size;

    Builder() {
      Arrays.fill(shards, EMPTY);
    }

    /** The value that is there already; null where there is none, so that this one is. */
    @Nullable V putIfAbsent(K key, V value) {
      return put(key, value, false);
    }

    /** Puts a value, whether there is one or not. */
    void put(K key, V value) {
      put(key, value, true);
    }

    @SuppressWarnings("unchecked")
    private @Nullable V put(K key, V value, boolean anyway) {
      int hash = key.hashCode();
      int shard = shard(hash);
      Object[] table = shards[shard];
      int place = place(table, key, hash);
      Object before = table[place + 1];
      if (before != null) {
        if (anyway) {
          table[place + 1] = value;
        }
        return (V) before;
      }
      if (isFull(table, sizes[shard] + 1)) {
        table = larger(table);
        shards[shard] = table;
        place = place(table, key, hash);
      }
      table[place] = key;
      table[place + 1] = value;
      sizes[shard]++;
      size++;
      return null;
    }

    /** The map; nothing may be put any more. */
    Shards<K, V> build() {
      return new Shards<>(shards, size);
    }
  }

  @SuppressWarnings("unchecked")
  @Nullable V get(K key) {
    int hash = key.hashCode();
    Object[] table = shards[shard(hash)];
    Object value = table[place(table, key, hash) + 1];
    return value == null ? null : (V) value;
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
    Object[][] next = shards.clone();
    int nextSize = size;
    for (Map.Entry<K, @Nullable V> change : changes.entrySet()) {
      int shard = shard(change.getKey().hashCode());
      int before = count(next[shard]);
      next[shard] = with(next[shard], before, change.getKey(), change.getValue());
      nextSize += count(next[shard]) - before;
    }
    return new Shards<>(next, nextSize);
  }

  private static Object[] with(Object[] table, int count, Object key, @Nullable Object value) {
    Object[] next =
        new Object[isFull(table, count + 1) ? Math.max(4, table.length * 2) : table.length];
    for (int i = 0; i < table.length; i += 2) {
      if (table[i] != null && !table[i].equals(key)) {
        put(next, table[i], table[i + 1]);
      }
    }
    if (value != null) {
      put(next, key, value);
    }
    return next;
  }

  /** Adds the values of some keys to a collection, in no particular order. */
  @SuppressWarnings("unchecked")
  void addValuesTo(Collection<? super V> values, Predicate<K> wanted) {
    for (Object[] table : shards) {
      for (int i = 0; i < table.length; i += 2) {
        if (table[i] != null && wanted.test((K) table[i])) {
          values.add((V) table[i + 1]);
        }
      }
    }
  }

  /** Adds all values to a collection, in no particular order. */
  void addValuesTo(Collection<? super V> values) {
    addValuesTo(values, key -> true);
  }

  /** Where a key stands, or would stand. */
  private static int place(Object[] table, Object key, int hash) {
    int last = table.length - 2;
    int place = ((hash * 0x9E3779B9) >>> 15) & last;
    while (table[place] != null && !table[place].equals(key)) {
      place = (place + 2) & last;
    }
    return place;
  }

  private static void put(Object[] table, Object key, Object value) {
    int place = place(table, key, key.hashCode());
    table[place] = key;
    table[place + 1] = value;
  }

  private static Object[] larger(Object[] table) {
    Object[] larger = new Object[Math.max(4, table.length * 2)];
    for (int i = 0; i < table.length; i += 2) {
      if (table[i] != null) {
        put(larger, table[i], Objects.requireNonNull(table[i + 1]));
      }
    }
    return larger;
  }

  /** At least a quarter of the places stays free, so that a key is found soon. */
  private static boolean isFull(Object[] table, int size) {
    return size * 8 > table.length * 3;
  }

  private static int count(Object[] table) {
    int count = 0;
    for (int i = 0; i < table.length; i += 2) {
      count += table[i] == null ? 0 : 1;
    }
    return count;
  }

  private static int shard(int hash) {
    return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (COUNT - 1);
  }
}
