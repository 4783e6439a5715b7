package dev.kegang.lsp;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.kegang.testing.Lessons;
import dev.kegang.vocabulary.Language;
import java.nio.file.Path;
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
import org.eclipse.lsp4j.InitializeParams;
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
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is announced says something on an outline with an emoji and Windows line ends. What is
 * announced and not tried here fails; that the answers are right is tested feature by feature.
 */
final class EveryCapabilityWireTest {

  /** Told to the server, which answers nothing; their effects have tests of their own. */
  private static final List<String> NOTIFICATIONS =
      List.of(
          "textDocumentSync",
          "workspace/didChangeWorkspaceFolders",
          "workspace/didDeleteFiles",
          "workspace/didRenameFiles");

  private static final Gson AS_IT_IS = new GsonBuilder().disableHtmlEscaping().create();

  private static final String OTHER = "file:///course/other.outline.md";

  /** What must stand in each answer, whatever the language. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("codeAction", "refactor.rewrite"),
          Map.entry("codeLens", "\"section\":0"),
          Map.entry("definition", "\"targetSelectionRange\":{\"start\":"),
          Map.entry("diagnostic", "repeated-space"),
          Map.entry("documentFormatting", "\"newText\":\"\""),
          Map.entry("documentHighlight", "Write"),
          Map.entry("documentLink", "https://doi.org/10.1000/182"),
          Map.entry("documentOnTypeFormatting", "\"newText\":\"2. \""),
          Map.entry("documentRangeFormatting", "\"newText\":\"\""),
          Map.entry("documentSymbol", "TITLE"),
          Map.entry("executeCommand", "TITLE"),
          Map.entry("foldingRange", "{\"startLine\":6,\"endLine\":10}"),
          Map.entry("inlayHint", "[1]"),
          Map.entry("linkedEditingRange", "{\"ranges\":[{\"start\":"),
          Map.entry("references", ServerUnderTest.URI),
          Map.entry("rename", "新名称🎉"),
          Map.entry("selectionRange", "\"parent\":{\"range\":"),
          Map.entry("semanticTokens", "\"data\":[0,"),
          Map.entry("typeHierarchy", "SECTION"),
          Map.entry("workspaceSymbol", "Show Me the Numbers"),
          Map.entry("workspace/willRenameFiles", "\"newText\":\"新.outline.md\""),
          Map.entry("kegang/checkCourse", "closed.outline.md"),
          Map.entry("kegang/courseMap", "SECTION"),
          Map.entry("kegang/explainFile", "\"reason\":\"file-name\""),
          Map.entry("kegang/export", "TITLE"),
          Map.entry("kegang/newLesson", "## 1. "),
          Map.entry("kegang/outline", "TITLE"),
          Map.entry("kegang/preview", "TITLE"),
          Map.entry("completion", "\"label\":\"SUMMARY\""),
          Map.entry("hover", "\"value\":\"**FIELD**"));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void whateverIsAnnouncedAnswers(Language language) throws Exception {
    boolean chinese = language == Language.CHINESE;
    String lesson = chinese ? Lessons.CHINESE : Lessons.ENGLISH;
    String section = chinese ? "1. 选择图表" : "1. Choosing a chart";
    String heading = "## " + section;
    String summary = chinese ? "总结" : "Summary";
    String text =
        lesson
                .replaceFirst("(?s)\n---\n.*", "")
                .replace(heading, heading + (chinese ? " (2课时)" : " (2 hours)"))
                .replaceFirst("\n2\\. ", "\n\n2. ")
                .replace("Analytics Press.", "Analytics  Press. https://doi.org/10.1000/182")
            + "\n\n\n\n";
    var capabilities = Capabilities.all();
    capabilities.getWorkspace().setWorkspaceFolders(true);
    capabilities.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
    ServerInHand.write(
        folder, "closed.outline.md", lesson.replace("Analytics Press", "Analytics  Press"));
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    params.setLocale(language.tag());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "course")));
    try (ServerUnderTest server = new ServerUnderTest()) {
      server.initialize(params);
      server.open(text.replace("\n", "\r\n"));
      server.open(OTHER, "lesson-outline", "# 另一课😀\n\n见[图](lesson.outline.md)。\n");
      Map<String, String> answers = answers(server, text, heading);
      TreeSet<String> expected = new TreeSet<>(EditorDocumentationTest.announced());
      NOTIFICATIONS.forEach(expected::remove);
      assertEquals(expected, new TreeSet<>(answers.keySet()));
      Map<String, String> words =
          Map.of(
              "TITLE",
              chinese ? "图表怎样说话" : "What charts say",
              "SECTION",
              section,
              "SUMMARY",
              summary,
              "FIELD",
              chinese ? "主要内容简述" : "Summary");
      answers.forEach(
          (feature, answer) -> {
            String said = requireNonNull(WORDS.get(feature), feature);
            for (Map.Entry<String, String> word : words.entrySet()) {
              said = said.replace(word.getKey(), word.getValue());
            }
            assertTrue(answer.contains(said), feature + " does not say " + said + ": " + answer);
          });
    }
  }

  private static Map<String, String> answers(ServerUnderTest server, String text, String heading)
      throws Exception {
    TextDocumentIdentifier id = server.id();
    var documents = server.documents();
    var workspace = server.server().getWorkspaceService();
    Position title = behind(text, heading);
    Position field = behind(text, "- **");
    Range all = new Range(new Position(0, 0), new Position(1000, 0));
    FormattingOptions options = new FormattingOptions(2, true);
    Map<String, CompletableFuture<?>> answers = new TreeMap<>();
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
    Map<String, String> raw = new TreeMap<>();
    for (Map.Entry<String, CompletableFuture<?>> answer : answers.entrySet()) {
      Object answered = ServerUnderTest.answer(answer.getValue());
      raw.put(answer.getKey(), AS_IT_IS.toJson(answered));
    }
    return raw;
  }

  /** The end of some words, where they stand first. */
  private static Position behind(String text, String words) {
    int end = text.indexOf(words) + words.length();
    assertTrue(end >= words.length(), words);
    int line = (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    return new Position(line, end - text.lastIndexOf('\n', end - 1) - 1);
  }
}
