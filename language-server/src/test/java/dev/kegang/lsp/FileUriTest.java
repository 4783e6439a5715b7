package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A URI names a file of this machine, or none. */
final class FileUriTest {

  @Test
  void everySpellingNamesTheFile() {
    String base = Path.of("").toAbsolutePath().toUri().toString();
    Path file = Path.of("第一课 图表.md").toAbsolutePath();
    assertEquals(file, FileUri.path(base + "第一课 图表.md"));
    assertEquals(file, FileUri.path(base + "第一课%20图表.md"));
    assertEquals(file, FileUri.path(file.toUri().toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file://host/share/a.md",
        "file:////host/share/a.md",
        "file:///%2Fhost/share/a.md",
        "file:///%5C%5Chost/share/a.md",
        "file://host%2fshare/a.md",
        "file:a.md",
        "file:",
        "file://",
        "untitled:a.md",
        "http://host/a.md",
        ""
      })
  void filesOfOtherMachinesAreNone(String uri) {
    assertNull(FileUri.path(uri));
    assertNull(FileUri.location(uri));
  }
}
