package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.text.PositionEncoding;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a client keeps a byte order mark in the text that it opens, the mark is a column. */
final class OpenByteOrderMarkWireTest {

  private static final String PLACEMENT = "\n## 第1部分：图表 (%d课时)\n";
  private static final String TITLED = "# 第1课：条形图😀\n\n## 1. 导入\n\n正文。\n";
  private static final String NEEDING =
      PLACEMENT.formatted(12) + "\n# 第2课：折线图\n\n## 1. 导入\n\n- **先修要求**:\n  - 第1课\n";

  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    folder = temporary.toRealPath();
    Files.writeString(folder.resolve("kegang.json"), CourseDiagnosticsTest.SETTINGS);
  }

  @ParameterizedTest
  @EnumSource
  void aPrerequisiteLeadsToTheTitleBehindTheMark(PositionEncoding encoding) throws Exception {
    String titled = "\ufeff" + TITLED;
    Positions positions = new Positions(encoding);
    Files.writeString(folder.resolve("a.outline.md"), titled);
    Files.writeString(folder.resolve("b.md"), NEEDING);
    Files.writeString(folder.resolve("c.md"), CourseDiagnosticsTest.lesson(1, 10, "地图"));
    InitializeParams params = new InitializeParams();
    params.setCapabilities(Capabilities.all(positions.kind()));
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "course")));
    try (ServerUnderTest server = new ServerUnderTest()) {
      server.initialize(params);
      // The parts contradict each other: once that is told, all lessons are known.
      server.nextDiagnostics();
      server.open(uri("a.outline.md"), "markdown", titled);
      server.open(uri("b.md"), "markdown", NEEDING);
      Position at = positions.position(SourceText.of(NEEDING), NEEDING.lastIndexOf("第1课"));
      var definition = new DefinitionParams(new TextDocumentIdentifier(uri("b.md")), at);
      var target = ServerUnderTest.answer(server.documents().definition(definition)).getRight();
      assertEquals(uri("a.outline.md"), target.get(0).getTargetUri());
      assertEquals(range(positions, titled, "条形图"), target.get(0).getTargetSelectionRange());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aConflictNamesThePlaceBehindTheMark(PositionEncoding encoding) throws IOException {
    String marked = "\ufeff" + CourseDiagnosticsTest.lesson(1, 10, "条形图");
    Positions positions = new Positions(encoding);
    CourseServer server = new CourseServer(folder, Capabilities.all(positions.kind()));
    server.put("a.md", marked).put("b.md", CourseDiagnosticsTest.lesson(1, 12, "地图"));
    server.start();
    assertEquals(
        range(positions, marked.substring(1), "10课时"), related(server), "closed: no column");
    server.told();
    server.open("a.md", 1, marked);
    assertEquals(range(positions, marked, "10课时"), related(server));
  }

  private static Range related(CourseServer server) {
    for (PublishDiagnosticsParams told : server.client.published) {
      if (told.getUri().equals(server.uri("b.md"))) {
        Diagnostic finding = told.getDiagnostics().get(0);
        return finding.getRelatedInformation().get(0).getLocation().getRange();
      }
    }
    throw new AssertionError("nothing told of the other lesson");
  }

  private static Range range(Positions positions, String text, String words) {
    int start = text.indexOf(words);
    return positions.range(SourceText.of(text), new TextRange(start, start + words.length()));
  }

  private String uri(String name) {
    return folder.resolve(name).toUri().toString();
  }
}
