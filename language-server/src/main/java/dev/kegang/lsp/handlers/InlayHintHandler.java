package dev.kegang.lsp.handlers;

import dev.kegang.ide.Hint;
import dev.kegang.ide.Hints;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Session;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Answers {@code textDocument/inlayHint}. */
public final class InlayHintHandler implements Handler {

  private final Session session;

  public InlayHintHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setInlayHintProvider(true);
  }

  @Override
  public void take(Methods methods) {
    methods.request("textDocument/inlayHint", InlayHintParams.class, this::inlayHint);
  }

  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return session.query(
        params.getTextDocument(), List.of(), document -> hints(document, params.getRange()));
  }

  private List<InlayHint> hints(Document document, Range wanted) {
    Agreement agreement = session.agreement();
    TextRange range = agreement.positions().textRange(document.source(), wanted);
    List<InlayHint> hints = new ArrayList<>();
    for (Hint hint : Hints.in(range, document.outline(), agreement.messages())) {
      if (isWanted(hint.kind())) {
        InlayHint shown =
            new InlayHint(
                agreement.positions().position(document.source(), hint.offset()),
                Either.forLeft(hint.text()));
        shown.setTooltip(hint.tooltip());
        shown.setPaddingLeft(true);
        shown.setPaddingRight(hint.kind() == Hint.Kind.NUMBER);
        hints.add(shown);
      }
    }
    return hints;
  }

  private boolean isWanted(Hint.Kind kind) {
    return switch (kind) {
      case HOURS -> session.clientSettings().hoursHints();
      case NUMBER -> session.clientSettings().numberHints();
    };
  }
}
