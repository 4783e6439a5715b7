package dev.kegang.lsp;

import dev.kegang.settings.SettingsReader;
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

  /** The same as settings have it, absolute and with slashes; null where a URI names no file. */
  static @Nullable String location(@Nullable String uri) {
    Path path = uri == null ? null : path(uri);
    return path == null ? null : SettingsReader.slashed(path.normalize());
  }

  /** The URI of a file, as Java spells it. */
  static String of(String location) {
    return Path.of(location).toUri().toString();
  }
}
