package dev.kegang.benchmark;

import static java.util.Objects.requireNonNull;

import dev.kegang.lsp.handlers.CheckCourseHandler;
import dev.kegang.lsp.handlers.CourseMapHandler;
import dev.kegang.lsp.handlers.DocumentParams;
import dev.kegang.lsp.handlers.ExportHandler;
import dev.kegang.lsp.handlers.NewLessonHandler;
import java.util.List;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.jspecify.annotations.Nullable;

/** A request or more for everything that the server answers. */
public enum EditorRequest {
  CODE_ACTION_FIXES(
      "textDocument/codeAction",
      open -> RequestParams.codeAction(open.lesson(), open.lesson().flaw(), "quickfix")),
  CODE_ACTION_FIX_ALL(
      "textDocument/codeAction",
      open -> RequestParams.codeAction(open.lesson(), 0, "source.fixAll.kegang")),
  CODE_ACTION_REFACTORINGS(
      "textDocument/codeAction",
      open -> RequestParams.codeAction(open.lesson(), open.lesson().heading(), "refactor")),
  CODE_ACTION_MOVE_SECTION(
      "codeAction/resolve", open -> RequestParams.chosenRefactoring(open, "移")),
  CODE_ACTION_DELETE_SECTION(
      "codeAction/resolve", open -> RequestParams.chosenRefactoring(open, "删除")),
  CODE_LENS("textDocument/codeLens", open -> new CodeLensParams(open.lesson().id())),
  CODE_LENS_RESOLVE(
      "codeLens/resolve",
      open -> open.firstOf("textDocument/codeLens", new CodeLensParams(open.lesson().id()))),
  COMPLETION_OF_ENTRY(
      "textDocument/completion", open -> completion(open, open.lesson().entryStart())),
  COMPLETION_OF_FIELD("textDocument/completion", open -> completion(open, open.lesson().label())),
  COMPLETION_OF_WORK(
      "textDocument/completion", open -> completion(open, open.lesson().citationStart())),
  COMPLETION_ITEM_RESOLVE(
      "completionItem/resolve",
      open -> {
        Object answer =
            open.ask("textDocument/completion", completion(open, open.lesson().label()));
        return ((CompletionList) requireNonNull(answer)).getItems().get(0);
      }),
  DEFINITION_OF_SECTION(
      "textDocument/definition",
      open -> new DefinitionParams(open.lesson().id(), at(open, open.lesson().entry()))),
  DEFINITION_OF_WORK(
      "textDocument/definition",
      open -> new DefinitionParams(open.lesson().id(), at(open, open.lesson().citation()))),
  DIAGNOSTIC("textDocument/diagnostic", open -> new DocumentDiagnosticParams(open.lesson().id())),
  DOCUMENT_HIGHLIGHT(
      "textDocument/documentHighlight",
      open -> new DocumentHighlightParams(open.lesson().id(), at(open, open.lesson().heading()))),
  DOCUMENT_LINK("textDocument/documentLink", open -> new DocumentLinkParams(open.lesson().id())),
  DOCUMENT_LINK_RESOLVE(
      "documentLink/resolve",
      open ->
          open.firstOf("textDocument/documentLink", new DocumentLinkParams(open.lesson().id()))),
  DOCUMENT_SYMBOL(
      "textDocument/documentSymbol", open -> new DocumentSymbolParams(open.lesson().id())),
  FOLDING_RANGE(
      "textDocument/foldingRange", open -> new FoldingRangeRequestParams(open.lesson().id())),
  FORMATTING(
      "textDocument/formatting",
      open -> new DocumentFormattingParams(open.lesson().id(), RequestParams.formatting())),
  HOVER_OF_HEADING("textDocument/hover", open -> hover(open, open.lesson().heading())),
  HOVER_OF_FINDING("textDocument/hover", open -> hover(open, open.lesson().flaw())),
  HOVER_OF_WORK("textDocument/hover", open -> hover(open, open.lesson().citation())),
  INLAY_HINT(
      "textDocument/inlayHint",
      open -> new InlayHintParams(open.lesson().id(), open.lesson().screen()),
      true),
  LINKED_EDITING_RANGE(
      "textDocument/linkedEditingRange",
      open -> new LinkedEditingRangeParams(open.lesson().id(), at(open, open.lesson().heading()))),
  ON_TYPE_FORMATTING(
      "textDocument/onTypeFormatting",
      open ->
          new DocumentOnTypeFormattingParams(
              open.lesson().id(),
              RequestParams.formatting(),
              at(open, open.lesson().nextItem()),
              "\n")),
  PREPARE_RENAME(
      "textDocument/prepareRename",
      open -> new PrepareRenameParams(open.lesson().id(), at(open, open.lesson().heading()))),
  RANGE_FORMATTING(
      "textDocument/rangeFormatting",
      open ->
          new DocumentRangeFormattingParams(
              open.lesson().id(), RequestParams.formatting(), open.lesson().screen()),
      true),
  REFERENCES_OF_SECTION(
      "textDocument/references", open -> references(open, open.lesson().heading())),
  REFERENCES_OF_WORK("textDocument/references", open -> references(open, open.lesson().citation())),
  RENAME_SECTION("textDocument/rename", open -> rename(open, open.lesson().heading())),
  RENAME_LESSON("textDocument/rename", open -> rename(open, open.lesson().title())),
  RENAME_FILE("workspace/willRenameFiles", open -> RequestParams.renamedFile()),
  SELECTION_RANGE(
      "textDocument/selectionRange",
      open ->
          new SelectionRangeParams(open.lesson().id(), List.of(at(open, open.lesson().body())))),
  SEMANTIC_TOKENS(
      "textDocument/semanticTokens/full", open -> new SemanticTokensParams(open.lesson().id())),
  SEMANTIC_TOKENS_DELTA("textDocument/semanticTokens/full/delta", RequestParams::tokensSince),
  SEMANTIC_TOKENS_OF_SCREEN(
      "textDocument/semanticTokens/range",
      open -> new SemanticTokensRangeParams(open.lesson().id(), open.lesson().screen())),
  TYPE_HIERARCHY(
      "textDocument/prepareTypeHierarchy",
      open ->
          new TypeHierarchyPrepareParams(open.lesson().id(), at(open, open.lesson().heading()))),
  TYPE_HIERARCHY_ABOVE(
      "typeHierarchy/supertypes",
      open -> new TypeHierarchySupertypesParams(RequestParams.hierarchyItem(open))),
  TYPE_HIERARCHY_BELOW(
      "typeHierarchy/subtypes",
      open -> new TypeHierarchySubtypesParams(RequestParams.hierarchyItem(open))),
  WORKSPACE_DIAGNOSTIC("workspace/diagnostic", open -> new WorkspaceDiagnosticParams(List.of())),
  WORKSPACE_SYMBOL("workspace/symbol", open -> new WorkspaceSymbolParams("架构")),
  CHECK_COURSE("kegang/checkCourse", open -> new CheckCourseHandler.CheckParams()),
  COURSE_MAP("kegang/courseMap", open -> new CourseMapHandler.MapParams()),
  EXPLAIN_FILE("kegang/explainFile", open -> new DocumentParams(open.lesson().id())),
  EXPORT_BIBTEX("kegang/export", open -> export(open, "bibtex")),
  EXPORT_CSL_JSON("kegang/export", open -> export(open, "csl-json")),
  EXPORT_CSV("kegang/export", open -> export(open, "csv")),
  EXPORT_JSON("kegang/export", open -> export(open, "json")),
  EXPORT_MERMAID("kegang/export", open -> export(open, "mermaid")),
  EXPORT_OPML("kegang/export", open -> export(open, "opml")),
  NEW_LESSON("kegang/newLesson", open -> new NewLessonHandler.NewLessonParams("新课", null, null)),
  OUTLINE("kegang/outline", open -> new DocumentParams(open.lesson().id())),
  PREVIEW("kegang/preview", open -> new DocumentParams(open.lesson().id()));

  private final String method;

  @SuppressWarnings("ImmutableEnumChecker") // Lambdas that keep nothing.
  private final Function<OpenLesson, Object> params;

  private final boolean mayBeNothing;

  EditorRequest(String method, Function<OpenLesson, Object> params) {
    this(method, params, false);
  }

  /**
   * @param mayBeNothing whether the server has nothing to answer where all is as it should be
   */
  EditorRequest(String method, Function<OpenLesson, Object> params, boolean mayBeNothing) {
    this.method = method;
    this.params = params;
    this.mayBeNothing = mayBeNothing;
  }

  String method() {
    return method;
  }

  /** What an editor sends with it. */
  Object params(OpenLesson open) {
    return params.apply(open);
  }

  /**
   * Makes sure that an answer is what the request is measured for.
   *
   * @throws IllegalStateException where it is none
   */
  void examine(@Nullable Object answer) {
    boolean nothing =
        answer == null
            || (answer instanceof List<?> list && list.isEmpty())
            || (answer instanceof CompletionList list && list.getItems().isEmpty());
    if (nothing && !mayBeNothing) {
      throw new IllegalStateException(this + " was answered with " + answer);
    }
  }

  private static Position at(OpenLesson open, int offset) {
    return open.lesson().position(offset);
  }

  private static CompletionParams completion(OpenLesson open, int offset) {
    return new CompletionParams(open.lesson().id(), at(open, offset));
  }

  private static ExportHandler.ExportParams export(OpenLesson open, String format) {
    return new ExportHandler.ExportParams(open.lesson().id(), format);
  }

  private static HoverParams hover(OpenLesson open, int offset) {
    return new HoverParams(open.lesson().id(), at(open, offset));
  }

  private static ReferenceParams references(OpenLesson open, int offset) {
    return new ReferenceParams(open.lesson().id(), at(open, offset), new ReferenceContext(true));
  }

  private static RenameParams rename(OpenLesson open, int offset) {
    return new RenameParams(open.lesson().id(), at(open, offset), "另一个名字");
  }
}
