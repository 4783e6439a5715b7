package dev.kegang.lsp.handlers;

import dev.kegang.ide.Formatting;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Positions;
import dev.kegang.lsp.Session;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;

/** Answers {@code textDocument/rangeFormatting}. */
public final class RangeFormattingHandler implements Handler {

  private final Session session;

  public RangeFormattingHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setDocumentRangeFormattingProvider(true);
  }

  @Override
  public void take(Methods methods) {
    methods.request(
        "textDocument/rangeFormatting", DocumentRangeFormattingParams.class, this::rangeFormatting);
  }

  public CompletableFuture<List<TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
    return session.query(params.getTextDocument(), List.of(), document -> edits(document, params));
  }

  private List<TextEdit> edits(Document document, DocumentRangeFormattingParams params) {
    Positions positions = session.agreement().positions();
    TextRange range = positions.textRange(document.source(), params.getRange());
    return positions.edits(document.source(), Formatting.of(document, range));
  }
}
