package dev.kegang.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells which file a client means. */
final class FileUri {

  private static final String SCHEME = "file:";

  private FileUri() {}

  /** The file a URI names, however its characters are encoded; null where it names none. */
  static @Nullable Path path(String uri) {
    if (!uri.startsWith(SCHEME)) {
      return null;
    }
    try {
      return Path.of(URI.create(uri.replace(" ", "%20").replace("%3A", ":")));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }
}
