package dev.kegang.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/**
 * What a client can do, as far as an answer depends on it. Each is false where the client says
 * nothing.
 *
 * @param relatedInformation diagnostics may name other places
 * @param codeDescription diagnostics may link to a page
 * @param diagnosticData diagnostics may carry data, which comes back with a request for code
 *     actions
 * @param unnecessaryTag diagnostics may be marked as about text that can go
 * @param codeActionLiterals code actions may be objects; else only commands
 * @param appliedEdits it applies an edit that the server asks it to apply
 * @param preferredActions code actions may be marked as preferred
 * @param documentChanges edits may name the version they are for
 * @param snippets completions may have places to fill in
 * @param markdownCompletion the documentation of completions may be Markdown
 * @param hierarchicalSymbols symbols may have children
 * @param markdownHover hovers may be Markdown
 * @param definitionLinks definitions may be links with an origin
 * @param pulledDiagnostics it asks for diagnostics itself and needs none sent
 * @param refreshedDiagnostics it can be told to ask for diagnostics again
 * @param lazyActionEdits it asks for the edit of a code action when it is chosen
 * @param disabledActions code actions that can't be taken may be shown, with the reason
 * @param retriedMethods the requests it sends again where the text changed meanwhile
 * @param typedOverHighlights it types a new name over all that is highlighted, as LSP4E does
 * @param foldingRangeLimit how many folding ranges it wants at most
 */
public record ClientFeatures(
    boolean relatedInformation,
    boolean codeDescription,
    boolean diagnosticData,
    boolean unnecessaryTag,
    boolean codeActionLiterals,
    boolean appliedEdits,
    boolean preferredActions,
    boolean documentChanges,
    boolean snippets,
    boolean markdownCompletion,
    boolean hierarchicalSymbols,
    boolean markdownHover,
    boolean definitionLinks,
    boolean pulledDiagnostics,
    boolean refreshedDiagnostics,
    boolean lazyActionEdits,
    boolean disabledActions,
    Set<String> retriedMethods,
    boolean typedOverHighlights,
    int foldingRangeLimit) {

  private static final String TYPED_OVER_HIGHLIGHTS = "kegang/typedOverHighlights";

  /** Whether a fix can reach the client at all. */
  public boolean takesCodeActions() {
    return codeActionLiterals || appliedEdits;
  }

  /** Reads what a client says of itself. */
  public static ClientFeatures of(ClientCapabilities client) {
    TextDocumentClientCapabilities document =
        client.getTextDocument() == null
            ? new TextDocumentClientCapabilities()
            : client.getTextDocument();
    PublishDiagnosticsCapabilities diagnostics =
        document.getPublishDiagnostics() == null
            ? new PublishDiagnosticsCapabilities()
            : document.getPublishDiagnostics();
    CodeActionCapabilities actions =
        document.getCodeAction() == null ? new CodeActionCapabilities() : document.getCodeAction();
    CompletionItemCapabilities items =
        document.getCompletion() == null || document.getCompletion().getCompletionItem() == null
            ? new CompletionItemCapabilities()
            : document.getCompletion().getCompletionItem();
    return new ClientFeatures(
        isTrue(diagnostics.getRelatedInformation()),
        isTrue(diagnostics.getCodeDescriptionSupport()),
        isTrue(diagnostics.getDataSupport()),
        tags(diagnostics).contains(DiagnosticTag.Unnecessary),
        actions.getCodeActionLiteralSupport() != null,
        client.getWorkspace() != null && isTrue(client.getWorkspace().getApplyEdit()),
        isTrue(actions.getIsPreferredSupport()),
        documentChanges(client.getWorkspace()),
        isTrue(items.getSnippetSupport()),
        has(items.getDocumentationFormat(), MarkupKind.MARKDOWN),
        document.getDocumentSymbol() != null
            && isTrue(document.getDocumentSymbol().getHierarchicalDocumentSymbolSupport()),
        document.getHover() != null
            && has(document.getHover().getContentFormat(), MarkupKind.MARKDOWN),
        document.getDefinition() != null && isTrue(document.getDefinition().getLinkSupport()),
        document.getDiagnostic() != null,
        refreshesDiagnostics(client.getWorkspace()),
        isTrue(actions.getDataSupport())
            && actions.getResolveSupport() != null
            && has(actions.getResolveSupport().getProperties(), "edit"),
        isTrue(actions.getDisabledSupport()),
        retriedMethods(client),
        client.getExperimental() instanceof JsonObject experimental
            && new JsonPrimitive(true).equals(experimental.get(TYPED_OVER_HIGHLIGHTS)),
        foldingRangeLimit(document));
  }

  private static List<DiagnosticTag> tags(PublishDiagnosticsCapabilities diagnostics) {
    if (diagnostics.getTagSupport() == null) {
      return List.of();
    }
    // A client may say plain true, as before LSP 3.15: it then knows the one tag there was.
    if (diagnostics.getTagSupport().isLeft()) {
      return isTrue(diagnostics.getTagSupport().getLeft())
          ? List.of(DiagnosticTag.Unnecessary)
          : List.of();
    }
    List<DiagnosticTag> tags = diagnostics.getTagSupport().getRight().getValueSet();
    return tags == null ? List.of() : tags;
  }

  private static boolean documentChanges(WorkspaceClientCapabilities workspace) {
    return workspace != null
        && workspace.getWorkspaceEdit() != null
        && isTrue(workspace.getWorkspaceEdit().getDocumentChanges());
  }

  private static boolean refreshesDiagnostics(WorkspaceClientCapabilities workspace) {
    return workspace != null
        && workspace.getDiagnostics() != null
        && isTrue(workspace.getDiagnostics().getRefreshSupport());
  }

  private static Set<String> retriedMethods(ClientCapabilities client) {
    if (client.getGeneral() == null
        || client.getGeneral().getStaleRequestSupport() == null
        || client.getGeneral().getStaleRequestSupport().getRetryOnContentModified() == null) {
      return Set.of();
    }
    return Set.copyOf(client.getGeneral().getStaleRequestSupport().getRetryOnContentModified());
  }

  private static int foldingRangeLimit(TextDocumentClientCapabilities document) {
    if (document.getFoldingRange() == null || document.getFoldingRange().getRangeLimit() == null) {
      return Integer.MAX_VALUE;
    }
    return Math.max(0, document.getFoldingRange().getRangeLimit());
  }

  private static boolean isTrue(Boolean value) {
    return Boolean.TRUE.equals(value);
  }

  private static boolean has(List<String> formats, String format) {
    return formats != null && formats.contains(format);
  }
}
