package dev.kegang.lsp.handlers;

import dev.kegang.ide.CourseOccurrences;
import dev.kegang.ide.Occurrence;
import dev.kegang.ide.Occurrences;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Positions;
import dev.kegang.lsp.Session;
import dev.kegang.lsp.TextLocations;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ServerCapabilities;

/** Answers {@code textDocument/documentHighlight}. */
public final class DocumentHighlightHandler implements Handler {

  private final Session session;

  public DocumentHighlightHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setDocumentHighlightProvider(true);
  }

  @Override
  public void take(Methods methods) {
    methods.request(
        "textDocument/documentHighlight", DocumentHighlightParams.class, this::documentHighlight);
  }

  public CompletableFuture<List<DocumentHighlight>> documentHighlight(
      DocumentHighlightParams params) {
    Workspace workspace = session.workspace();
    return session.query(
        params.getTextDocument(),
        List.of(),
        document -> highlights(document, workspace, params.getPosition()));
  }

  private List<DocumentHighlight> highlights(
      Document document, Workspace workspace, Position position) {
    Agreement agreement = session.agreement();
    Positions positions = agreement.positions();
    int offset = positions.offset(document.source(), position);
    List<Occurrence> occurrences =
        agreement.client().typedOverHighlights()
            ? Occurrences.ofName(document.outline(), offset)
            : Occurrences.at(document.outline(), offset);
    List<DocumentHighlight> highlights = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      boolean definition = occurrence.role() == Occurrence.Role.DEFINITION;
      highlights.add(
          new DocumentHighlight(
              positions.range(document.source(), occurrence.range()),
              definition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read));
    }
    if (highlights.isEmpty()) {
      addPrerequisites(document, workspace, offset, highlights);
    }
    return highlights;
  }

  /** Where this lesson says that it needs the one under the cursor. */
  private void addPrerequisites(
      Document document, Workspace workspace, int offset, List<DocumentHighlight> highlights) {
    String path = session.roots().path(document.uri());
    for (CourseOccurrences.Place place : CoursePlaces.at(document, offset, workspace, session)) {
      if (place.file().equals(path)) {
        highlights.add(
            new DocumentHighlight(
                TextLocations.range(place.place(), document, session.agreement().positions()),
                DocumentHighlightKind.Read));
      }
    }
  }
}
