package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.kegang.testing.Lessons;
import dev.kegang.vocabulary.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is announced answers something on an outline with an emoji and Windows line ends. What
 * is announced and not tried here fails; that the answers are right is tested feature by feature.
 */
final class EveryCapabilityWireTest {

  /** Told to the server, which answers nothing; their effects have tests of their own. */
  private static final List<String> NOTIFICATIONS =
      List.of(
          "textDocumentSync",
          "workspace/didChangeWorkspaceFolders",
          "workspace/didDeleteFiles",
          "workspace/didRenameFiles");

  private static final String OTHER = "file:///course/other.outline.md";

  @ParameterizedTest
  @EnumSource
  void whateverIsAnnouncedAnswers(Language language) throws Exception {
    boolean chinese = language == Language.CHINESE;
    String lesson = chinese ? Lessons.CHINESE : Lessons.ENGLISH;
    String heading = chinese ? "## 1. 选择图表" : "## 1. Choosing a chart";
    String text =
        lesson
                .replace(heading, heading + (chinese ? " (2课时)" : " (2 hours)"))
                .replaceFirst("\n2\\. ", "\n\n2. ")
                .replace("Analytics Press.", "Analytics  Press. https://doi.org/10.1000/182")
            + "\n\n\n\n";
    var capabilities = Capabilities.all();
    capabilities.getWorkspace().setWorkspaceFolders(true);
    capabilities.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
    try (ServerUnderTest server = ServerUnderTest.initialized(capabilities, language.tag())) {
      server.open(text.replace("\n", "\r\n"));
      server.open(OTHER, "lesson-outline", "# 另一课😀\n\n见[图](lesson.outline.md)。\n");
      Map<String, Object> answers = answers(server, text, heading);
      TreeSet<String> expected = new TreeSet<>(EditorDocumentationTest.announced());
      NOTIFICATIONS.forEach(expected::remove);
      assertEquals(expected, new TreeSet<>(answers.keySet()));
      answers.forEach((feature, answer) -> assertTrue(isSomething(answer), feature));
    }
  }

  private static Map<String, Object> answers(ServerUnderTest server, String text, String heading)
      throws Exception {
    TextDocumentIdentifier id = server.id();
    var documents = server.documents();
    var workspace = server.server().getWorkspaceService();
    Position title = behind(text, heading);
    Position field = behind(text, "- **");
    Range all = new Range(new Position(0, 0), new Position(1000, 0));
    FormattingOptions options = new FormattingOptions(2, true);
    Map<String, Object> answers = new TreeMap<>();
    answers.put(
        "codeAction",
        documents.codeAction(
            new CodeActionParams(id, new Range(title, title), new CodeActionContext(List.of()))));
    answers.put("codeLens", documents.codeLens(new CodeLensParams(id)));
    answers.put(
        "completion",
        documents.completion(
            new CompletionParams(id, new Position((int) text.lines().count() - 2, 0))));
    answers.put("definition", documents.definition(new DefinitionParams(id, title)));
    answers.put("diagnostic", documents.diagnostic(new DocumentDiagnosticParams(id)));
    answers.put(
        "documentFormatting", documents.formatting(new DocumentFormattingParams(id, options)));
    answers.put(
        "documentHighlight", documents.documentHighlight(new DocumentHighlightParams(id, title)));
    answers.put("documentLink", documents.documentLink(new DocumentLinkParams(id)));
    Position item = behind(text, "1. ");
    answers.put(
        "documentOnTypeFormatting",
        documents.onTypeFormatting(
            new DocumentOnTypeFormattingParams(
                id, options, new Position(item.getLine() + 1, 0), "\n")));
    answers.put(
        "documentRangeFormatting",
        documents.rangeFormatting(new DocumentRangeFormattingParams(id, options, all)));
    answers.put("documentSymbol", documents.documentSymbol(new DocumentSymbolParams(id)));
    answers.put(
        "executeCommand",
        workspace.executeCommand(
            new ExecuteCommandParams("kegang/outline", List.of(ServerUnderTest.URI))));
    answers.put("foldingRange", documents.foldingRange(new FoldingRangeRequestParams(id)));
    answers.put("hover", documents.hover(new HoverParams(id, field)));
    answers.put("inlayHint", documents.inlayHint(new InlayHintParams(id, all)));
    LinkedEditingRangeParams linked = new LinkedEditingRangeParams();
    linked.setTextDocument(id);
    linked.setPosition(title);
    answers.put("linkedEditingRange", documents.linkedEditingRange(linked));
    answers.put(
        "references",
        documents.references(new ReferenceParams(id, title, new ReferenceContext(true))));
    answers.put("rename", documents.rename(new RenameParams(id, title, "新名称🎉")));
    answers.put(
        "selectionRange", documents.selectionRange(new SelectionRangeParams(id, List.of(field))));
    answers.put("semanticTokens", documents.semanticTokensFull(new SemanticTokensParams(id)));
    answers.put(
        "typeHierarchy", documents.prepareTypeHierarchy(new TypeHierarchyPrepareParams(id, title)));
    answers.put("workspaceSymbol", workspace.symbol(new WorkspaceSymbolParams("2")));
    answers.put(
        "workspace/willRenameFiles",
        workspace.willRenameFiles(
            new RenameFilesParams(
                List.of(new FileRename(ServerUnderTest.URI, "file:///course/新.outline.md")))));
    Map<String, Object> params = Map.of("textDocument", Map.of("uri", ServerUnderTest.URI));
    answers.put("kegang/checkCourse", server.server().checkCourse(Map.of()));
    answers.put("kegang/courseMap", server.server().courseMap(Map.of()));
    answers.put("kegang/explainFile", server.server().explainFile(params));
    answers.put("kegang/export", server.server().export(Map.of("format", "json")));
    answers.put("kegang/newLesson", server.server().newLesson(Map.of()));
    answers.put("kegang/outline", server.server().outline(params));
    answers.put("kegang/preview", server.server().preview(params));
    for (Map.Entry<String, Object> answer : answers.entrySet()) {
      answer.setValue(
          String.valueOf(
              new Gson()
                  .toJsonTree(ServerUnderTest.answer((CompletableFuture<?>) answer.getValue()))));
    }
    return answers;
  }

  private static boolean isSomething(Object answer) {
    JsonElement json = JsonParser.parseString(answer.toString());
    return !json.isJsonNull()
        && !(json.isJsonArray() && json.getAsJsonArray().isEmpty())
        && !(json.isJsonObject() && json.getAsJsonObject().isEmpty())
        && !json.toString().matches("\\{\"(left|right)\":\\[]}");
  }

  /** The end of some words, where they stand first. */
  private static Position behind(String text, String words) {
    int end = text.indexOf(words) + words.length();
    assertTrue(end >= words.length(), words);
    int line = (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    return new Position(line, end - text.lastIndexOf('\n', end - 1) - 1);
  }
}
