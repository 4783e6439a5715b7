package dev.kegang.benchmark;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What an editor such as VS Code says it can do. */
final class EditorCapabilities {

  private EditorCapabilities() {}

  static ClientCapabilities all() {
    TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
    PublishDiagnosticsCapabilities diagnostics = new PublishDiagnosticsCapabilities();
    diagnostics.setRelatedInformation(true);
    diagnostics.setCodeDescriptionSupport(true);
    diagnostics.setDataSupport(true);
    document.setPublishDiagnostics(diagnostics);
    document.setCodeAction(codeActions());
    CompletionItemCapabilities item = new CompletionItemCapabilities();
    item.setSnippetSupport(true);
    document.setCompletion(new CompletionCapabilities(item));
    document.setDefinition(new DefinitionCapabilities(false, true));
    DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
    symbols.setHierarchicalDocumentSymbolSupport(true);
    document.setDocumentSymbol(symbols);
    HoverCapabilities hover = new HoverCapabilities();
    hover.setContentFormat(List.of("markdown"));
    document.setHover(hover);
    document.setRename(new RenameCapabilities(true, false));
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceEdit(edits);
    return new ClientCapabilities(workspace, document, null);
  }

  /** What an action changes is asked for once one is chosen. */
  private static CodeActionCapabilities codeActions() {
    CodeActionCapabilities actions = new CodeActionCapabilities();
    actions.setIsPreferredSupport(true);
    actions.setDataSupport(true);
    actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
    actions.setCodeActionLiteralSupport(
        new CodeActionLiteralSupportCapabilities(
            new CodeActionKindCapabilities(List.of("quickfix", "refactor", "source"))));
    return actions;
  }
}
