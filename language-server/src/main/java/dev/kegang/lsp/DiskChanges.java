package dev.kegang.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells whether a file is another than when it was last asked about. Editors tell of many changes
 * that are none, and of one change many times.
 */
final class DiskChanges {

  /** Bytes; a larger file counts as changed. */
  private static final long LARGEST_FILE = 1 << 20;

  private static final byte[] MISSING = {};

  private final Map<String, byte[]> known = new HashMap<>();

  /**
   * Whether a file may have changed since the last question about it.
   *
   * @param path absolute, links resolved
   */
  boolean hasChanged(String path) {
    try {
      Path file = Path.of(path);
      boolean small =
          Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST_FILE;
      if (!small && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        known.remove(path);
        return true;
      }
      byte[] content = small ? Files.readAllBytes(file) : MISSING;
      byte[] before = known.put(path, content);
      return before == null || !Arrays.equals(before, content);
    } catch (IOException e) {
      known.remove(path);
      return true;
    }
  }
}
