package dev.kegang.lsp.handlers;

import com.google.gson.JsonObject;
import dev.kegang.ide.AnchorLinks;
import dev.kegang.ide.DocumentEdits;
import dev.kegang.ide.refactoring.Refactoring;
import dev.kegang.ide.refactoring.Refactorings;
import dev.kegang.lint.Message;
import dev.kegang.lsp.Agreement;
import dev.kegang.lsp.ConcernedLessons;
import dev.kegang.lsp.Session;
import dev.kegang.lsp.WorkspaceEdits;
import dev.kegang.text.TextEdit;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionDisabled;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/**
 * Refactorings as code actions; their edits are sent when one is chosen, if the client can wait.
 */
final class RefactoringActions {

  private static final String URI = "uri";
  private static final String VERSION = "version";
  private static final String OFFSET = "offset";
  private static final String REFACTORING = "refactoring";

  private RefactoringActions() {}

  static List<Either<Command, CodeAction>> at(
      int offset, Document document, @Nullable List<String> only, Session session) {
    Agreement agreement = session.agreement();
    List<Either<Command, CodeAction>> actions = new ArrayList<>();
    for (Refactoring refactoring :
        Refactorings.at(offset, document.outline(), agreement.messages())) {
      boolean shown =
          refactoring.obstacle() == null
              || (agreement.client().disabledActions() && agreement.client().codeActionLiterals());
      if (shown && ActionKinds.wanted(refactoring.kind().id(), only)) {
        actions.add(action(refactoring, offset, document, session));
      }
    }
    return actions;
  }

  private static Either<Command, CodeAction> action(
      Refactoring refactoring, int offset, Document document, Session session) {
    Agreement agreement = session.agreement();
    String title = agreement.messages().text(refactoring.title());
    if (!agreement.client().codeActionLiterals()) {
      var edit = edit(refactoring, document, session);
      return Either.forLeft(new Command(title, ApplyEditCommand.NAME, List.of(edit)));
    }
    CodeAction action = new CodeAction(title);
    action.setKind(refactoring.kind().id());
    Message obstacle = refactoring.obstacle();
    if (obstacle != null) {
      action.setDisabled(new CodeActionDisabled(agreement.messages().text(obstacle)));
      JsonObject data = new JsonObject();
      data.addProperty(REFACTORING, refactoring.id());
      action.setData(data);
    } else if (agreement.client().lazyActionEdits()) {
      JsonObject data = new JsonObject();
      data.addProperty(URI, document.uri());
      data.addProperty(VERSION, document.version());
      data.addProperty(OFFSET, offset);
      data.addProperty(REFACTORING, refactoring.id());
      action.setData(data);
    } else {
      action.setEdit(edit(refactoring, document, session));
    }
    return Either.forRight(action);
  }

  /** The document an unfinished action is about; null for an action that is none of ours. */
  static @Nullable String uri(CodeAction action) {
    return action.getData() instanceof JsonObject data && data.has(REFACTORING) && data.has(URI)
        ? data.get(URI).getAsString()
        : null;
  }

  /** Whether an action was offered for a text that is no longer there. */
  static boolean isStale(CodeAction action, Document document) {
    JsonObject data = (JsonObject) action.getData();
    return !data.has(VERSION)
        || !data.has(OFFSET)
        || data.get(VERSION).getAsInt() != document.version();
  }

  /** Adds the edit. */
  static CodeAction resolved(CodeAction action, Document document, Session session) {
    JsonObject data = (JsonObject) action.getData();
    Refactoring refactoring =
        Refactorings.named(
            data.get(REFACTORING).getAsString(),
            data.get(OFFSET).getAsInt(),
            document.outline(),
            session.agreement().messages());
    if (refactoring != null) {
      action.setEdit(edit(refactoring, document, session));
    }
    return action;
  }

  /** With the links of other lessons that follow. */
  private static WorkspaceEdit edit(Refactoring refactoring, Document document, Session session) {
    List<TextEdit> edits = refactoring.edits().get();
    List<DocumentEdits> changed = new ArrayList<>(List.of(new DocumentEdits(document, edits)));
    changed.addAll(
        AnchorLinks.followTitles(
            document, edits, ConcernedLessons.of(session.workspace(), session)));
    return WorkspaceEdits.of(changed, session.agreement());
  }
}
