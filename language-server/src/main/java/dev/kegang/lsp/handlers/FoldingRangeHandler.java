package dev.kegang.lsp.handlers;

import dev.kegang.ide.Fold;
import dev.kegang.ide.Folding;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Session;
import dev.kegang.text.LineIndex;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.ServerCapabilities;

/** Answers {@code textDocument/foldingRange}. */
public final class FoldingRangeHandler implements Handler {

  private final Session session;

  public FoldingRangeHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setFoldingRangeProvider(true);
  }

  @Override
  public void take(Methods methods) {
    methods.request(
        "textDocument/foldingRange", FoldingRangeRequestParams.class, this::foldingRange);
  }

  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return session.query(params.getTextDocument(), List.of(), this::ranges);
  }

  private List<FoldingRange> ranges(Document document) {
    LineIndex lines = document.source().lines();
    int limit = session.agreement().client().foldingRangeLimit();
    List<FoldingRange> ranges = new ArrayList<>();
    for (Fold fold : Folding.of(document.outline())) {
      if (ranges.size() == limit) {
        break;
      }
      int first = lines.lineAt(fold.range().start());
      FoldingRange range = new FoldingRange(first, lines.lineAt(fold.range().end()));
      if (fold.kind() == Fold.Kind.COMMENT) {
        range.setKind(FoldingRangeKind.Comment);
      }
      ranges.add(range);
    }
    return ranges;
  }
}
