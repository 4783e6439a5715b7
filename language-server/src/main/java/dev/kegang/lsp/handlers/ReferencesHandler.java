package dev.kegang.lsp.handlers;

import dev.kegang.ide.Occurrence;
import dev.kegang.ide.Occurrences;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Positions;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.ServerCapabilities;

/** Answers {@code textDocument/references}. */
public final class ReferencesHandler implements Handler {

  private final Session session;

  public ReferencesHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setReferencesProvider(true);
  }

  @Override
  public void take(Methods methods) {
    methods.request("textDocument/references", ReferenceParams.class, this::references);
  }

  public CompletableFuture<List<Location>> references(ReferenceParams params) {
    Workspace workspace = session.workspace();
    return session.query(
        params.getTextDocument(), List.of(), document -> locations(document, workspace, params));
  }

  private List<Location> locations(Document document, Workspace workspace, ReferenceParams params) {
    Positions positions = session.agreement().positions();
    boolean definitionToo =
        params.getContext() == null || params.getContext().isIncludeDeclaration();
    int offset = positions.offset(document.source(), params.getPosition());
    List<Location> locations = new ArrayList<>();
    for (Occurrence occurrence : Occurrences.at(document.outline(), offset)) {
      if (definitionToo || occurrence.role() != Occurrence.Role.DEFINITION) {
        locations.add(
            new Location(document.uri(), positions.range(document.source(), occurrence.range())));
      }
    }
    locations.addAll(
        CoursePlaces.locations(
            CoursePlaces.at(document, offset, workspace, session),
            definitionToo,
            true,
            workspace,
            session));
    return locations;
  }
}
