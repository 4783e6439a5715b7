package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PathOrderTest {

  @Test
  void isTheOrderOfUtf8Bytes() {
    List<String> paths =
        new ArrayList<>(
            List.of(
                "b", "a/b", "a", "a.md", "a/", "", "课.md", "课程", "😀", "\uffe5", "\ue000", "é",
                "Z"));
    List<String> byBytes = new ArrayList<>(paths);
    byBytes.sort(
        (a, b) ->
            Arrays.compareUnsigned(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
    paths.sort(PathOrder.BYTES);
    assertEquals(byBytes, paths);
  }
}
