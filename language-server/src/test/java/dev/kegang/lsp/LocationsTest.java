package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered of URIs is what they say. */
final class LocationsTest {

  private final Locations locations = new Locations();

  @Test
  void everyUriIsWhereItSays() {
    for (int i = 0; i < 3_000; i++) {
      for (String uri : List.of("file:///课/%E8%AF%BE " + i + ".md", "untitled:" + i)) {
        assertEquals(FileUri.location(uri), locations.of(uri));
        assertEquals(FileUri.location(uri), locations.of(uri));
      }
    }
  }
}
