package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.kegang.testing.Lessons;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.junit.jupiter.api.Test;

/** What is shown in and around the text, through a whole server. */
final class DisplayWireTest {

  private static final Range ALL = new Range(new Position(0, 0), new Position(999, 0));

  private static final String HOURS = Lessons.CHINESE.replace("## 1. 选择图表", "## 1. 选择图表 (2课时)");

  @Test
  void whatIsAnnouncedIsWhatThereIs() throws Exception {
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Capabilities.all());
      var announced = server.initialize(params).getCapabilities();
      var tokens = announced.getSemanticTokensProvider();
      assertTrue(tokens.getFull().getRight().getDelta());
      assertTrue(tokens.getRange().getLeft());
      assertEquals("namespace", tokens.getLegend().getTokenTypes().get(0));
      assertTrue(announced.getSelectionRangeProvider().getLeft());
      assertTrue(announced.getDocumentLinkProvider().getResolveProvider());
      assertTrue(announced.getCodeLensProvider().getResolveProvider());
      assertTrue(announced.getInlayHintProvider().getLeft());
    }
  }

  @Test
  void tokensCountInTheNegotiatedEncoding() throws Exception {
    try (ServerUnderTest server = start("# 😀图 (2课时)\n", "utf-8")) {
      List<Integer> data = full(server).getData();
      // The title is three bytes wide, behind a mark, a blank and an emoji of four.
      assertEquals(List.of(0, 6, 3, 1, 1), data.subList(0, 5));
      assertEquals(List.of(0, 5, 7, 5, 0), data.subList(5, 10));
    }
  }

  @Test
  void aDeltaMakesTheOldTokensTheNew() throws Exception {
    try (ServerUnderTest server = start(Lessons.CHINESE)) {
      SemanticTokens before = full(server);
      server.change(2, new Range(new Position(31, 3), new Position(31, 3)), "\n## 9. 新\n\n## ");
      var params = new SemanticTokensDeltaParams(server.id(), before.getResultId());
      SemanticTokensDelta delta =
          ServerUnderTest.answer(server.documents().semanticTokensFullDelta(params)).getRight();
      SemanticTokens after = full(server);
      assertEquals(after.getData(), TokenDeltas.applied(before.getData(), delta.getEdits()));
      assertTrue(delta.getEdits().get(0).getData().size() < after.getData().size() / 2);
      var same = new SemanticTokensDeltaParams(server.id(), after.getResultId());
      assertEquals(
          List.of(),
          ServerUnderTest.answer(server.documents().semanticTokensFullDelta(same))
              .getRight()
              .getEdits());
      var unknown = new SemanticTokensDeltaParams(server.id(), "of another server");
      assertTrue(
          ServerUnderTest.answer(server.documents().semanticTokensFullDelta(unknown)).isLeft());
    }
  }

  @Test
  void tokensOfARangeAreThoseInIt() throws Exception {
    try (ServerUnderTest server = start(Lessons.CHINESE)) {
      Range line = new Range(new Position(2, 0), new Position(3, 0));
      var params = new SemanticTokensRangeParams(server.id(), line);
      List<Integer> data =
          ServerUnderTest.answer(server.documents().semanticTokensRange(params)).getData();
      assertEquals(15, data.size());
      assertEquals(2, data.get(0));
    }
  }

  @Test
  void aSelectionGrowsFromEachCursor() throws Exception {
    try (ServerUnderTest server = start(Lessons.CHINESE)) {
      var cursors = List.of(new Position(31, 7), new Position(8, 7));
      List<SelectionRange> ranges =
          ServerUnderTest.answer(
              server.documents().selectionRange(new SelectionRangeParams(server.id(), cursors)));
      assertEquals(2, ranges.size());
      assertEquals(new Range(new Position(31, 6), new Position(31, 11)), ranges.get(0).getRange());
      assertEquals(
          new Range(new Position(31, 3), new Position(31, 11)),
          ranges.get(0).getParent().getRange());
    }
  }

  @Test
  void linksLeadSomewhere() throws Exception {
    String text = "# 课\n\n见[前一课](../%E5%9B%BE.md#1)和[书](https://a.org)。\n";
    try (ServerUnderTest server = start(text)) {
      List<DocumentLink> links =
          ServerUnderTest.answer(
              server.documents().documentLink(new DocumentLinkParams(server.id())));
      assertNull(links.get(0).getTarget());
      DocumentLink resolved =
          ServerUnderTest.answer(server.documents().documentLinkResolve(links.get(0)));
      assertEquals("file:///%E5%9B%BE.md#1", resolved.getTarget());
      assertEquals("https://a.org", links.get(1).getTarget());
    }
  }

  @Test
  void lensesSayWhatThereIsWhenTheyAreSeen() throws Exception {
    try (ServerUnderTest server = start(HOURS)) {
      List<? extends CodeLens> lenses =
          ServerUnderTest.answer(server.documents().codeLens(new CodeLensParams(server.id())));
      assertEquals(4, lenses.size());
      assertNull(lenses.get(1).getCommand());
      CodeLens resolved = ServerUnderTest.answer(server.documents().resolveCodeLens(lenses.get(1)));
      assertEquals("2课时 · 文献 1 条 · 图表 2 个", resolved.getCommand().getTitle());
    }
  }

  @Test
  void aLensThatIsClickedShowsItsHeading() throws Exception {
    for (boolean shows : new boolean[] {true, false}) {
      ClientCapabilities capabilities = Capabilities.all();
      WindowClientCapabilities window = new WindowClientCapabilities();
      window.setShowDocument(new ShowDocumentCapabilities(shows));
      capabilities.setWindow(window);
      try (ServerUnderTest server = ServerUnderTest.initialized(capabilities, "zh")) {
        server.open(HOURS);
        var lenses =
            ServerUnderTest.answer(server.documents().codeLens(new CodeLensParams(server.id())));
        var command =
            ServerUnderTest.answer(server.documents().resolveCodeLens(lenses.get(1))).getCommand();
        Object answer =
            ServerUnderTest.answer(
                server
                    .server()
                    .getWorkspaceService()
                    .executeCommand(
                        new ExecuteCommandParams(command.getCommand(), command.getArguments())));
        assertNull(answer);
        if (shows) {
          assertEquals(lenses.get(1).getRange(), server.nextShown().getSelection());
        }
      }
    }
  }

  @Test
  void hintsCanBeTurnedOff() throws Exception {
    try (ServerUnderTest server = start(HOURS)) {
      var hints =
          ServerUnderTest.answer(
              server.documents().inlayHint(new InlayHintParams(server.id(), ALL)));
      assertEquals("各节合计 2 课时", hints.get(0).getLabel().getLeft());
      assertEquals(new Position(2, 17), hints.get(0).getPosition());
      assertEquals(3, hints.size());
      configure(
          server,
          "{\"kegang\":{\"inlayHints\":{\"hours\":false},\"codeLens\":{\"enable\":false}}}");
      var fewer =
          ServerUnderTest.answer(
              server.documents().inlayHint(new InlayHintParams(server.id(), ALL)));
      assertEquals(2, fewer.size());
      assertEquals(
          List.of(),
          ServerUnderTest.answer(server.documents().codeLens(new CodeLensParams(server.id()))));
    }
  }

  private static void configure(ServerUnderTest server, String settings) {
    JsonObject json = JsonParser.parseString(settings).getAsJsonObject();
    server
        .server()
        .getWorkspaceService()
        .didChangeConfiguration(new DidChangeConfigurationParams(json));
  }

  private static SemanticTokens full(ServerUnderTest server) throws Exception {
    SemanticTokens tokens =
        ServerUnderTest.answer(
            server.documents().semanticTokensFull(new SemanticTokensParams(server.id())));
    assertNotNull(tokens.getResultId());
    return tokens;
  }

  private static ServerUnderTest start(String text, String... encodings) throws Exception {
    ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(encodings), "zh");
    server.open(text);
    return server;
  }
}
