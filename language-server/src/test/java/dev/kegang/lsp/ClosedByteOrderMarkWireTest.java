package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.google.gson.JsonObject;
import dev.kegang.text.PositionEncoding;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Editors that open a file with a byte order mark show its text without the mark. */
final class ClosedByteOrderMarkWireTest {

  private static final String OPEN =
      CourseDiagnosticsTest.lesson(1, 10, "条形图") + "\n见[丙](c.outline.md)。\n";
  private static final String PART = CourseDiagnosticsTest.lesson(1, 12, "折线图");
  private static final String TITLE = "# 丙😀\n\n## 1. 导入\n\n正文。\n";
  private static final String LINK = "😀[图](没有.md)\n\n" + TITLE.replace("丙", "丁");

  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    folder = temporary.toRealPath();
    Files.writeString(folder.resolve("kegang.json"), CourseDiagnosticsTest.SETTINGS);
    Files.writeString(folder.resolve("a.md"), OPEN);
    Files.writeString(folder.resolve("b.md"), "\ufeff" + PART);
    Files.writeString(folder.resolve("c.outline.md"), "\ufeff" + TITLE);
    Files.writeString(folder.resolve("d.outline.md"), "\ufeff" + LINK);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNamedInAClosedFileIsWhereItsEditorShowsIt(PositionEncoding encoding) throws Exception {
    Positions positions = new Positions(encoding);
    try (ServerUnderTest server = start(Capabilities.all(positions.kind()))) {
      var query = new WorkspaceSymbolParams("丙");
      var symbols = ServerUnderTest.answer(server.server().getWorkspaceService().symbol(query));
      var symbol = symbols.getRight().get(0).getLocation().getLeft();
      assertEquals(uri("c.outline.md"), symbol.getUri());
      assertEquals(range(positions, TITLE, "丙😀"), symbol.getRange());

      SourceText open = SourceText.of(OPEN);
      Position link = positions.position(open, OPEN.indexOf("c.outline.md"));
      var definition = new DefinitionParams(new TextDocumentIdentifier(uri("a.md")), link);
      var target = ServerUnderTest.answer(server.documents().definition(definition)).getRight();
      assertEquals(uri("c.outline.md"), target.get(0).getTargetUri());
      assertEquals(range(positions, TITLE, "丙"), target.get(0).getTargetSelectionRange());

      var checked = (JsonObject) ServerUnderTest.answer(server.server().checkCourse(Map.of()));
      JsonObject file = checked.getAsJsonArray("files").get(0).getAsJsonObject();
      assertEquals(uri("d.outline.md"), file.get("uri").getAsString());
      JsonObject found = file.getAsJsonArray("diagnostics").get(0).getAsJsonObject();
      assertEquals("broken-link", found.get("code").getAsString());
      JsonObject start = found.getAsJsonObject("range").getAsJsonObject("start");
      Range expected = range(positions, LINK, "没有.md");
      assertEquals(expected.getStart().getCharacter(), start.get("character").getAsInt());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRenamedPartKeepsTheTextAroundItsName(PositionEncoding encoding) throws Exception {
    Positions positions = new Positions(encoding);
    try (ServerUnderTest server = start(Capabilities.all(positions.kind()))) {
      var changes = rename(server, positions).getDocumentChanges();
      var closed =
          changes.stream()
              .map(change -> change.getLeft())
              .filter(change -> change.getTextDocument().getUri().equals(uri("b.md")))
              .findFirst()
              .orElseThrow();
      assertEquals(1, closed.getEdits().size());
      assertRenamed(positions, closed.getEdits().get(0).getLeft());
    }
  }

  @Test
  void soItIsForAClientThatKnowsNoVersions() throws Exception {
    Positions positions = new Positions(PositionEncoding.UTF_16);
    try (ServerUnderTest server = start(Capabilities.none())) {
      List<TextEdit> closed = rename(server, positions).getChanges().get(uri("b.md"));
      assertNotNull(closed);
      assertEquals(1, closed.size());
      assertRenamed(positions, closed.get(0));
    }
  }

  private static void assertRenamed(Positions positions, TextEdit edit) {
    TextRange range = positions.textRange(SourceText.of(PART), edit.getRange());
    String renamed =
        PART.substring(0, range.start()) + edit.getNewText() + PART.substring(range.end());
    assertEquals(PART.replace("图表", "新的名称"), renamed);
  }

  private WorkspaceEdit rename(ServerUnderTest server, Positions positions) throws Exception {
    Position part = positions.position(SourceText.of(OPEN), OPEN.indexOf("图表"));
    var params = new RenameParams(new TextDocumentIdentifier(uri("a.md")), part, "新的名称");
    return ServerUnderTest.answer(server.documents().rename(params));
  }

  private static Range range(Positions positions, String text, String words) {
    int start = text.indexOf(words);
    return positions.range(SourceText.of(text), new TextRange(start, start + words.length()));
  }

  private ServerUnderTest start(ClientCapabilities capabilities) throws Exception {
    ServerUnderTest server = new ServerUnderTest();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "course")));
    server.initialize(params);
    // The parts contradict each other: once that is told, both are known.
    server.nextDiagnostics();
    server.open(uri("a.md"), "markdown", OPEN);
    return server;
  }

  private String uri(String name) {
    return folder.resolve(name).toUri().toString();
  }
}
