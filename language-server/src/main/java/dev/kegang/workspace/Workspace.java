package dev.kegang.workspace;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An immutable snapshot of the open documents and of the courses around them.
 *
 * @param documents by what all spellings of their URIs have in common
 * @param courses as they were last looked at: what an open document says now may be newer
 */
public record Workspace(Map<String, Document> documents, Courses courses) {

  public static final Workspace EMPTY = new Workspace(Map.of(), Courses.NONE);

  /** The document a URI names, however it is spelt; null where it is not open. */
  public @Nullable Document document(String uri) {
    return documents.get(DocumentUri.key(uri));
  }

  public Workspace with(Document document) {
    Map<String, Document> next = new HashMap<>(documents);
    next.put(DocumentUri.key(document.uri()), document);
    return new Workspace(Collections.unmodifiableMap(next), courses);
  }

  public Workspace without(String uri) {
    Map<String, Document> next = new HashMap<>(documents);
    next.remove(DocumentUri.key(uri));
    return new Workspace(Collections.unmodifiableMap(next), courses);
  }

  public Workspace with(Courses next) {
    return new Workspace(documents, next);
  }
}
