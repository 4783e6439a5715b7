package dev.kegang.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ShardsTest {

  /** Four keys of one hash, so of one shard and one place. */
  private static final List<String> ALIKE = List.of("AaAa", "AaBB", "BBAa", "BBBB");

  @Test
  void joinsSeveralValuesOfOneKeyInTheirOrder() {
    Shards.Builder<String, String> builder = new Shards.Builder<>();
    for (int i = 0; i < 1_000; i++) {
      builder.add(ALIKE.get(i % 3), i + " ");
    }
    builder.add(ALIKE.get(3), "alone");
    Shards<String, String> shards = builder.build((key, values) -> key + values.subList(0, 3));
    assertEquals("AaBB[1 , 4 , 7 ]", shards.get("AaBB"));
    assertEquals("alone", shards.get("BBBB"));
    assertEquals(4, shards.size());
    Map<String, @Nullable String> more = new HashMap<>();
    more.put("AaBB", null);
    more.put("BBBB", "not alone");
    Shards<String, String> changed = shards.with(more);
    assertNull(changed.get("AaBB"));
    assertEquals("not alone", changed.get("BBBB"));
    assertEquals("BBAa[2 , 5 , 8 ]", changed.get("BBAa"));
    assertEquals(3, changed.size());
    assertEquals("alone", shards.get("BBBB"));
  }

  @Test
  void holdsWhatAMapHolds() {
    Random random = new Random(7);
    Shards<Integer, Integer> shards = Shards.empty();
    Map<Integer, Integer> expected = new HashMap<>();
    for (int round = 0; round < 200; round++) {
      Map<Integer, @Nullable Integer> changes = new HashMap<>();
      for (int i = random.nextInt(300); i > 0; i--) {
        // Of few shards, and sometimes one that goes.
        int key = random.nextInt(500) << 20;
        Integer value = random.nextInt(3) == 0 ? null : round;
        changes.put(key, value);
      }
      shards = shards.with(changes);
      changes.forEach(
          (key, value) -> {
            if (value == null) {
              expected.remove(key);
            } else {
              expected.put(key, value);
            }
          });
      assertEquals(expected.size(), shards.size());
    }
    List<Integer> values = new ArrayList<>();
    shards.addValuesTo(values);
    assertEquals(expected.size(), values.size());
    for (int i = 0; i < 500; i++) {
      assertEquals(expected.get(i << 20), shards.get(i << 20));
    }
  }
}
