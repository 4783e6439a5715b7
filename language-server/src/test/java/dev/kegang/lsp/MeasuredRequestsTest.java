package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every request that the server answers has a benchmark. */
final class MeasuredRequestsTest {

  /** What is no feature, and the commands, which are requests by another name. */
  private static final Set<String> OTHERS =
      Set.of("initialize", "shutdown", "workspace/executeCommand");

  @Test
  void everyRequestIsMeasured() throws IOException {
    String benchmark =
        Files.readString(
            Path.of("../benchmark/src/main/java/dev/kegang/benchmark/EditorRequest.java"));
    Set<String> missing = new TreeSet<>();
    for (String method : EveryMethod.requests()) {
      if (!OTHERS.contains(method) && !benchmark.contains('"' + method + '"')) {
        missing.add(method);
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(EveryMethod.requests().containsAll(OTHERS));
  }
}
