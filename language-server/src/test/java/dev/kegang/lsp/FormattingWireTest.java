package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Lessons;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;

/** Formatting and fixing all through a whole server, behind an emoji and counted in three ways. */
final class FormattingWireTest {

  private static final FormattingOptions TABS = new FormattingOptions(8, false);

  @Test
  void isAnnounced() throws Exception {
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Capabilities.all());
      var announced = server.initialize(params).getCapabilities();
      assertTrue(announced.getDocumentFormattingProvider().getLeft());
      assertTrue(announced.getDocumentRangeFormattingProvider().getLeft());
      assertEquals(
          "\n", announced.getDocumentOnTypeFormattingProvider().getFirstTriggerCharacter());
      assertTrue(
          announced
              .getCodeActionProvider()
              .getRight()
              .getCodeActionKinds()
              .contains("source.fixAll.kegang"));
    }
  }

  @Test
  void wholeDocumentsAndRanges() throws Exception {
    String untidy =
        Lessons.CHINESE.replace("变化用折线图😀。\n", "变化用折线图😀。 \n").replace("## 目录", "##  目录");
    for (String encoding : new String[] {"utf-16", "utf-8", "utf-32"}) {
      try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(encoding), "zh")) {
        server.open(untidy);
        List<? extends TextEdit> edits =
            ServerUnderTest.answer(
                server.documents().formatting(new DocumentFormattingParams(server.id(), TABS)));
        assertEquals(2, edits.size());
        assertEquals(new Range(new Position(12, 3), new Position(12, 4)), edits.get(0).getRange());
        TextEdit blank = edits.get(1);
        int column = encoding.equals("utf-8") ? 59 : encoding.equals("utf-32") ? 22 : 23;
        assertEquals(new Position(24, column), blank.getRange().getStart());
        assertEquals("", blank.getNewText());
        List<? extends TextEdit> inside =
            ServerUnderTest.answer(
                server
                    .documents()
                    .rangeFormatting(
                        new DocumentRangeFormattingParams(
                            server.id(),
                            TABS,
                            new Range(new Position(24, 0), new Position(25, 0)))));
        assertEquals(List.of(blank), inside);
      }
    }
  }

  @Test
  void enterContinuesAList() throws Exception {
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.none(), "zh")) {
      server.open("# 课😀\n\n1. 甲\n\n2. 乙\n");
      List<? extends TextEdit> edits =
          ServerUnderTest.answer(
              server
                  .documents()
                  .onTypeFormatting(
                      new DocumentOnTypeFormattingParams(
                          server.id(), TABS, new Position(3, 0), "\n")));
      assertEquals(
          List.of(
              new TextEdit(new Range(new Position(3, 0), new Position(3, 0)), "2. "),
              new TextEdit(new Range(new Position(4, 0), new Position(4, 2)), "3.")),
          edits);
    }
  }

  @Test
  void fixAllAppliesEverySafeFix() throws Exception {
    String wrong =
        Lessons.CHINESE.replace("1. 选择图表\n2.", "1. 选择  图表\n2.").replace("## 2.", "## 3.");
    Range anywhere = new Range(new Position(0, 0), new Position(0, 0));
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(), "zh")) {
      server.open(wrong);
      for (String kind : List.of("source.fixAll.kegang", "source.fixAll", "source")) {
        CodeAction action = server.actions(anywhere, kind).get(0).getRight();
        assertEquals("source.fixAll.kegang", action.getKind());
        var edit = action.getEdit().getDocumentChanges().get(0).getLeft();
        assertEquals(1, edit.getTextDocument().getVersion());
        assertTrue(edit.getEdits().size() >= 1, edit.toString());
      }
      assertEquals(List.of(), server.actions(anywhere, "source.fixAll.eslint"));
      assertEquals(List.of(), server.actions(anywhere, "source.organizeImports"));
    }
  }

  @Test
  void otherFilesStayAsTheyAre() throws Exception {
    String uri = "file:///course/README.md";
    try (ServerUnderTest server = ServerUnderTest.initialized(Capabilities.all(), "zh")) {
      server.open(uri, "markdown", "##  a\n*  b");
      assertEquals(
          List.of(),
          ServerUnderTest.answer(
              server
                  .documents()
                  .formatting(
                      new DocumentFormattingParams(new TextDocumentIdentifier(uri), TABS))));
    }
  }
}
