package dev.kegang.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What goes with requests that need more than a place; some of it an editor was told before. */
final class RequestParams {

  private RequestParams() {}

  static FormattingOptions formatting() {
    return new FormattingOptions(2, true);
  }

  static RenameFilesParams renamedFile() {
    String folder = MeasuredLesson.URI.substring(0, MeasuredLesson.URI.lastIndexOf('/') + 1);
    return new RenameFilesParams(List.of(new FileRename(folder + "b.md", folder + "c.md")));
  }

  static CodeActionParams codeAction(MeasuredLesson lesson, int offset, String kind) {
    CodeActionContext context = new CodeActionContext(List.of(), List.of(kind));
    context.setTriggerKind(CodeActionTriggerKind.Invoked);
    return new CodeActionParams(lesson.id(), lesson.range(offset, offset), context);
  }

  /** A refactoring that was offered and is now chosen. */
  static CodeAction chosenRefactoring(OpenLesson open, String title) {
    MeasuredLesson lesson = open.lesson();
    CodeActionParams params = codeAction(lesson, lesson.heading(), "refactor");
    for (Object each : open.list("textDocument/codeAction", params)) {
      if (each instanceof Either<?, ?> either
          && either.getRight() instanceof CodeAction action
          && action.getTitle().contains(title)
          && action.getDisabled() == null) {
        return action;
      }
    }
    throw new IllegalStateException("No refactoring says " + title);
  }

  static SemanticTokensDeltaParams tokensSince(OpenLesson open) {
    Object answer =
        open.ask("textDocument/semanticTokens/full", new SemanticTokensParams(open.lesson().id()));
    String result = ((SemanticTokens) requireNonNull(answer)).getResultId();
    return new SemanticTokensDeltaParams(open.lesson().id(), result);
  }

  static TypeHierarchyItem hierarchyItem(OpenLesson open) {
    MeasuredLesson lesson = open.lesson();
    TypeHierarchyPrepareParams params =
        new TypeHierarchyPrepareParams(lesson.id(), lesson.position(lesson.title()));
    return (TypeHierarchyItem) open.firstOf("textDocument/prepareTypeHierarchy", params);
  }
}
