package dev.kegang.lsp.handlers;

import dev.kegang.ide.Definition;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Session;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
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
    return session.query(
        params.getTextDocument(),
        Either.forLeft(List.of()),
        document -> locations(document, params.getPosition()));
  }

  private Either<List<? extends Location>, List<? extends LocationLink>> locations(
      Document document, Position position) {
    Agreement agreement = session.agreement();
    int offset = agreement.positions().offset(document.source(), position);
    Definition definition = Definition.at(document.outline(), offset);
    List<Location> locations = new ArrayList<>();
    List<LocationLink> links = new ArrayList<>();
    for (TextRange target : definition.targets()) {
      var range = agreement.positions().range(document.source(), target);
      var origin = agreement.positions().range(document.source(), definition.origin());
      locations.add(new Location(document.uri(), range));
      links.add(new LocationLink(document.uri(), range, range, origin));
    }
    return agreement.client().definitionLinks()
        ? Either.forRight(links)
        : Either.forLeft(locations);
  }
}
