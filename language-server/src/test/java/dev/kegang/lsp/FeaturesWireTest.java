package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Lessons;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;

/**
 * Each feature once through a whole server, with a client that can do everything and one that can
 * do nothing.
 */
final class FeaturesWireTest {

  /** The comment is the second line; it silences nothing. */
  private static final String WRONG =
      "# 图表😀\n<!-- kegang-disable-next-line table-of-contents-mismatch: 原因 -->\n";

  @Test
  void whatIsAnnouncedIsWhatThereIs() throws Exception {
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Capabilities.all("utf-32", "utf-8"));
      InitializeResult result = server.initialize(params);
      var announced = result.getCapabilities();
      assertEquals("utf-32", announced.getPositionEncoding());
      assertTrue(announced.getTextDocumentSync().getRight().getSave().getRight().getIncludeText());
      assertTrue(announced.getHoverProvider().getLeft());
      assertTrue(announced.getDocumentSymbolProvider().getLeft());
      assertTrue(announced.getFoldingRangeProvider().getLeft());
      assertTrue(
          announced.getCodeActionProvider().getRight().getCodeActionKinds().contains("quickfix"));
      assertNotNull(announced.getCompletionProvider());
      assertFalse(announced.getExecuteCommandProvider().getCommands().contains("kegang.applyEdit"));
      assertEquals("Kegang", result.getServerInfo().getName());
    }
  }

  @Test
  void otherFilesGetNothing() throws Exception {
    String uri = "file:///course/README.md";
    try (ServerUnderTest server = start(Capabilities.all())) {
      server.open(uri, "markdown", WRONG);
      TextDocumentIdentifier id = new TextDocumentIdentifier(uri);
      assertEquals(List.of(), server.symbols(id));
      assertEquals(List.of(), server.foldingRanges(id));
      assertNull(server.hover(id, new Position(0, 1)));
      assertEquals(List.of(), server.completions(id, new Position(2, 0)));
      server.open(WRONG);
      assertEquals(ServerUnderTest.URI, server.nextDiagnostics().getUri());
    }
  }

  @Test
  void symbolsAreATreeOrAList() throws Exception {
    try (ServerUnderTest server = start(Capabilities.all())) {
      server.open(Lessons.CHINESE);
      DocumentSymbol lesson = server.symbols(server.id()).get(2).getRight();
      assertEquals("图表怎样说话📊", lesson.getName());
      assertEquals(range(4, 2, 4, 10), lesson.getSelectionRange());
    }
    try (ServerUnderTest server = start(Capabilities.none())) {
      server.open(Lessons.CHINESE);
      var symbols = server.symbols(server.id());
      assertTrue(symbols.stream().allMatch(Either::isLeft));
      assertTrue(symbols.size() > 10);
    }
  }

  @Test
  void foldingRangesComeInLines() throws Exception {
    try (ServerUnderTest server = start(Capabilities.all())) {
      server.open(Lessons.CHINESE);
      FoldingRange first = server.foldingRanges(server.id()).get(0);
      assertEquals(6, first.getStartLine());
      assertEquals(10, first.getEndLine());
    }
  }

  @Test
  void hoversAreInTheFormTheClientTakes() throws Exception {
    try (ServerUnderTest server = start(Capabilities.all())) {
      MarkupContent content = hoverOnKeyPoints(server);
      assertEquals("markdown", content.getKind());
      assertTrue(content.getValue().startsWith("**主要观点**"), content.getValue());
    }
    try (ServerUnderTest server = start(Capabilities.none())) {
      MarkupContent content = hoverOnKeyPoints(server);
      assertEquals("plaintext", content.getKind());
      assertTrue(content.getValue().startsWith("主要观点"), content.getValue());
    }
  }

  @Test
  void completionsAreSnippetsWhereTheClientHasThem() throws Exception {
    String text = Lessons.CHINESE.replace("- **主要观点**:\n  - 截断的纵轴会夸大差异。\n", "- **主\n");
    Position cursor = new Position(36, 5);
    try (ServerUnderTest server = start(Capabilities.all())) {
      server.open(text);
      CompletionItem item = server.completions(server.id(), cursor).get(0);
      TextEdit edit = item.getTextEdit().getLeft();
      assertEquals("主要观点", item.getLabel());
      assertEquals(InsertTextFormat.Snippet, item.getInsertTextFormat());
      assertEquals(range(36, 4, 36, 5), edit.getRange());
      assertTrue(edit.getNewText().contains("${1:"), edit.getNewText());
    }
    try (ServerUnderTest server = start(Capabilities.none())) {
      server.open(text);
      CompletionItem item = server.completions(server.id(), cursor).get(0);
      assertEquals(InsertTextFormat.PlainText, item.getInsertTextFormat());
      assertFalse(item.getTextEdit().getLeft().getNewText().contains("${"));
    }
  }

  @Test
  void quickFixesAreActions() throws Exception {
    try (ServerUnderTest server = start(Capabilities.all())) {
      server.open(WRONG);
      CodeAction action = server.actions(range(1, 0, 1, 90), "quickfix").get(0).getRight();
      assertEquals("quickfix", action.getKind());
      assertTrue(action.getIsPreferred());
      assertEquals("unused-suppression", action.getDiagnostics().get(0).getCode().getLeft());
      TextDocumentEdit edit = action.getEdit().getDocumentChanges().get(0).getLeft();
      assertEquals(1, edit.getTextDocument().getVersion());
      assertEquals(3, server.actions(range(1, 0, 1, 90), "quickfix").size());
      assertEquals(List.of(), server.actions(range(1, 0, 1, 90), "refactor"));
      assertEquals(List.of(), server.actions(range(0, 0, 0, 1)));
    }
  }

  @Test
  void quickFixesAreCommandsForOlderClients() throws Exception {
    try (ServerUnderTest server = start(Capabilities.appliedEdits())) {
      server.open(WRONG);
      Command command = server.actions(range(1, 0, 1, 90)).get(0).getLeft();
      ServerUnderTest.answer(
          server
              .server()
              .getWorkspaceService()
              .executeCommand(
                  new ExecuteCommandParams(command.getCommand(), command.getArguments())));
      Map<String, List<TextEdit>> changes = server.nextAppliedEdit().getEdit().getChanges();
      assertTrue(changes.containsKey(ServerUnderTest.URI), changes.toString());
    }
  }

  private static ServerUnderTest start(ClientCapabilities capabilities) throws Exception {
    return ServerUnderTest.initialized(capabilities, "zh");
  }

  private static MarkupContent hoverOnKeyPoints(ServerUnderTest server) throws Exception {
    server.open(Lessons.CHINESE);
    Hover hover = server.hover(server.id(), new Position(23, 6));
    assertNotNull(hover);
    return hover.getContents().getRight();
  }

  private static Range range(int startLine, int startColumn, int endLine, int endColumn) {
    return new Range(new Position(startLine, startColumn), new Position(endLine, endColumn));
  }
}
