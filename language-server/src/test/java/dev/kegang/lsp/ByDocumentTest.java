package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered of URIs is what they say. */
final class ByDocumentTest {

  private final List<String> asked = new ArrayList<>();

  private final ByDocument<String> locations =
      new ByDocument<>(
          uri -> {
            asked.add(uri);
            return FileUri.location(uri);
          });

  @Test
  void everyUriIsAnsweredAsItWouldBeAnew() {
    for (int i = 0; i < 3_000; i++) {
      for (String uri : List.of("file:///课/%E8%AF%BE " + i + ".md", "untitled:" + i)) {
        assertEquals(FileUri.location(uri), locations.of(uri));
        assertEquals(FileUri.location(uri), locations.of(uri));
      }
    }
    assertEquals(6_000, asked.size(), "each is worked out once");
    assertTrue(locations.size() <= ByDocument.MOST, "and not all are remembered for ever");
  }
}
