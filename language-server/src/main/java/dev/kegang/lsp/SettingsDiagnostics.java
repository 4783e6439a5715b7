package dev.kegang.lsp;

import dev.kegang.lint.LintResult;
import dev.kegang.workspace.CheckedSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells the client what is wrong in the settings files, whenever that changes. */
final class SettingsDiagnostics {

  private final Session session;
  private final LanguageClient client;

  /** What the client was last told, by path. */
  private final Map<String, List<Diagnostic>> published = new HashMap<>();

  SettingsDiagnostics(Session session, LanguageClient client) {
    this.session = session;
    this.client = client;
  }

  void publish() {
    Map<String, CheckedSettings> files = session.written().files();
    for (String path : List.copyOf(published.keySet())) {
      if (!files.containsKey(path)) {
        tell(path, List.of());
        published.remove(path);
      }
    }
    for (Map.Entry<String, CheckedSettings> file : files.entrySet()) {
      List<Diagnostic> last = published.getOrDefault(file.getKey(), List.of());
      if (!file.getValue().findings().isEmpty() || !last.isEmpty()) {
        List<Diagnostic> found = diagnostics(file.getKey(), file.getValue());
        if (!found.equals(last)) {
          tell(file.getKey(), found);
          published.put(file.getKey(), found);
        }
      }
    }
  }

  private List<Diagnostic> diagnostics(String path, CheckedSettings settings) {
    String uri = session.uriOf(path);
    boolean open = session.workspace().document(uri) != null;
    FindingPlaces places =
        FindingPlaces.of(uri, settings.file().source(), open, session.agreement().positions());
    LintResult result = new LintResult(settings.findings(), 0, List.of());
    return DiagnosticConversion.of(places, result, session.agreement());
  }

  private void tell(String path, List<Diagnostic> found) {
    String uri = session.uriOf(path);
    client.publishDiagnostics(new PublishDiagnosticsParams(uri, new ArrayList<>(found)));
  }
}
