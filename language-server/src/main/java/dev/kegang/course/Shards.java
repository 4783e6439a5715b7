package dev.kegang.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map of which a changed copy costs next to nothing however large it is: only the
 * shard of the changed key is copied. It takes little more room than its keys and values.
 */
final class Shards<K, V> {

  private static final int COUNT = 1024;
  private static final Object[] EMPTY = new Object[2];
  private static final Object[] NOTHING = new Object[0];

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
    return new Builder<K, V>().build((key, values) -> values.get(0));
  }

  /** Gathers what a map holds, shard by shard, so that each is put together in one go. */
  static final class Builder<K, V> {

    /** Per shard keys, each followed by its value, in the order they came in. */
    private final Object[][] gathered = new Object[COUNT][];

    private final int[] lengths = new int[COUNT];

    Builder() {
      Arrays.fill(gathered, NOTHING);
    }

    /** Adds a value to what a key has already. */
    void add(K key, V value) {
      int shard = shard(key.hashCode());
      int length = lengths[shard];
      Object[] list = gathered[shard];
      if (length == list.length) {
        list = Arrays.copyOf(list, Math.max(8, length * 2));
        gathered[shard] = list;
      }
      list[length] = key;
      list[length + 1] = value;
      lengths[shard] = length + 2;
    }

    /**
     * The map; nothing may be added any more.
     *
     * @param join what is kept of several values for one key, which come in the order of adding
     */
    Shards<K, V> build(BiFunction<K, List<V>, V> join) {
      int size = 0;
      for (int shard = 0; shard < COUNT; shard++) {
        int length = lengths[shard];
        gathered[shard] = length == 0 ? EMPTY : table(gathered[shard], length, join);
        size += count(gathered[shard]);
      }
      return new Shards<>(gathered, size);
    }

    @SuppressWarnings("unchecked")
    private Object[] table(Object[] list, int length, BiFunction<K, List<V>, V> join) {
      Object[] table = new Object[room(length / 2)];
      Map<Integer, List<V>> several = new HashMap<>();
      for (int i = 0; i < length; i += 2) {
        int place = place(table, list[i], list[i].hashCode());
        V before = (V) table[place + 1];
        if (before == null) {
          table[place] = list[i];
          table[place + 1] = list[i + 1];
        } else {
          several
              .computeIfAbsent(place, at -> new ArrayList<>(List.of(before)))
              .add((V) list[i + 1]);
        }
      }
      several.forEach((place, values) -> table[place + 1] = join.apply((K) table[place], values));
      return several.isEmpty() ? table : tight(table);
    }

    /** In no more room than the keys need: values that were joined had room of their own. */
    private static Object[] tight(Object[] table) {
      Object[] tight = new Object[room(count(table))];
      for (int i = 0; i < table.length; i += 2) {
        if (table[i] != null) {
          put(tight, table[i], table[i + 1]);
        }
      }
      return tight;
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
    Map<Integer, Map<K, @Nullable V>> byShard = new HashMap<>();
    for (Map.Entry<K, @Nullable V> change : changes.entrySet()) {
      byShard
          .computeIfAbsent(shard(change.getKey().hashCode()), shard -> new HashMap<>())
          .put(change.getKey(), change.getValue());
    }
    Object[][] next = shards.clone();
    int nextSize = size;
    for (Map.Entry<Integer, Map<K, @Nullable V>> changed : byShard.entrySet()) {
      int shard = changed.getKey();
      int before = count(next[shard]);
      next[shard] = with(next[shard], before, changed.getValue());
      nextSize += count(next[shard]) - before;
    }
    return new Shards<>(next, nextSize);
  }

  private static <K, V> Object[] with(Object[] table, int count, Map<K, @Nullable V> changes) {
    Object[] next = new Object[Math.max(table.length, room(count + changes.size()))];
    for (int i = 0; i < table.length; i += 2) {
      if (table[i] != null && !changes.containsKey(table[i])) {
        put(next, table[i], table[i + 1]);
      }
    }
    for (Map.Entry<K, @Nullable V> change : changes.entrySet()) {
      if (change.getValue() != null) {
        put(next, change.getKey(), change.getValue());
      }
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

  /** The least room for so many keys. */
  private static int room(int size) {
    int room = 4;
    while (isFull(room, size)) {
      room *= 2;
    }
    return room;
  }

  /** At least a quarter of the places stays free, so that a key is found soon. */
  private static boolean isFull(int room, int size) {
    return size * 8 > room * 3;
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
