package dev.kegang.lsp.handlers;

import dev.kegang.ide.Completion;
import dev.kegang.ide.Proposal;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/** Answers {@code textDocument/completion}. */
public final class CompletionHandler implements Handler {

  private static final List<String> TRIGGERS = List.of("-", "*", "#", " ", "【");

  /** Makes all sort texts equally long. */
  private static final int SORT_BASE = 1000;

  private final Session session;

  public CompletionHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setCompletionProvider(new CompletionOptions(false, TRIGGERS));
  }

  @JsonRequest("textDocument/completion")
  public CompletableFuture<CompletionList> completion(CompletionParams params) {
    return session.query(
        params.getTextDocument(),
        new CompletionList(false, List.of()),
        document -> list(document, params.getPosition()));
  }

  private CompletionList list(Document document, Position position) {
    Agreement agreement = session.agreement();
    int cursor = agreement.positions().offset(document.source(), position);
    List<CompletionItem> items = new ArrayList<>();
    for (Proposal proposal :
        Completion.at(
            document.outline(),
            cursor,
            agreement.messages(),
            LocalDate.now(ZoneId.systemDefault()))) {
      items.add(item(document, proposal, agreement));
    }
    // Which spelling of a word is compared with what was typed depends on what was typed.
    return new CompletionList(!items.isEmpty(), items);
  }

  private static CompletionItem item(Document document, Proposal proposal, Agreement agreement) {
    boolean snippets = agreement.client().snippets();
    CompletionItem item = new CompletionItem(proposal.label());
    item.setKind(kind(proposal.kind()));
    item.setDetail(proposal.detail());
    if (!proposal.documentation().isEmpty()) {
      item.setDocumentation(proposal.documentation());
    }
    item.setFilterText(proposal.filter());
    item.setSortText(Integer.toString(SORT_BASE + proposal.order()));
    item.setInsertTextFormat(snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
    var range = agreement.positions().range(document.source(), proposal.replaced());
    String text = snippets ? proposal.snippet() : proposal.plain();
    item.setTextEdit(Either.forLeft(new org.eclipse.lsp4j.TextEdit(range, text)));
    if (!proposal.additional().isEmpty()) {
      item.setAdditionalTextEdits(
          agreement.positions().edits(document.source(), proposal.additional()));
    }
    return item;
  }

  private static CompletionItemKind kind(Proposal.Kind kind) {
    return switch (kind) {
      case FIELD -> CompletionItemKind.Field;
      case CAPTION -> CompletionItemKind.Value;
      case SECTION -> CompletionItemKind.Class;
      case PAGE -> CompletionItemKind.Module;
    };
  }
}
