package dev.kegang.lsp.handlers;

import com.google.gson.JsonObject;
import dev.kegang.ide.Completion;
import dev.kegang.ide.Proposal;
import dev.kegang.ide.SettingsProposals;
import dev.kegang.lint.RulePage;
import dev.kegang.lint.Rules;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Methods;
import dev.kegang.lsp.Session;
import dev.kegang.outline.Outline;
import dev.kegang.settings.SettingsReader;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
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

/** Answers {@code textDocument/completion}. */
public final class CompletionHandler implements Handler {

  private static final List<String> TRIGGERS = List.of("-", "*", "#", " ", "【", "\"");

  /** Makes all sort texts equally long. */
  private static final int SORT_BASE = 1000;

  /** Under this name an item keeps the rule whose page explains it. */
  private static final String RULE = "rule";

  private final Session session;
  private final KnownOffers offers;

  public CompletionHandler(Session session) {
    this.session = session;
    this.offers = new KnownOffers(session);
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setCompletionProvider(new CompletionOptions(true, TRIGGERS));
  }

  @Override
  public void take(Methods methods) {
    methods.request("textDocument/completion", CompletionParams.class, this::completion);
    methods.request("completionItem/resolve", CompletionItem.class, this::resolve);
  }

  public CompletableFuture<CompletionList> completion(CompletionParams params) {
    Workspace workspace = session.workspace();
    Document open = workspace.document(params.getTextDocument().getUri());
    if (open != null && open.uri().endsWith("/" + SettingsReader.FILE_NAME)) {
      return session.compute(snapshot -> ofSettings(open, params.getPosition()));
    }
    return session.query(
        params.getTextDocument(),
        new CompletionList(false, List.of()),
        document -> list(document, workspace, params.getPosition()));
  }

  public CompletableFuture<CompletionItem> resolve(CompletionItem item) {
    if (item.getData() instanceof JsonObject data && data.has(RULE)) {
      String rule = data.get(RULE).getAsString();
      if (Rules.named(rule) != null) {
        item.setDocumentation(RulePage.of(rule, session.agreement().language()).summary());
      }
    }
    return CompletableFuture.completedFuture(item);
  }

  private static List<Outline> others(Document document, Workspace workspace) {
    List<Outline> others = new ArrayList<>();
    for (Document other : workspace.documents().values()) {
      if (other.isOutline() && !other.uri().equals(document.uri())) {
        others.add(other.outline());
      }
    }
    return others;
  }

  private CompletionList ofSettings(Document document, Position position) {
    Agreement agreement = session.agreement();
    int cursor = agreement.positions().offset(document.source(), position);
    List<CompletionItem> items = new ArrayList<>();
    for (Proposal proposal :
        SettingsProposals.at(document.source(), cursor, agreement.messages())) {
      items.add(item(document, proposal, agreement));
    }
    return new CompletionList(false, items);
  }

  private CompletionList list(Document document, Workspace workspace, Position position) {
    Agreement agreement = session.agreement();
    int cursor = agreement.positions().offset(document.source(), position);
    List<CompletionItem> items = new ArrayList<>();
    for (Proposal proposal :
        Completion.at(
            document.outline(),
            cursor,
            agreement.messages(),
            LocalDate.now(ZoneId.systemDefault()),
            others(document, workspace),
            () -> offers.of(document, workspace))) {
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
    if (proposal.kind() == Proposal.Kind.RULE) {
      JsonObject data = new JsonObject();
      data.addProperty(RULE, proposal.label());
      item.setData(data);
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

  /** Only kinds that a client knows which doesn't say which it knows. */
  private static CompletionItemKind kind(Proposal.Kind kind) {
    return switch (kind) {
      case FIELD -> CompletionItemKind.Field;
      case CAPTION -> CompletionItemKind.Value;
      case SECTION -> CompletionItemKind.Class;
      case PAGE -> CompletionItemKind.Module;
      case CITATION -> CompletionItemKind.Reference;
      case ENTRY, TERM -> CompletionItemKind.Text;
      case DATE -> CompletionItemKind.Value;
      case PLACEMENT -> CompletionItemKind.Module;
      case DIRECTIVE -> CompletionItemKind.Keyword;
      case RULE, SETTING_VALUE -> CompletionItemKind.Enum;
      case SETTING -> CompletionItemKind.Property;
    };
  }
}
