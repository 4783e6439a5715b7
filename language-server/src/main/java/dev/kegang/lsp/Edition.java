package dev.kegang.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file's content, as far as one can tell without reading it.
 *
 * @param modified in milliseconds, as the disk's clock counts
 * @param size in bytes
 * @param file tells two files apart that changed their names; the same for all where the system
 *     cannot say
 */
record Edition(long modified, long size, int file) {

  /** Milliseconds; within them two changes may bear one time, so coarsely some disks count. */
  private static final long COARSE = 2000;

  /** Null where there is no file. */
  static @Nullable Edition of(String path) {
    try {
      BasicFileAttributes now = Files.readAttributes(Path.of(path), BasicFileAttributes.class);
      return new Edition(
          now.lastModifiedTime().toMillis(), now.size(), Objects.hashCode(now.fileKey()));
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * Whether whatever changes the file from a moment on makes another edition of it.
   *
   * @param moment in milliseconds
   */
  boolean isSettledAt(long moment) {
    return modified + COARSE < moment;
  }
}
