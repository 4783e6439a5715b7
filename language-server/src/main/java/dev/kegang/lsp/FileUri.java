package dev.kegang.lsp;

import dev.kegang.settings.SettingsReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Tells which file a client means. */
public final class FileUri {

  private static final String SCHEME = "file:";

  private FileUri() {}

  /**
   * The file a URI names, however its characters are encoded; null where it names none on this
   * machine: merely to look for a file on another one would tell that who is asking.
   */
  public static @Nullable Path path(String uri) {
    if (!uri.startsWith(SCHEME)) {
      return null;
    }
    try {
      URI parsed = URI.create(encoded(uri).replace("%3A", ":"));
      String path = parsed.getPath();
      boolean elsewhere = parsed.getHost() != null || path == null || hasHost(path);
      return elsewhere ? null : Path.of(parsed);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }

  /** With blanks and all that is not ASCII as bytes behind {@code %}: Java takes nothing else. */
  private static String encoded(String uri) {
    StringBuilder encoded = new StringBuilder(uri.length());
    for (byte b : uri.getBytes(StandardCharsets.UTF_8)) {
      if (b < 0 || b == ' ') {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      } else {
        encoded.append((char) b);
      }
    }
    return encoded.toString();
  }

  /** Whether a path is one of Windows' that begin with the name of a machine. */
  private static boolean hasHost(String path) {
    String slashed = path.replace('\\', '/');
    return slashed.startsWith("//");
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
