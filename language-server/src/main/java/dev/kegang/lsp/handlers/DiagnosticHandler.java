package dev.kegang.lsp.handlers;

import dev.kegang.lsp.ClosedDiagnostics;
import dev.kegang.lsp.DiagnosticReport;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.DocumentUri;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.jspecify.annotations.Nullable;

/** Answers {@code textDocument/diagnostic} and {@code workspace/diagnostic}. */
public final class DiagnosticHandler implements Handler {

  private final Session session;
  private final ToldDocuments told = new ToldDocuments();

  public DiagnosticHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    if (client.getTextDocument() != null && client.getTextDocument().getDiagnostic() != null) {
      DiagnosticRegistrationOptions options = new DiagnosticRegistrationOptions(true, true);
      options.setIdentifier("kegang");
      capabilities.setDiagnosticProvider(options);
    }
  }

  @Override
  public void take(Methods methods) {
    methods.request("textDocument/diagnostic", DocumentDiagnosticParams.class, this::diagnostic);
    methods.request(
        "workspace/diagnostic", WorkspaceDiagnosticParams.class, this::workspaceDiagnostic);
  }

  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    String uri = params.getTextDocument().getUri();
    return session.compute(workspace -> report(workspace, uri, params.getPreviousResultId()));
  }

  private DocumentDiagnosticReport report(Workspace workspace, String uri, String previousId) {
    Document document = workspace.document(uri);
    if (document == null) {
      return new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()));
    }
    told.tell(uri);
    DiagnosticReport report = DiagnosticReport.of(document, session);
    if (report.id().equals(previousId)) {
      return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(previousId));
    }
    RelatedFullDocumentDiagnosticReport full =
        new RelatedFullDocumentDiagnosticReport(report.diagnostics());
    full.setResultId(report.id());
    return new DocumentDiagnosticReport(full);
  }

  public CompletableFuture<WorkspaceDiagnosticReport> workspaceDiagnostic(
      WorkspaceDiagnosticParams params) {
    Map<String, PreviousResultId> previous = new HashMap<>();
    if (params.getPreviousResultIds() != null) {
      for (PreviousResultId id : params.getPreviousResultIds()) {
        previous.put(DocumentUri.key(id.getUri()), id);
      }
    }
    return session.compute(workspace -> reports(workspace, previous));
  }

  private WorkspaceDiagnosticReport reports(
      Workspace workspace, Map<String, PreviousResultId> previous) {
    Map<String, PreviousResultId> unreported = new HashMap<>(previous);
    List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
    for (Document document : workspace.documents().values()) {
      DiagnosticReport report = DiagnosticReport.of(document, session);
      reports.add(report(report, document.uri(), document.version(), unreported));
    }
    for (ClosedDiagnostics.OfFile closed : session.closedDiagnostics().all()) {
      if (workspace.document(closed.uri()) == null) {
        told.forget(closed.uri());
        reports.add(report(DiagnosticReport.of(closed), closed.uri(), null, unreported));
      }
    }
    reports.addAll(closed(workspace, previous));
    for (PreviousResultId gone : unreported.values()) {
      reports.add(
          new WorkspaceDocumentDiagnosticReport(
              new WorkspaceFullDocumentDiagnosticReport(List.of(), gone.getUri(), null)));
    }
    return new WorkspaceDiagnosticReport(reports);
  }

  /** What is said of documents that were closed, until the client has heard it. */
  private List<WorkspaceDocumentDiagnosticReport> closed(
      Workspace workspace, Map<String, PreviousResultId> previous) {
    Map<String, String> results = new HashMap<>();
    previous.forEach((key, id) -> results.put(key, id.getValue()));
    List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
    for (String uri : told.gone(workspace, results)) {
      WorkspaceFullDocumentDiagnosticReport nothing =
          new WorkspaceFullDocumentDiagnosticReport(List.of(), uri, null);
      nothing.setResultId(ToldDocuments.GONE);
      reports.add(new WorkspaceDocumentDiagnosticReport(nothing));
    }
    return reports;
  }

  /**
   * The report of one file.
   *
   * @param unreported the results the client still has of files nothing was said of yet
   */
  private static WorkspaceDocumentDiagnosticReport report(
      DiagnosticReport report,
      String uri,
      @Nullable Integer version,
      Map<String, PreviousResultId> unreported) {
    PreviousResultId previous = unreported.remove(DocumentUri.key(uri));
    if (previous != null && report.id().equals(previous.getValue())) {
      return new WorkspaceDocumentDiagnosticReport(
          new WorkspaceUnchangedDocumentDiagnosticReport(report.id(), uri, version));
    }
    WorkspaceFullDocumentDiagnosticReport full =
        new WorkspaceFullDocumentDiagnosticReport(report.diagnostics(), uri, version);
    full.setResultId(report.id());
    return new WorkspaceDocumentDiagnosticReport(full);
  }
}
