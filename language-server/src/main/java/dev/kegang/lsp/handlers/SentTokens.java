package dev.kegang.lsp.handlers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tokens each client was last sent, by document, for what changes against them. */
final class SentTokens {

  /** Of more documents than these the one longest untouched is sent whole again. */
  private static final int MOST_DOCUMENTS = 64;

  private static final class Sent {
    final String id;
    final int[] data;

    Sent(String id, int[] data) {
      this.id = id;
      this.data = data;
    }
  }

  private final Map<String, Sent> last = new LinkedHashMap<>(16, 0.75f, true);
  private long next;

  /** Keeps a document's tokens and gives the id the client will know them by. */
  synchronized String remember(String uri, int[] data) {
    String id = Long.toString(next++);
    last.put(uri, new Sent(id, data));
    if (last.size() > MOST_DOCUMENTS) {
      last.remove(last.keySet().iterator().next());
    }
    return id;
  }

  /** A document's tokens, if the client means the last ones it was sent. */
  synchronized int @Nullable [] find(String uri, String id) {
    Sent sent = last.get(uri);
    return sent != null && sent.id.equals(id) ? sent.data : null;
  }
}
