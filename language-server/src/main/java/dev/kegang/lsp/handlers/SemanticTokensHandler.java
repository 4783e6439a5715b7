package dev.kegang.lsp.handlers;

import dev.kegang.ide.Tokens;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Positions;
import dev.kegang.lsp.Session;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Answers {@code textDocument/semanticTokens}: all of them, those of a range, what changed. */
public final class SemanticTokensHandler implements Handler {

  private static final SemanticTokens NONE = new SemanticTokens(List.of());

  private final Session session;
  private final SentTokens sent = new SentTokens();

  public SemanticTokensHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    SemanticTokensLegend legend =
        new SemanticTokensLegend(TokenEncoding.types(), TokenEncoding.modifiers());
    SemanticTokensServerFull full = new SemanticTokensServerFull(true);
    capabilities.setSemanticTokensProvider(
        new SemanticTokensWithRegistrationOptions(legend, full, true));
  }

  @Override
  public void take(Methods methods) {
    methods.request("textDocument/semanticTokens/full", SemanticTokensParams.class, this::full);
    methods.request(
        "textDocument/semanticTokens/full/delta", SemanticTokensDeltaParams.class, this::delta);
    methods.request(
        "textDocument/semanticTokens/range", SemanticTokensRangeParams.class, this::range);
  }

  public CompletableFuture<SemanticTokens> full(SemanticTokensParams params) {
    return session.freshQuery(
        "textDocument/semanticTokens/full", params.getTextDocument(), NONE, this::full);
  }

  private SemanticTokens full(Document document) {
    int[] data = encoded(document);
    return new SemanticTokens(sent.remember(document.uri(), data), boxed(data, 0, data.length));
  }

  public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> delta(
      SemanticTokensDeltaParams params) {
    return session.freshQuery(
        "textDocument/semanticTokens/full/delta",
        params.getTextDocument(),
        Either.forLeft(NONE),
        document -> delta(document, params.getPreviousResultId()));
  }

  private Either<SemanticTokens, SemanticTokensDelta> delta(Document document, String previousId) {
    int[] before = sent.find(document.uri(), previousId);
    if (before == null) {
      return Either.forLeft(full(document));
    }
    int[] data = encoded(document);
    SemanticTokensDelta delta = new SemanticTokensDelta();
    delta.setResultId(sent.remember(document.uri(), data));
    delta.setEdits(TokenEncoding.difference(before, data));
    return Either.forRight(delta);
  }

  public CompletableFuture<SemanticTokens> range(SemanticTokensRangeParams params) {
    return session.freshQuery(
        "textDocument/semanticTokens/range",
        params.getTextDocument(),
        NONE,
        document -> range(document, params.getRange()));
  }

  private SemanticTokens range(Document document, Range wanted) {
    Positions positions = session.agreement().positions();
    TextRange range = positions.textRange(document.source(), wanted);
    int[] data =
        TokenEncoding.encode(Tokens.of(document.outline()), range, document.source(), positions);
    return new SemanticTokens(boxed(data, 0, data.length));
  }

  private int[] encoded(Document document) {
    TextRange all = new TextRange(0, document.source().length());
    return TokenEncoding.encode(
        Tokens.of(document.outline()), all, document.source(), session.agreement().positions());
  }

  static List<Integer> boxed(int[] data, int from, int to) {
    List<Integer> boxed = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      boxed.add(data[i]);
    }
    return boxed;
  }
}
