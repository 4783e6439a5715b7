package dev.kegang.lsp.handlers;

import dev.kegang.ide.FoundSymbol;
import dev.kegang.ide.SymbolSearch;
import dev.kegang.lsp.CourseSymbols;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Positions;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Answers {@code workspace/symbol}. */
public final class WorkspaceSymbolHandler implements Handler {

  private final Session session;

  public WorkspaceSymbolHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setWorkspaceSymbolProvider(true);
  }

  @Override
  public void take(Methods methods) {
    methods.request("workspace/symbol", WorkspaceSymbolParams.class, this::symbol);
  }

  @SuppressWarnings("deprecation") // What LSP calls deprecated is all that older clients know.
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    String query = params.getQuery() == null ? "" : params.getQuery();
    return session.compute(
        (workspace, cancel) -> Either.forLeft(symbols(workspace, query, cancel)));
  }

  @SuppressWarnings("deprecation")
  private List<SymbolInformation> symbols(Workspace workspace, String query, CancelChecker cancel) {
    var lessons = CourseSymbols.of(workspace, session, () -> !cancel.isCanceled());
    Positions positions = session.agreement().positions();
    List<SymbolInformation> symbols = new ArrayList<>();
    for (FoundSymbol found : SymbolSearch.find(query, lessons)) {
      Location location = new Location(found.uri(), positions.range(found.place()));
      SymbolInformation symbol = new SymbolInformation(found.name(), kind(found.kind()), location);
      if (!found.container().isEmpty()) {
        symbol.setContainerName(found.container());
      }
      symbols.add(symbol);
    }
    return symbols;
  }

  private static SymbolKind kind(FoundSymbol.Kind kind) {
    return switch (kind) {
      case STAGE, PART -> SymbolKind.Namespace;
      case LESSON -> SymbolKind.Module;
      case SECTION -> SymbolKind.Class;
      case WORK -> SymbolKind.String;
    };
  }
}
