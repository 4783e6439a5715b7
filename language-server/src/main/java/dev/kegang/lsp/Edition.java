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

  /**
   * That of a file now, to be asked for before the file is read; null where there is none, or where
   * it may change once more and look the same.
   */
  static @Nullable Edition of(String path) {
    long moment = System.currentTimeMillis();
    try {
      BasicFileAttributes now = Files.readAttributes(Path.of(path), BasicFileAttributes.class);
      long modified = now.lastModifiedTime().toMillis();
      return modified + COARSE < moment
          ? new Edition(modified, now.size(), Objects.hashCode(now.fileKey()))
          : null;
    } catch (IOException e) {
      return null;
    }
  }
}
