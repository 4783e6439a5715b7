package dev.kegang.lsp.handlers;

import dev.kegang.ide.Formatting;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Session;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;

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

  @Override
  public void take(Methods methods) {
    methods.request("textDocument/formatting", DocumentFormattingParams.class, this::formatting);
  }

  /** An outline has one style, so what the client says of tabs does not matter. */
  public CompletableFuture<List<TextEdit>> formatting(DocumentFormattingParams params) {
    return session.query(
        params.getTextDocument(),
        List.of(),
        document ->
            session.agreement().positions().edits(document.source(), Formatting.of(document)));
  }
}
