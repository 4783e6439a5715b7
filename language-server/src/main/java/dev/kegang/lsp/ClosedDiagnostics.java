package dev.kegang.lsp;

import dev.kegang.workspace.DocumentUri;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.Diagnostic;

/**
 * What is found in lessons that are closed, kept for clients that ask for it. The thread that
 * checks writes it, any thread may read.
 */
public final class ClosedDiagnostics {

  /** The findings of one closed lesson. */
  public record OfFile(String uri, List<Diagnostic> diagnostics) {}

  private final Map<String, OfFile> byFile = new ConcurrentHashMap<>();

  /** Keeps what was found in a closed lesson; nothing where it has nothing wrong with it. */
  void keep(String uri, List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      forget(uri);
    } else {
      byFile.put(DocumentUri.key(uri), new OfFile(uri, List.copyOf(diagnostics)));
    }
  }

  void forget(String uri) {
    byFile.remove(DocumentUri.key(uri));
  }

  /** All of them, in no order. */
  public List<OfFile> all() {
    return List.copyOf(byFile.values());
  }
}
