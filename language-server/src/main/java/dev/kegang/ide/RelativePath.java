package dev.kegang.ide;

import dev.kegang.workspace.DocumentUri;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paths in links, as authors write them: relative to their file, encoded or not. */
final class RelativePath {

  private RelativePath() {}

  /** Where the path in a link's target ends and a fragment begins, or its end. */
  static int end(String target) {
    int fragment = target.indexOf('#');
    return fragment < 0 ? target.length() : fragment;
  }

  /** Whether a path is neither empty nor an address or absolute. */
  static boolean isRelative(String path) {
    int colon = path.indexOf(':');
    return !path.isEmpty() && colon < 0 && !path.startsWith("/") && !path.startsWith("\\");
  }

  /** The URI a path of a file leads to; null where that can't be one. */
  static @Nullable String resolve(String uri, String path) {
    try {
      String resolved = new URI(escaped(uri)).resolve(new URI(escaped(path))).toString();
      // Java drops the empty host of file:///.
      return resolved.startsWith("file:/") && !resolved.startsWith("file://")
          ? "file://" + resolved.substring("file:".length())
          : resolved;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** What follows a folder's URI in that of a file below it; empty for the same file. */
  static @Nullable String below(String folder, String uri) {
    String folderKey = DocumentUri.key(folder);
    String uriKey = DocumentUri.key(uri);
    if (uriKey.equals(folderKey)) {
      return "";
    }
    return uriKey.startsWith(folderKey + "/") ? uriKey.substring(folderKey.length()) : null;
  }

  /**
   * The path from one file to another, written like an older one; null where there is none.
   *
   * @param like with {@code %} where characters are to be encoded, with {@code ./} before it
   */
  static @Nullable String between(String from, String to, String like) {
    List<String> fromParts = parts(from);
    List<String> toParts = parts(to);
    int common = 0;
    while (common < fromParts.size() - 1
        && common < toParts.size() - 1
        && fromParts.get(common).equals(toParts.get(common))) {
      common++;
    }
    if (common < 3) {
      return null;
    }
    StringBuilder path = new StringBuilder();
    for (int i = common; i < fromParts.size() - 1; i++) {
      path.append("../");
    }
    if (path.isEmpty() && like.startsWith("./")) {
      path.append("./");
    }
    path.append(String.join("/", toParts.subList(common, toParts.size())));
    return like.indexOf('%') >= 0 ? encoded(path.toString()) : path.toString().replace(" ", "%20");
  }

  /** Of {@code file:///a/b.md}: the scheme, twice nothing, and the names. */
  private static List<String> parts(String uri) {
    return new ArrayList<>(List.of(DocumentUri.key(uri).split("/", -1)));
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return path;
    }
  }

  private static String escaped(String text) {
    return text.replace(" ", "%20").replace("\\", "/");
  }
}
