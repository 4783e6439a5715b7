package dev.kegang.lsp.handlers;

import dev.kegang.ide.FixAll;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.Session;
import dev.kegang.lsp.WorkspaceEdits;
import dev.kegang.text.TextEdit;
import dev.kegang.workspace.Document;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The code action that applies all safe fixes of a document, for editors that do so on saving. */
final class FixAllAction {

  static final String KIND = "source.fixAll.kegang";

  private FixAllAction() {}

  /**
   * Whether a client asks for it. It must say so: to try all fixes whenever the cursor moves would
   * be too much.
   */
  static boolean isAskedFor(List<String> only) {
    if (only == null) {
      return false;
    }
    for (String kind : only) {
      if (!kind.isEmpty() && (KIND + '.').startsWith(kind + '.')) {
        return true;
      }
    }
    return false;
  }

  /** The action; none where nothing can be mended, or the client takes only commands. */
  static List<Either<Command, CodeAction>> of(Document document, Session session) {
    Agreement agreement = session.agreement();
    if (!agreement.client().codeActionLiterals()) {
      return List.of();
    }
    List<TextEdit> edits = FixAll.of(document, session.findings()::check);
    if (edits.isEmpty()) {
      return List.of();
    }
    CodeAction action = new CodeAction(agreement.messages().text("editor.fix-all"));
    action.setKind(KIND);
    action.setEdit(WorkspaceEdits.of(document, edits, agreement));
    return List.of(Either.forRight(action));
  }
}
