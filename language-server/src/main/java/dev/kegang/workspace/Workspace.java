package dev.kegang.workspace;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An immutable snapshot of the open documents. */
public record Workspace(Map<String, Document> documents) {

  public static final Workspace EMPTY = new Workspace(Map.of());

  public @Nullable Document document(String uri) {
    return documents.get(uri);
  }

  public Workspace with(Document document) {
    Map<String, Document> next = new HashMap<>(documents);
    next.put(document.uri(), document);
    return new Workspace(Map.copyOf(next));
  }

  public Workspace without(String uri) {
    Map<String, Document> next = new HashMap<>(documents);
    next.remove(uri);
    return new Workspace(Map.copyOf(next));
  }
}
