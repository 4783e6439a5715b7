package dev.kegang.lsp.handlers;

import dev.kegang.ide.QuickFix;
import dev.kegang.ide.QuickFixes;
import dev.kegang.ide.SuppressionEdits;
import dev.kegang.lint.Finding;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.Session;
import dev.kegang.lsp.WorkspaceEdits;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** The fixes of findings, and the comments that silence them, as code actions. */
final class QuickFixActions {

  private final Document document;
  private final Session session;
  private final Agreement agreement;
  private final List<Either<Command, CodeAction>> actions = new ArrayList<>();

  private QuickFixActions(Document document, Session session) {
    this.document = document;
    this.session = session;
    this.agreement = session.agreement();
  }

  /** The fixes first, the comments behind them. */
  static List<Either<Command, CodeAction>> at(
      TextRange range, Document document, List<Finding> findings, Session session) {
    QuickFixActions all = new QuickFixActions(document, session);
    for (QuickFix quickFix : QuickFixes.at(range, findings)) {
      String title = all.agreement.messages().text(quickFix.fix().title());
      boolean preferred = all.agreement.client().preferredActions() && quickFix.preferred();
      List<TextEdit> edits = quickFix.fix().edits();
      // One that writes nothing by now would leave its user wondering.
      if (!edits.isEmpty()) {
        all.add(title, quickFix.finding(), edits, preferred);
      }
    }
    for (Finding finding : findings) {
      if (finding.range().start() <= range.end() && range.start() <= finding.range().end()) {
        all.add(
            "editor.suppress.here", finding, SuppressionEdits.here(document.outline(), finding));
        all.add(
            "editor.suppress.file", finding, SuppressionEdits.inFile(document.outline(), finding));
      }
    }
    return all.actions;
  }

  private void add(String key, Finding finding, @Nullable TextEdit edit) {
    if (edit != null) {
      add(agreement.messages().text(key, finding.rule()), finding, List.of(edit), false);
    }
  }

  private void add(String title, Finding finding, List<TextEdit> edits, boolean preferred) {
    var edit = WorkspaceEdits.of(document, edits, agreement);
    if (!agreement.client().codeActionLiterals()) {
      actions.add(Either.forLeft(new Command(title, ApplyEditCommand.NAME, List.of(edit))));
      return;
    }
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(session.findings().diagnostic(document, finding)));
    if (preferred) {
      action.setIsPreferred(true);
    }
    action.setEdit(edit);
    actions.add(Either.forRight(action));
  }
}
