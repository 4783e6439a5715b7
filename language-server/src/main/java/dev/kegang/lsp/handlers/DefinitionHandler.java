package dev.kegang.lsp.handlers;

import dev.kegang.ide.Definition;
import dev.kegang.ide.LinkTarget;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.Handler;
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
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

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

  @JsonRequest("textDocument/definition")
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
    List<Location> locations = new ArrayList<>();
    List<LocationLink> links = new ArrayList<>();
    for (LinkTarget target : targets(document, workspace, definition)) {
      Range range = range(target, agreement);
      var origin = agreement.positions().range(document.source(), definition.origin());
      locations.add(new Location(target.uri(), range));
      links.add(new LocationLink(target.uri(), range, range, origin));
    }
    return agreement.client().definitionLinks()
        ? Either.forRight(links)
        : Either.forLeft(locations);
  }

  private static List<LinkTarget> targets(
      Document document, Workspace workspace, Definition definition) {
    if (definition.path() != null) {
      LinkTarget file = LinkTarget.of(document, definition.path(), workspace);
      return file == null ? List.of() : List.of(file);
    }
    List<LinkTarget> targets = new ArrayList<>();
    for (TextRange target : definition.targets()) {
      targets.add(new LinkTarget(document.uri(), document, target));
    }
    return targets;
  }

  /** A file that isn't open is entered at its beginning. */
  private static Range range(LinkTarget target, Agreement agreement) {
    Document document = target.document();
    return document == null
        ? new Range(new Position(0, 0), new Position(0, 0))
        : agreement.positions().range(document.source(), target.range());
  }
}
