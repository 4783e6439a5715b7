package dev.kegang.lsp;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the files are that documents are, worked out once for each: several ask after every key.
 * Any thread may ask.
 */
final class Locations {

  /** So many are remembered; nobody has more open. */
  private static final int MOST = 1_000;

  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  /** What {@link FileUri#location} says of a URI. */
  @Nullable String of(String uri) {
    Optional<String> location = known.get(uri);
    if (location == null) {
      location = Optional.ofNullable(FileUri.location(uri));
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(uri, location);
    }
    return location.orElse(null);
  }
}
