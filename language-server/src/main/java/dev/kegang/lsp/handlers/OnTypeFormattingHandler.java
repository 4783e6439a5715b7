package dev.kegang.lsp.handlers;

import dev.kegang.ide.Formatting;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Positions;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;

/** Answers {@code textDocument/onTypeFormatting}: Enter continues a list. */
public final class OnTypeFormattingHandler implements Handler {

  private static final String ENTER = "\n";

  private final Session session;

  public OnTypeFormattingHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions(ENTER));
  }

  @Override
  public void take(Methods methods) {
    methods.request(
        "textDocument/onTypeFormatting",
        DocumentOnTypeFormattingParams.class,
        this::onTypeFormatting);
  }

  public CompletableFuture<List<TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
    if (!ENTER.equals(params.getCh())) {
      return CompletableFuture.completedFuture(List.of());
    }
    return session.query(params.getTextDocument(), List.of(), document -> edits(document, params));
  }

  private List<TextEdit> edits(Document document, DocumentOnTypeFormattingParams params) {
    Positions positions = session.agreement().positions();
    int cursor = positions.offset(document.source(), params.getPosition());
    return positions.edits(document.source(), Formatting.afterLineEnd(document, cursor));
  }
}
