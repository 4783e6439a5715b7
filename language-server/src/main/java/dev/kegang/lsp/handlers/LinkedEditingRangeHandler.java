package dev.kegang.lsp.handlers;

import dev.kegang.ide.LinkedNames;
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
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.jspecify.annotations.Nullable;

/** Answers {@code textDocument/linkedEditingRange}. */
public final class LinkedEditingRangeHandler implements Handler {

  /** A title goes on to the end of its line; without this, editors stop at the first blank. */
  private static final String NAME = "[^\\r\\n]*";

  private final Session session;

  public LinkedEditingRangeHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setLinkedEditingRangeProvider(true);
  }

  @Override
  public void take(Methods methods) {
    methods.request(
        "textDocument/linkedEditingRange",
        LinkedEditingRangeParams.class,
        this::linkedEditingRange);
  }

  public CompletableFuture<@Nullable LinkedEditingRanges> linkedEditingRange(
      LinkedEditingRangeParams params) {
    return session.query(
        params.getTextDocument(), null, document -> ranges(document, params.getPosition()));
  }

  private @Nullable LinkedEditingRanges ranges(Document document, Position position) {
    Positions positions = session.agreement().positions();
    int offset = positions.offset(document.source(), position);
    List<Range> ranges = new ArrayList<>();
    for (TextRange range : LinkedNames.at(document.outline(), offset)) {
      ranges.add(positions.range(document.source(), range));
    }
    return ranges.isEmpty() ? null : new LinkedEditingRanges(ranges, NAME);
  }
}
