package dev.kegang.lsp.handlers;

import dev.kegang.ide.DocumentSymbols;
import dev.kegang.ide.Symbol;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Answers {@code textDocument/documentSymbol}; with a flat list where the client knows no tree. */
public final class DocumentSymbolHandler implements Handler {

  private final Session session;

  public DocumentSymbolHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setDocumentSymbolProvider(true);
  }

  @Override
  public void take(Methods methods) {
    methods.request(
        "textDocument/documentSymbol", DocumentSymbolParams.class, this::documentSymbol);
  }

  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return session.query(params.getTextDocument(), List.of(), this::symbols);
  }

  private List<Either<SymbolInformation, DocumentSymbol>> symbols(Document document) {
    Agreement agreement = session.agreement();
    List<Either<SymbolInformation, DocumentSymbol>> answer = new ArrayList<>();
    for (Symbol symbol : DocumentSymbols.of(document.outline(), agreement.messages())) {
      if (agreement.client().hierarchicalSymbols()) {
        answer.add(Either.forRight(tree(document, symbol, agreement)));
      } else {
        addFlat(document, symbol, "", agreement, answer);
      }
    }
    return answer;
  }

  private static DocumentSymbol tree(Document document, Symbol symbol, Agreement agreement) {
    List<DocumentSymbol> children = new ArrayList<>(symbol.children().size());
    for (Symbol child : symbol.children()) {
      children.add(tree(document, child, agreement));
    }
    return new DocumentSymbol(
        symbol.name(),
        kind(symbol.kind()),
        agreement.positions().range(document.source(), symbol.range()),
        agreement.positions().range(document.source(), symbol.selection()),
        symbol.detail(),
        children);
  }

  @SuppressWarnings("deprecation") // What LSP calls deprecated is all that older clients know.
  private static void addFlat(
      Document document,
      Symbol symbol,
      String container,
      Agreement agreement,
      List<Either<SymbolInformation, DocumentSymbol>> answer) {
    var range = agreement.positions().range(document.source(), symbol.range());
    Location location = new Location(document.uri(), range);
    answer.add(
        Either.forLeft(
            new SymbolInformation(symbol.name(), kind(symbol.kind()), location, container)));
    for (Symbol child : symbol.children()) {
      addFlat(document, child, symbol.name(), agreement, answer);
    }
  }

  private static SymbolKind kind(Symbol.Kind kind) {
    return switch (kind) {
      case PLACEMENT -> SymbolKind.Namespace;
      case LESSON -> SymbolKind.Module;
      case PAGE -> SymbolKind.Package;
      case SECTION -> SymbolKind.Class;
      case TOPIC -> SymbolKind.Method;
      case FIELD -> SymbolKind.Field;
    };
  }
}
