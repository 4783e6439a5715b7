package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;

/** A settings file is completed like outlines, whatever the client calls its language. */
final class SettingsCompletionWireTest {

  private static final String URI = "file:///%E8%AF%BE%E7%A8%8B/kegang.json";
  private static final String TEXT = "{ /* 😀 */ \"rules\": { \"missing-fi\" } }";

  @Test
  void rulesAreProposedAndExplained() throws Exception {
    for (boolean everything : new boolean[] {true, false}) {
      try (ServerUnderTest server =
          ServerUnderTest.initialized(
              everything ? Capabilities.all() : Capabilities.none(), "zh")) {
        server.open(URI, everything ? "jsonc" : "json", TEXT);
        int start = TEXT.indexOf("\"missing");
        CompletionItem item =
            server.completions(new TextDocumentIdentifier(URI), new Position(0, start + 11)).get(0);
        assertEquals("missing-field", item.getLabel());
        assertEquals(CompletionItemKind.Enum, item.getKind());
        assertEquals("\"missing-field\"", item.getFilterText());
        var edit = item.getTextEdit().getLeft();
        assertEquals(
            new Range(new Position(0, start), new Position(0, start + 12)), edit.getRange());
        assertEquals(
            everything ? "\"missing-field\": \"${1:}\"" : "\"missing-field\": \"\"",
            edit.getNewText());
        assertEquals(
            everything ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
            item.getInsertTextFormat());
        CompletionItem resolved =
            ServerUnderTest.answer(server.documents().resolveCompletionItem(item));
        assertNotNull(resolved.getDocumentation());
      }
    }
  }
}
