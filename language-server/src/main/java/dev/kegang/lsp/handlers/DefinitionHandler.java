package dev.kegang.lsp.handlers;

import dev.kegang.ide.CourseOccurrences;
import dev.kegang.ide.Definition;
import dev.kegang.ide.LinkTarget;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.CourseDocuments;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Session;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Answers {@code textDocument/definition}. */
public final class DefinitionHandler implements Handler {

  private final Session session;

  public DefinitionHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setDefinitionProvider(true);
  }

  @Override
  public void take(Methods methods) {
    methods.request("textDocument/definition", DefinitionParams.class, this::definition);
  }

  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    Workspace workspace = session.workspace();
    return session.query(
        params.getTextDocument(),
        Either.forLeft(List.of()),
        document -> locations(document, workspace, params.getPosition()));
  }

  private Either<List<? extends Location>, List<? extends LocationLink>> locations(
      Document document, Workspace workspace, Position position) {
    Agreement agreement = session.agreement();
    int offset = agreement.positions().offset(document.source(), position);
    Definition definition = Definition.at(document.outline(), offset);
    List<Location> locations = locations(document, workspace, definition);
    Range origin =
        definition.origin().isEmpty()
            ? null
            : agreement.positions().range(document.source(), definition.origin());
    if (!definition.named()) {
      // It may be listed, or be a lesson, elsewhere in the course.
      List<CourseOccurrences.Place> places = CoursePlaces.at(document, offset, workspace, session);
      List<Location> elsewhere = CoursePlaces.locations(places, true, false, workspace, session);
      locations = elsewhere.isEmpty() ? locations : elsewhere;
    }
    return agreement.client().definitionLinks()
        ? Either.forRight(links(locations, origin))
        : Either.forLeft(locations);
  }

  private static List<LocationLink> links(List<Location> locations, @Nullable Range origin) {
    List<LocationLink> links = new ArrayList<>(locations.size());
    for (Location location : locations) {
      Range range = location.getRange();
      links.add(
          origin == null
              ? new LocationLink(location.getUri(), range, range)
              : new LocationLink(location.getUri(), range, range, origin));
    }
    return links;
  }

  private List<Location> locations(Document document, Workspace workspace, Definition definition) {
    Agreement agreement = session.agreement();
    if (definition.path() != null) {
      LinkTarget file =
          LinkTarget.of(
              document, definition.path(), uri -> CourseDocuments.at(uri, workspace, session));
      return file == null ? List.of() : List.of(new Location(file.uri(), range(file, agreement)));
    }
    List<Location> locations = new ArrayList<>(definition.targets().size());
    for (TextRange target : definition.targets()) {
      locations.add(
          new Location(document.uri(), agreement.positions().range(document.source(), target)));
    }
    return locations;
  }

  /** A file that is no lesson is entered at its beginning. */
  private static Range range(LinkTarget target, Agreement agreement) {
    Document document = target.document();
    return document == null
        ? new Range(new Position(0, 0), new Position(0, 0))
        : agreement.positions().range(document.source(), target.range());
  }
}
