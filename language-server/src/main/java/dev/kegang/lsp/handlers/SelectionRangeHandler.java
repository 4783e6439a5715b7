package dev.kegang.lsp.handlers;

import dev.kegang.ide.SelectionLevels;
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
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.jspecify.annotations.Nullable;

/** Answers {@code textDocument/selectionRange}. */
public final class SelectionRangeHandler implements Handler {

  private final Session session;

  public SelectionRangeHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setSelectionRangeProvider(true);
  }

  @Override
  public void take(Methods methods) {
    methods.request(
        "textDocument/selectionRange", SelectionRangeParams.class, this::selectionRange);
  }

  public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
    return session.query(
        params.getTextDocument(), List.of(), document -> ranges(document, params.getPositions()));
  }

  /** One answer for each cursor, in their order. */
  private List<SelectionRange> ranges(Document document, List<Position> cursors) {
    Positions positions = session.agreement().positions();
    List<SelectionRange> ranges = new ArrayList<>(cursors.size());
    for (Position cursor : cursors) {
      int offset = positions.offset(document.source(), cursor);
      List<TextRange> levels = SelectionLevels.at(document.outline(), offset);
      SelectionRange range = null;
      for (int i = levels.size() - 1; i >= 0; i--) {
        range = inside(range, positions.range(document.source(), levels.get(i)));
      }
      ranges.add(range);
    }
    return ranges;
  }

  /** Editors refuse a level that is as large as the one around it. */
  private static SelectionRange inside(@Nullable SelectionRange parent, Range range) {
    return parent != null && parent.getRange().equals(range)
        ? parent
        : new SelectionRange(range, parent);
  }
}
