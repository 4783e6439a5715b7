package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class FileReplacementTest {

  private final Path folder;
  private final Path file;

  FileReplacementTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    this.file = Files.writeString(this.folder.resolve("课.md"), "old");
  }

  @Test
  void replacesTheContentAndLeavesNothingBehind() throws IOException {
    replace(file, "old", "new and longer");
    assertEquals("new and longer", Files.readString(file));
    assertEquals(List.of("课.md"), names());
  }

  @Test
  void refusesAFileThatChangedSinceItWasRead() throws IOException {
    Files.writeString(file, "somebody else's");
    assertThrows(FileReplacement.ChangedSinceRead.class, () -> replace(file, "old", "new"));
    Files.writeString(file, "OLD");
    assertThrows(FileReplacement.ChangedSinceRead.class, () -> replace(file, "old", "new"));
    assertEquals("OLD", Files.readString(file));
    assertEquals(List.of("课.md"), names());
  }

  @Test
  void refusesAFileThatIsGone() throws IOException {
    Files.delete(file);
    assertThrows(NoSuchFileException.class, () -> replace(file, "old", "new"));
    assertEquals(List.of(), names());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsTheMode() throws IOException {
    for (String mode : List.of("rw-r-----", "rwxr-xr-x", "rw-------")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
      replace(file, Files.readString(file), mode);
      assertEquals(mode, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesThroughASymbolicLink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("课.md"));
    replace(link, "old", "new");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("link.md", "课.md"), names());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsHardLinksTogether() throws IOException {
    Path other = Files.createLink(folder.resolve("other.md"), file);
    replace(file, "old", "n");
    assertEquals("n", Files.readString(other));
    assertTrue(Files.isSameFile(file, other));
    assertThrows(FileReplacement.ChangedSinceRead.class, () -> replace(file, "old", "x"));
    assertEquals("n", Files.readString(other));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void makesANewFileOtherwiseSoThatReadersSeeAllOrNothing() throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      replace(file, "old", "new");
      assertEquals("old", reader.readLine(), "whoever has the old file open keeps it");
    }
    assertFalse(Files.readString(file).isEmpty());
  }

  private static void replace(Path path, String expected, String content) throws IOException {
    FileReplacement.write(
        path, expected.getBytes(StandardCharsets.UTF_8), content.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
