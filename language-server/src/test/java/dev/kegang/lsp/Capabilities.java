package dev.kegang.lsp;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DiagnosticsTagSupport;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What some clients say they can do. */
final class Capabilities {

  private Capabilities() {}

  /** A client that says nothing of itself. */
  static ClientCapabilities none() {
    return new ClientCapabilities();
  }

  /** A client that knows no code actions but commands, and applies the edits these bring. */
  static ClientCapabilities appliedEdits() {
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setApplyEdit(true);
    return new ClientCapabilities(workspace, null, null);
  }

  /** A client that can do nothing but show, or not, how far something is. */
  static ClientCapabilities progress(boolean shown) {
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setWorkDoneProgress(shown);
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setWindow(window);
    return capabilities;
  }

  /** A client that can do nothing but show further places of diagnostics. */
  static ClientCapabilities related() {
    PublishDiagnosticsCapabilities diagnostics = new PublishDiagnosticsCapabilities();
    diagnostics.setRelatedInformation(true);
    TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
    document.setPublishDiagnostics(diagnostics);
    return new ClientCapabilities(null, document, null);
  }

  /**
   * A client that can do everything the server makes use of, and counts columns in a given
   * encoding.
   */
  static ClientCapabilities all(String... encodings) {
    TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
    PublishDiagnosticsCapabilities diagnostics = new PublishDiagnosticsCapabilities();
    diagnostics.setRelatedInformation(true);
    diagnostics.setCodeDescriptionSupport(true);
    diagnostics.setDataSupport(true);
    diagnostics.setTagSupport(
        Either.forRight(new DiagnosticsTagSupport(List.of(DiagnosticTag.Unnecessary))));
    document.setPublishDiagnostics(diagnostics);
    CompletionItemCapabilities item = new CompletionItemCapabilities();
    item.setSnippetSupport(true);
    document.setCompletion(new CompletionCapabilities(item));
    HoverCapabilities hover = new HoverCapabilities();
    hover.setContentFormat(List.of("markdown"));
    document.setHover(hover);
    DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
    symbols.setHierarchicalDocumentSymbolSupport(true);
    document.setDocumentSymbol(symbols);
    CodeActionCapabilities actions = new CodeActionCapabilities();
    actions.setIsPreferredSupport(true);
    actions.setCodeActionLiteralSupport(
        new CodeActionLiteralSupportCapabilities(
            new CodeActionKindCapabilities(List.of("quickfix"))));
    document.setCodeAction(actions);
    document.setDefinition(new DefinitionCapabilities(false, true));
    document.setRename(new RenameCapabilities(true, false));
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    workspace.setWorkspaceEdit(edits);
    ClientCapabilities capabilities = new ClientCapabilities(workspace, document, null);
    if (encodings.length > 0) {
      GeneralClientCapabilities general = new GeneralClientCapabilities();
      general.setPositionEncodings(List.of(encodings));
      capabilities.setGeneral(general);
    }
    return capabilities;
  }
}
