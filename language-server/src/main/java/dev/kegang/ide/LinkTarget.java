package dev.kegang.ide;

import dev.kegang.outline.Heading;
import dev.kegang.outline.HeadingAnchors;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place a link leads to.
 *
 * @param document null where it is no lesson that can be read
 * @param range in that document
 */
public record LinkTarget(String uri, @Nullable Document document, TextRange range) {

  /**
   * Where a path with a fragment leads from a document; null where that can't be a file.
   *
   * @param lessons the lesson of a URI, or null
   */
  public static @Nullable LinkTarget of(
      Document from, String target, Function<String, @Nullable Document> lessons) {
    int end = RelativePath.end(target);
    String uri = RelativePath.resolve(from.uri(), target.substring(0, end));
    if (uri == null) {
      return null;
    }
    Document document = lessons.apply(uri);
    if (document == null) {
      return new LinkTarget(uri, null, TextRange.at(0));
    }
    Heading heading =
        end < target.length()
            ? HeadingAnchors.heading(document.outline(), target.substring(end + 1))
            : document.outline().lessonTitle();
    TextRange range = heading == null ? TextRange.at(0) : heading.title().range();
    return new LinkTarget(document.uri(), document, range);
  }
}
