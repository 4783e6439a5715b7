package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Lessons;
import dev.kegang.workspace.WorkspaceLoader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Of an outline beyond the size that is read there is one finding, and at once: as it is opened,
 * and as an edit makes it too large. It is kept all the same, and read again when it is smaller.
 */
@Tag("slow")
final class TooLargeWireTest {

  private static final String LESSON = Lessons.CHINESE.replace("- 图2", "- 图7");

  /** One more byte than is read. */
  private static final String PADDING =
      "\n" + "课a ".repeat(WorkspaceLoader.LARGEST_FILE / 5) + "a\n";

  private static final Position START = new Position(0, 0);

  @Test
  void itIsSaidWhenTheTextIsOpened() throws Exception {
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(), "en")) {
      server.open(LESSON + PADDING);
      assertTooLarge(server.diagnosticsOf(1).getDiagnostics());
      assertAnswersNothing(server);
    }
  }

  @Test
  void itIsSaidWhenTheTextGrowsAndTakenBackWhenItShrinks() throws Exception {
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(), "zh")) {
      server.open(LESSON);
      List<Diagnostic> before = server.diagnosticsOf(1).getDiagnostics();
      assertTrue(before.size() > 0, before::toString);
      server.change(2, new Range(START, START), PADDING);
      assertTooLarge(server.diagnosticsOf(2).getDiagnostics());
      // What is typed meanwhile is not lost.
      server.change(3, new Range(START, START), "# 附\n");
      assertAnswersNothing(server);
      server.change(4, new Range(new Position(0, 0), new Position(3, 0)), "");
      PublishDiagnosticsParams after = server.diagnosticsOf(4);
      assertEquals(before, after.getDiagnostics());
      assertTrue(server.symbols(server.id()).size() > 0);
    }
  }

  @Test
  void aClientThatAsksIsToldTheSame() throws Exception {
    ClientCapabilities capabilities = Capabilities.all();
    capabilities.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
    try (ServerUnderTest server = ServerUnderTest.initialized(capabilities, "en")) {
      server.open(LESSON + PADDING);
      var report =
          ServerUnderTest.answer(
              server.documents().diagnostic(new DocumentDiagnosticParams(server.id())));
      assertTooLarge(report.getLeft().getItems());
      Object explained =
          ServerUnderTest.answer(
              server
                  .server()
                  .explainFile(Map.of("textDocument", Map.of("uri", ServerUnderTest.URI))));
      assertTrue(explained.toString().contains("\"too-large\""), explained::toString);
    }
  }

  @Test
  void ofAFileThatIsNoOutlineByNameNothingIsSaid() throws Exception {
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(), "en")) {
      String uri = "file:///course/notes.md";
      server.open(uri, "markdown", LESSON + PADDING);
      server.open(LESSON);
      assertEquals(ServerUnderTest.URI, server.nextDiagnostics().getUri());
      assertEquals(0, server.symbols(new TextDocumentIdentifier(uri)).size());
    }
  }

  private static void assertTooLarge(List<Diagnostic> diagnostics) {
    assertEquals(1, diagnostics.size(), diagnostics::toString);
    Diagnostic only = diagnostics.get(0);
    assertEquals("unreadable-file", only.getCode().getLeft());
    assertEquals(new Range(START, START), only.getRange());
  }

  private static void assertAnswersNothing(ServerUnderTest server) throws Exception {
    assertEquals(List.of(), server.symbols(server.id()));
    assertEquals(List.of(), server.foldingRanges(server.id()));
    assertNull(server.hover(server.id(), new Position(3, 2)));
    assertEquals(List.of(), server.actions(new Range(START, new Position(9, 9))));
    for (int line : IntStream.of(0, 5, 100_000).toArray()) {
      assertEquals(List.of(), server.completions(server.id(), new Position(line, 1)));
    }
  }
}
