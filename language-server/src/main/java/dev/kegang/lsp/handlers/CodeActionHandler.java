package dev.kegang.lsp.handlers;

import dev.kegang.ide.QuickFix;
import dev.kegang.ide.QuickFixes;
import dev.kegang.lint.Finding;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.Handler;
import dev.kegang.lsp.Session;
import dev.kegang.lsp.WorkspaceEdits;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/** Answers {@code textDocument/codeAction} with the fixes of the findings there. */
public final class CodeActionHandler implements Handler {

  private final Session session;

  public CodeActionHandler(Session session) {
    this.session = session;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities client) {
    capabilities.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, FixAllAction.KIND)));
  }

  @JsonRequest("textDocument/codeAction")
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    List<String> only = params.getContext().getOnly();
    if (FixAllAction.isAskedFor(only)) {
      return session.query(
          params.getTextDocument(), List.of(), document -> FixAllAction.of(document, session));
    }
    if (!isWanted(only)) {
      return CompletableFuture.completedFuture(List.of());
    }
    return session.query(
        params.getTextDocument(), List.of(), document -> actions(document, params));
  }

  /** A kind stands for all kinds below it; the empty kind for all there are. */
  private static boolean isWanted(List<String> only) {
    if (only == null) {
      return true;
    }
    for (String kind : only) {
      if (kind.isEmpty() || kind.equals(CodeActionKind.QuickFix)) {
        return true;
      }
    }
    return false;
  }

  private List<Either<Command, CodeAction>> actions(Document document, CodeActionParams params) {
    Agreement agreement = session.agreement();
    TextRange range = agreement.positions().textRange(document.source(), params.getRange());
    List<Finding> findings = session.check(document).findings();
    List<Either<Command, CodeAction>> actions = new ArrayList<>();
    for (QuickFix quickFix : QuickFixes.at(range, findings)) {
      actions.add(action(document, quickFix, agreement));
    }
    return actions;
  }

  private Either<Command, CodeAction> action(
      Document document, QuickFix quickFix, Agreement agreement) {
    String title = agreement.messages().text(quickFix.fix().title());
    WorkspaceEdit edit = WorkspaceEdits.of(document, quickFix.fix().edits(), agreement);
    if (!agreement.client().codeActionLiterals()) {
      return Either.forLeft(new Command(title, ApplyEditCommand.NAME, List.of(edit)));
    }
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(session.diagnostic(document, quickFix.finding())));
    if (agreement.client().preferredActions() && quickFix.preferred()) {
      action.setIsPreferred(true);
    }
    action.setEdit(edit);
    return Either.forRight(action);
  }
}
