package dev.kegang.lsp.handlers;

import dev.kegang.ide.HoverText;
import dev.kegang.lint.Finding;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ServerCapabilities;
import org.jspecify.annotations.Nullable;

/** Answers {@code textDocument/hover}. */
public final class HoverHandler implements Handler {

  private final Session session;

  public HoverHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setHoverProvider(true);
  }

  @Override
  public void take(Methods methods) {
    methods.request("textDocument/hover", HoverParams.class, this::hover);
  }

  public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
    return session.query(
        params.getTextDocument(), null, document -> hover(document, params.getPosition()));
  }

  private @Nullable Hover hover(Document document, Position position) {
    Agreement agreement = session.agreement();
    boolean markdown = agreement.client().markdownHover();
    int offset = agreement.positions().offset(document.source(), position);
    List<Finding> findings = session.findings().check(document).findings();
    HoverText hover =
        dev.kegang.ide.Hover.at(
            document.outline(), findings, offset, agreement.messages(), markdown);
    if (hover == null) {
      return null;
    }
    String kind = markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT;
    return new Hover(
        new MarkupContent(kind, hover.text()),
        agreement.positions().range(document.source(), hover.range()));
  }
}
