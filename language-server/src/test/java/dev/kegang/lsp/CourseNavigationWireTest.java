package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a lesson to others of its course that are closed, through a whole server. */
final class CourseNavigationWireTest {

  private static final String FEW =
      "Few, S. (2012). Show Me the Numbers (2nd ed.). Analytics Press.";

  private static final String FIRST =
      "## 第1部分：图表 (10课时)\r\n\r\n# 第1课：条形图😀\r\n\r\n## 1. 导入\r\n\r\n正文。\r\n\r\n"
          + "## 2. 参考文献\r\n\r\n- 😀\r\n- "
          + FEW
          + "\r\n";

  /** It contradicts the first: once that is told, both are known. */
  private static final String SECOND =
      "## 第1部分：图表 (12课时)\n\n# 第2课：折线图\n\n## 1. 导入\n\n- **先修要求**:\n  - 第1课\n  -"
          + " [旧](课%20一.md#2-参考文献)\n- **参考文献**:\n  - "
          + FEW
          + "\n";

  @TempDir Path folder;

  @Test
  void aPrerequisiteLeadsToALessonThatIsClosed() throws Exception {
    try (ServerUnderTest server = start(Capabilities.none())) {
      Position at = new Position(7, 5);
      var place = ServerUnderTest.answer(server.documents().definition(definition(at)));
      assertEquals(List.of(uri("课 一.md") + " 2:6-9"), shown(place.getLeft()));
      assertEquals(
          List.of(uri("课 一.md") + " 2:6-9", uri("课 二.md") + " 7:4-7", uri("课 二.md") + " 8:4-24"),
          references(server, at, true));
      var highlights =
          ServerUnderTest.answer(
              server.documents().documentHighlight(new DocumentHighlightParams(id("课 二.md"), at)));
      assertEquals(7, highlights.get(0).getRange().getStart().getLine());
    }
  }

  @Test
  void aLinkLeadsToTheHeadingInALessonThatIsClosed() throws Exception {
    try (ServerUnderTest server = start(Capabilities.all())) {
      var link =
          ServerUnderTest.answer(server.documents().definition(definition(new Position(8, 6))));
      assertEquals(8, link.getRight().get(0).getTargetSelectionRange().getStart().getLine());
      assertEquals(4, link.getRight().get(0).getOriginSelectionRange().getStart().getCharacter());
    }
  }

  @Test
  void aCourseMayBeOpenedThroughALinkedFolder() throws Exception {
    Path real = Files.createDirectory(folder.resolve("真"));
    Path linked = Files.createSymbolicLink(folder.resolve("链"), real);
    try (ServerUnderTest server = start(Capabilities.none(), linked, real)) {
      String second = linked.resolve("课 二.md").toUri().toString();
      var params = new DefinitionParams(new TextDocumentIdentifier(second), new Position(8, 6));
      var place = ServerUnderTest.answer(server.documents().definition(params)).getLeft().get(0);
      assertEquals(linked.resolve("课 一.md").toUri().toString(), place.getUri());
      assertEquals(8, place.getRange().getStart().getLine());
    }
  }

  @Test
  void aCitationLeadsToTheBibliographyOfAnotherLesson() throws Exception {
    try (ServerUnderTest server = start(Capabilities.none())) {
      Position at = new Position(10, 8);
      var place = ServerUnderTest.answer(server.documents().definition(definition(at)));
      assertEquals(List.of(uri("课 一.md") + " 11:2-65"), shown(place.getLeft()));
      assertEquals(
          List.of(uri("课 二.md") + " 10:4-67", uri("课 一.md") + " 11:2-65"),
          references(server, at, true));
      assertEquals(List.of(uri("课 二.md") + " 10:4-67"), references(server, at, false));
    }
  }

  private List<String> references(ServerUnderTest server, Position at, boolean declaration)
      throws Exception {
    var context = new ReferenceContext(declaration);
    var params = new ReferenceParams(id("课 二.md"), at, context);
    return shown(ServerUnderTest.answer(server.documents().references(params)));
  }

  private static List<String> shown(List<? extends org.eclipse.lsp4j.Location> locations) {
    return locations.stream()
        .map(
            at ->
                at.getUri()
                    + ' '
                    + at.getRange().getStart().getLine()
                    + ':'
                    + at.getRange().getStart().getCharacter()
                    + '-'
                    + at.getRange().getEnd().getCharacter())
        .toList();
  }

  private DefinitionParams definition(Position at) throws IOException {
    return new DefinitionParams(id("课 二.md"), at);
  }

  private ServerUnderTest start(ClientCapabilities capabilities) throws Exception {
    return start(capabilities, folder.toRealPath(), folder);
  }

  /**
   * @param opened the folder as the client names it
   */
  private static ServerUnderTest start(ClientCapabilities capabilities, Path opened, Path real)
      throws Exception {
    Files.writeString(real.resolve("课 一.md"), FIRST);
    Files.writeString(real.resolve("课 二.md"), SECOND);
    ServerUnderTest server = new ServerUnderTest();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(opened.toUri().toString(), "course")));
    server.initialize(params);
    server.nextDiagnostics();
    server.open(opened.resolve("课 二.md").toUri().toString(), "markdown", SECOND);
    return server;
  }

  private TextDocumentIdentifier id(String name) throws IOException {
    return new TextDocumentIdentifier(uri(name));
  }

  private String uri(String name) throws IOException {
    return folder.toRealPath().resolve(name).toUri().toString();
  }
}
