package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A change that is none is not followed; every other is. */
final class DiskChangesTest {

  @TempDir private Path folder;

  private final DiskChanges changes = new DiskChanges();

  @Test
  void onlyAnotherContentIsAChange() throws IOException {
    Path file = Files.writeString(folder.resolve("kegang.json"), "{}");
    String path = file.toString();
    assertTrue(changes.hasChanged(path), "nothing is known of it yet");
    assertFalse(changes.hasChanged(path));
    Files.writeString(file, "{}");
    assertFalse(changes.hasChanged(path));
    Files.writeString(file, "[]");
    assertTrue(changes.hasChanged(path));
    Files.delete(file);
    assertTrue(changes.hasChanged(path));
    assertFalse(changes.hasChanged(path));
    Files.writeString(file, "[]");
    assertTrue(changes.hasChanged(path));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNotLookedAtMayHaveChanged() throws IOException {
    Path file = folder.resolve("kegang.json");
    Files.createSymbolicLink(file, Files.writeString(folder.resolve("other.json"), "{}"));
    for (int i = 0; i < 2; i++) {
      assertTrue(changes.hasChanged(file.toString()));
      assertTrue(changes.hasChanged(folder.toString()));
    }
  }
}
