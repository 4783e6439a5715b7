package dev.kegang.lsp.handlers;

import dev.kegang.ide.Formatting;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Session;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/** Answers {@code textDocument/formatting}. */
public final class FormattingHandler implements Handler {

  private final Session session;

  public FormattingHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setDocumentFormattingProvider(true);
  }

  /** An outline has one style, so what the client says of tabs does not matter. */
  @JsonRequest("textDocument/formatting")
  public CompletableFuture<List<TextEdit>> formatting(DocumentFormattingParams params) {
    return session.query(
        params.getTextDocument(),
        List.of(),
        document ->
            session.agreement().positions().edits(document.source(), Formatting.of(document)));
  }
}
