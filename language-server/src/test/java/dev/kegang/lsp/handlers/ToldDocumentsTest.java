package dev.kegang.lsp.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.workspace.Document;
import dev.kegang.workspace.DocumentUri;
import dev.kegang.workspace.Workspace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a client that asks for diagnostics was told of is forgotten some time. */
final class ToldDocumentsTest {

  private static final String URI = "file:///%E8%AF%BE/a.md";

  private final ToldDocuments told = new ToldDocuments();

  @Test
  void aDocumentThatIsOpenIsNotGone() {
    told.tell(URI);
    Document open = Document.of(URI, 1, "# 课\n", true);
    for (int i = 0; i < 2 * ToldDocuments.TIMES; i++) {
      assertEquals(List.of(), told.gone(Workspace.EMPTY.with(open), Map.of()));
    }
    assertEquals(List.of(URI), told.gone(Workspace.EMPTY, Map.of()));
  }

  @Test
  void aClientThatSaysItHeardOfItHearsNoMore() {
    told.tell(URI);
    assertEquals(List.of(URI), told.gone(Workspace.EMPTY, Map.of()));
    Map<String, String> heard = Map.of(DocumentUri.key(URI), ToldDocuments.GONE);
    assertEquals(List.of(), told.gone(Workspace.EMPTY, heard));
    assertEquals(List.of(), told.gone(Workspace.EMPTY, Map.of()));
  }

  @Test
  void aClientThatNeverAsksForClosedOnesIsNotRememberedForEver() {
    for (int i = 0; i < 5 * ToldDocuments.MOST; i++) {
      told.tell(URI + i);
      told.tell(URI);
    }
    List<String> gone = told.gone(Workspace.EMPTY, Map.of());
    assertEquals(ToldDocuments.MOST, gone.size());
    assertTrue(gone.contains(URI), "what it asks for again and again stays");
    assertFalse(gone.contains(URI + 0));
  }
}
