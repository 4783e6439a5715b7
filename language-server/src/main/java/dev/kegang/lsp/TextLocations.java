package dev.kegang.lsp;

import dev.kegang.text.TextPlace;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/**
 * Places in lessons that may be open or closed, as the client counts. In a closed file a byte order
 * mark counts as nothing, as in an editor that opens it; in an open text it is what the client has
 * there.
 */
public final class TextLocations {

  private TextLocations() {}

  /**
   * A place in a file.
   *
   * @param file its path
   */
  public static Location of(
      String file, TextPlace place, Workspace workspace, Positions positions) {
    String uri = FileUri.of(file);
    Document open = workspace.document(uri);
    return new Location(uri(uri, open), range(place, open, positions));
  }

  /** A file's URI, as the client spells it where the file is open. */
  static String uri(String file, Workspace workspace) {
    String uri = FileUri.of(file);
    return uri(uri, workspace.document(uri));
  }

  private static String uri(String uri, @Nullable Document open) {
    return open == null ? uri : open.uri();
  }

  /**
   * A stretch of a lesson.
   *
   * @param open null where it is closed
   */
  public static Range range(TextPlace place, @Nullable Document open, Positions positions) {
    return open == null ? positions.range(place) : positions.range(open.source(), place.range());
  }
}
