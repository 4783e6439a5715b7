package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Lessons;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.junit.jupiter.api.Test;

/** Finding and renaming, through a whole server. */
final class NavigationWireTest {

  /** In the contents: 2. 读懂坐标轴. */
  private static final Position IN_CONTENTS = new Position(15, 5);

  private static final Range HEADING = range(31, 6, 11);

  @Test
  void whatIsAnnouncedIsWhatThereIs() throws Exception {
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Capabilities.all());
      var announced = server.initialize(params).getCapabilities();
      assertTrue(announced.getDefinitionProvider().getLeft());
      assertTrue(announced.getReferencesProvider().getLeft());
      assertTrue(announced.getDocumentHighlightProvider().getLeft());
      assertTrue(announced.getLinkedEditingRangeProvider().getLeft());
      assertTrue(announced.getRenameProvider().getRight().getPrepareProvider());
    }
  }

  @Test
  void aDefinitionIsAPlaceOrALink() throws Exception {
    try (ServerUnderTest server = start(true)) {
      DefinitionParams params = new DefinitionParams(server.id(), IN_CONTENTS);
      var link = ServerUnderTest.answer(server.documents().definition(params)).getRight().get(0);
      assertEquals(HEADING, link.getTargetSelectionRange());
      assertEquals(range(15, 3, 8), link.getOriginSelectionRange());
    }
    try (ServerUnderTest server = start(false)) {
      DefinitionParams params = new DefinitionParams(server.id(), IN_CONTENTS);
      var place = ServerUnderTest.answer(server.documents().definition(params)).getLeft().get(0);
      assertEquals(HEADING, place.getRange());
      assertEquals(ServerUnderTest.URI, place.getUri());
    }
  }

  @Test
  void referencesAreAllPlaces() throws Exception {
    try (ServerUnderTest server = start(true)) {
      var all = new ReferenceParams(server.id(), IN_CONTENTS, new ReferenceContext(true));
      assertEquals(4, ServerUnderTest.answer(server.documents().references(all)).size());
      var others = new ReferenceParams(server.id(), IN_CONTENTS, new ReferenceContext(false));
      var found = ServerUnderTest.answer(server.documents().references(others));
      assertEquals(
          List.of(15, 33, 60),
          found.stream().map(at -> at.getRange().getStart().getLine()).toList());
    }
  }

  @Test
  void highlightsTellTheHeadingFromItsCopies() throws Exception {
    try (ServerUnderTest server = start(true)) {
      var params = new DocumentHighlightParams(server.id(), IN_CONTENTS);
      var found = ServerUnderTest.answer(server.documents().documentHighlight(params));
      assertEquals(4, found.size());
      assertEquals(HEADING, found.get(1).getRange());
      assertEquals(DocumentHighlightKind.Write, found.get(1).getKind());
      assertEquals(DocumentHighlightKind.Read, found.get(0).getKind());
    }
  }

  @Test
  void highlightsAreTheNameAloneWhereTheClientTypesOverThem() throws Exception {
    var client = Capabilities.all();
    client.setExperimental(Map.of("kegang/typedOverHighlights", true));
    try (ServerUnderTest server = ServerUnderTest.initialized(client, "zh")) {
      server.open(Lessons.CHINESE.replace("用折线图😀。", "用折线图😀，详见第2节。"));
      var params = new DocumentHighlightParams(server.id(), IN_CONTENTS);
      var found = ServerUnderTest.answer(server.documents().documentHighlight(params));
      assertEquals(
          List.of(5, 5, 5, 5),
          found.stream()
              .map(
                  at ->
                      at.getRange().getEnd().getCharacter()
                          - at.getRange().getStart().getCharacter())
              .toList());
    }
  }

  @Test
  void aSectionIsRenamedInOneEdit() throws Exception {
    try (ServerUnderTest server = start(true)) {
      var prepared =
          ServerUnderTest.answer(
                  server
                      .documents()
                      .prepareRename(new PrepareRenameParams(server.id(), IN_CONTENTS)))
              .getSecond();
      assertEquals("读懂坐标轴", prepared.getPlaceholder());
      assertEquals(range(15, 3, 8), prepared.getRange());
      var edit =
          ServerUnderTest.answer(
              server.documents().rename(new RenameParams(server.id(), IN_CONTENTS, "坐标轴")));
      assertEquals(1, edit.getDocumentChanges().size());
      assertEquals(4, edit.getDocumentChanges().get(0).getLeft().getEdits().size());
    }
    try (ServerUnderTest server = start(false)) {
      var edit =
          ServerUnderTest.answer(
              server.documents().rename(new RenameParams(server.id(), IN_CONTENTS, "坐标轴")));
      var changes = edit.getChanges().get(ServerUnderTest.URI);
      assertNotNull(changes);
      assertEquals(4, changes.size());
    }
  }

  @Test
  void aNameThatIsNoneIsRefusedWithAReason() throws Exception {
    try (ServerUnderTest server = start(true)) {
      var wrong = server.documents().rename(new RenameParams(server.id(), IN_CONTENTS, "图（2课时）"));
      var refused = assertThrows(ExecutionException.class, () -> ServerUnderTest.answer(wrong));
      assertTrue(String.valueOf(refused.getMessage()).contains("图（2课时）"));
    }
  }

  @Test
  void equalTitlesAreEditedTogether() throws Exception {
    try (ServerUnderTest server = start(true)) {
      var params = new LinkedEditingRangeParams();
      params.setTextDocument(server.id());
      params.setPosition(IN_CONTENTS);
      var linked = ServerUnderTest.answer(server.documents().linkedEditingRange(params));
      assertEquals(4, linked.getRanges().size());
    }
  }

  private static ServerUnderTest start(boolean everything) throws Exception {
    ServerUnderTest server =
        ServerUnderTest.initialized(everything ? Capabilities.all() : Capabilities.none(), "zh");
    server.open(Lessons.CHINESE);
    return server;
  }

  private static Range range(int line, int start, int end) {
    return new Range(new Position(line, start), new Position(line, end));
  }
}
