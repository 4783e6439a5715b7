package dev.kegang.lsp.handlers;

import dev.kegang.workspace.DocumentUri;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents of which a client was told that asks for diagnostics. VS Code forgets what it knew
 * of one that is closed but goes on showing it, so it must be told once more although it does not
 * ask. For any number of threads.
 */
final class ToldDocuments {

  /** The result of a file that is open no more and in which nothing is found. */
  static final String GONE = "gone";

  /**
   * So often a client hears of a document that is closed: an answer may be lost, but one that never
   * says what it knows has heard the others.
   */
  static final int TIMES = 3;

  /** So many are remembered: there are clients that never ask for those that are closed. */
  static final int MOST = 1_000;

  private static final class Told {

    private final String uri;
    private int times;

    Told(String uri) {
      this.uri = uri;
    }
  }

  /** By what the spellings of a URI share; those the client asked for last come last. */
  private final Map<String, Told> byKey = new LinkedHashMap<>();

  /** Notes that the client is told of an open document. */
  synchronized void tell(String uri) {
    String key = DocumentUri.key(uri);
    byKey.remove(key);
    byKey.put(key, new Told(uri));
    if (byKey.size() > MOST) {
      Iterator<String> eldest = byKey.keySet().iterator();
      eldest.next();
      eldest.remove();
    }
  }

  /** Notes that something is said of a document that is closed. */
  synchronized void forget(String uri) {
    byKey.remove(DocumentUri.key(uri));
  }

  /**
   * Those of which the client is now to be told that there is nothing more.
   *
   * @param open the documents that are open
   * @param previous the results the client says it has, by what the spellings of a URI share
   */
  synchronized List<String> gone(Workspace open, Map<String, String> previous) {
    List<String> gone = new ArrayList<>();
    for (Iterator<Map.Entry<String, Told>> all = byKey.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<String, Told> each = all.next();
      Told told = each.getValue();
      if (open.document(told.uri) != null) {
        continue;
      }
      String result = previous.get(each.getKey());
      if (result == null) {
        gone.add(told.uri);
        told.times++;
      }
      if (GONE.equals(result) || told.times == TIMES) {
        all.remove();
      }
    }
    return gone;
  }
}
