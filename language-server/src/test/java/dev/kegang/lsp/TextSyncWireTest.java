package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.Test;

/** Texts go in and diagnostics come out, through a whole server. */
final class TextSyncWireTest {

  private static final String RULE = "unused-suppression";
  private static final String COMMENT =
      "<!-- kegang-disable-next-line table-of-contents-mismatch: 原因 -->\n";
  private static final String WRONG = "# 图表😀\n" + COMMENT;

  @Test
  void diagnosticsSayAllTheClientUnderstands() throws Exception {
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(), "zh-cn")) {
      server.open(WRONG);
      PublishDiagnosticsParams published = server.nextDiagnostics();
      assertEquals(ServerUnderTest.URI, published.getUri());
      assertEquals(1, published.getVersion());
      Diagnostic diagnostic = unused(published);
      assertEquals("kegang", diagnostic.getSource());
      assertEquals("https://kegang.dev/rules/" + RULE, diagnostic.getCodeDescription().getHref());
      assertEquals(List.of(DiagnosticTag.Unnecessary), diagnostic.getTags());
      assertEquals(1, diagnostic.getRange().getStart().getLine());
      assertTrue(diagnostic.getMessage().getLeft().contains("这条注释"), diagnostic.toString());
      assertTrue(diagnostic.getData().toString().contains("\"safe\":true"), diagnostic.toString());
    }
  }

  @Test
  void diagnosticsSayNoMoreThanTheClientUnderstands() throws Exception {
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.none(), null)) {
      server.open(WRONG);
      Diagnostic diagnostic = unused(server.nextDiagnostics());
      assertNull(diagnostic.getCodeDescription());
      assertNull(diagnostic.getTags());
      assertNull(diagnostic.getRelatedInformation());
      assertNull(diagnostic.getData());
      assertTrue(diagnostic.getMessage().getLeft().contains("This comment"), diagnostic.toString());
    }
  }

  @Test
  void editsAreFollowed() throws Exception {
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(), "en")) {
      server.open(WRONG);
      unused(server.nextDiagnostics());
      // Behind the emoji: two UTF-16 units.
      server.change(2, range(0, 6, 1, 100), "。");
      server.change(3, range(0, 0, 0, 0), COMMENT);
      Diagnostic diagnostic = unused(server.diagnosticsOf(3));
      assertEquals(0, diagnostic.getRange().getStart().getLine());
      assertEquals("图表😀。", server.symbols(server.id()).get(0).getRight().getName());
    }
  }

  @Test
  void positionsOutsideTheTextDoNoHarm() throws Exception {
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(), "en")) {
      server.open("# 课\n");
      server.change(2, range(900, 7, 3, 2), "正文\n");
      server.change(3, range(0, 900, 0, 2), "程");
      server.breakTheProtocol();
      server.change(4, range(-1, -1, 0, 2), "# ");
      assertEquals("程", server.symbols(server.id()).get(0).getRight().getName());
    }
  }

  @Test
  void aFullTextReplacesEverything() throws Exception {
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(), "en")) {
      server.open("# 课\n");
      server.nextDiagnostics();
      server.change(2, null, WRONG);
      unused(server.diagnosticsOf(2));
    }
  }

  @Test
  void aSaveRepairsTheText() throws Exception {
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(), "en")) {
      server.open("# 课\n");
      server.nextDiagnostics();
      DidSaveTextDocumentParams saved = new DidSaveTextDocumentParams(server.id());
      saved.setText(WRONG);
      server.documents().didSave(saved);
      unused(server.nextDiagnostics());
    }
  }

  @Test
  void theEditorsLanguageForcesAnOutline() throws Exception {
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(), "en")) {
      server.open("untitled:Untitled-1", "lesson-outline", WRONG);
      assertEquals("untitled:Untitled-1", server.nextDiagnostics().getUri());
    }
  }

  @Test
  void anOutlineStaysOneUntilItIsClosed() throws Exception {
    String uri = "file:///course/plain.md";
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(), "en")) {
      server.open(uri, "lesson-outline", WRONG);
      unused(server.nextDiagnostics());
      var id = new VersionedTextDocumentIdentifier(uri, 2);
      var change = new TextDocumentContentChangeEvent("正文\n\n" + COMMENT);
      server.documents().didChange(new DidChangeTextDocumentParams(id, List.of(change)));
      assertEquals(2, server.nextDiagnostics().getVersion());
      server.documents().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
      assertEquals(List.of(), server.nextDiagnostics().getDiagnostics());
      server.open(uri, "markdown", "正文\n" + COMMENT);
      server.open(WRONG);
      assertEquals(ServerUnderTest.URI, server.nextDiagnostics().getUri());
    }
  }

  @Test
  void allSpellingsOfAUriAreOneDocument() throws Exception {
    String opened = "file:///C:/%E8%AF%BE%20%E7%A8%8B.outline.md";
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(), "en")) {
      server.open(opened, "markdown", WRONG);
      unused(server.nextDiagnostics());
      var raw = new TextDocumentIdentifier("file:///c%3A/课 程.outline.md");
      server.documents().didClose(new DidCloseTextDocumentParams(raw));
      PublishDiagnosticsParams cleared = server.nextDiagnostics();
      assertEquals(opened, cleared.getUri());
      assertEquals(List.of(), cleared.getDiagnostics());
    }
  }

  @Test
  void manyChangesInOneMessageApplyInTurn() throws Exception {
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all("utf-8"), "en")) {
      server.open(WRONG);
      // In UTF-8 a Chinese character is three columns wide, the emoji four.
      List<TextDocumentContentChangeEvent> changes =
          List.of(
              new TextDocumentContentChangeEvent(range(0, 8, 0, 12), ""),
              new TextDocumentContentChangeEvent(range(0, 2, 0, 8), "题"),
              new TextDocumentContentChangeEvent(range(0, 5, 0, 5), "目\n"));
      var id = new VersionedTextDocumentIdentifier(ServerUnderTest.URI, 2);
      server.documents().didChange(new DidChangeTextDocumentParams(id, changes));
      assertEquals("题目", server.symbols(server.id()).get(0).getRight().getName());
    }
  }

  private static Diagnostic unused(PublishDiagnosticsParams published) {
    for (Diagnostic diagnostic : published.getDiagnostics()) {
      if (diagnostic.getCode().getLeft().equals(RULE)) {
        return diagnostic;
      }
    }
    throw new AssertionError("no " + RULE + " in " + published);
  }

  private static Range range(int startLine, int startColumn, int endLine, int endColumn) {
    return new Range(new Position(startLine, startColumn), new Position(endLine, endColumn));
  }
}
