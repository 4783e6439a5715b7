package dev.kegang.lsp;

import dev.kegang.course.CourseIndex;
import dev.kegang.lint.LintResult;
import dev.kegang.workspace.Courses;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the client was last told of each file, so that nothing is told twice. */
final class ToldDiagnostics {

  private record Told(String uri, boolean open, List<Diagnostic> diagnostics) {}

  private final Session session;
  private final LanguageClient client;
  private final Map<String, Told> byPath = new HashMap<>();

  ToldDiagnostics(Session session, LanguageClient client) {
    this.session = session;
    this.client = client;
  }

  /**
   * Tells the findings of a file, unless the client knows them. A client that asks for diagnostics
   * would show those that are sent a second time, so it is sent none; those of closed lessons are
   * kept until it asks.
   *
   * @return whether they differ from what was known before
   */
  boolean tell(CourseFile file, LintResult result, Courses courses) {
    Agreement agreement = session.agreement();
    CourseIndex course = courses.byFolder().getOrDefault(file.course(), CourseIndex.EMPTY);
    Document document = file.document();
    Workspace workspace = session.workspace();
    FindingPlaces places =
        document == null
            ? FindingPlaces.of(file, agreement.positions(), course, workspace)
            : FindingPlaces.of(document, agreement.positions(), course, workspace);
    String uri = document == null ? session.uriOf(file.path()) : document.uri();
    LintResult shown =
        document == null ? result : session.knownFindings().informing(document, result);
    List<Diagnostic> found = DiagnosticConversion.of(places, shown, agreement);
    Told last = byPath.get(file.path());
    if (last != null && !last.uri.equals(uri)) {
      takeBack(file.path());
      last = null;
    }
    boolean open = document != null;
    boolean unknown = last == null && (open || !found.isEmpty());
    boolean news = unknown || (last != null && !last.diagnostics.equals(found));
    boolean closedOrOpened = last != null && last.open != open;
    if (news || closedOrOpened) {
      byPath.put(file.path(), new Told(uri, open, found));
    }
    // Findings of an open document are asked for; those of a closed one must be at hand.
    if (news || (closedOrOpened && agreement.client().pulledDiagnostics())) {
      List<Diagnostic> sent = new ArrayList<>(found);
      send(
          document == null
              ? new PublishDiagnosticsParams(uri, sent)
              : new PublishDiagnosticsParams(uri, sent, document.version()));
    }
    return news;
  }

  /** Takes back what was told of a file. */
  void takeBack(String path) {
    Told last = byPath.remove(path);
    if (last != null && !last.diagnostics.isEmpty()) {
      send(new PublishDiagnosticsParams(last.uri, List.of()));
    }
  }

  private void send(PublishDiagnosticsParams diagnostics) {
    if (!session.agreement().client().pulledDiagnostics()) {
      client.publishDiagnostics(diagnostics);
    } else if (diagnostics.getVersion() == null) {
      session.closedDiagnostics().keep(diagnostics.getUri(), diagnostics.getDiagnostics());
    } else {
      session.closedDiagnostics().forget(diagnostics.getUri());
    }
  }
}
