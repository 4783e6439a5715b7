package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Features reach the lessons of a course that are not open. */
final class ClosedLessonsFeaturesWireTest {

  private static final String WORK = "郑磊. 数据之美[M]. 北京: 电子工业出版社, 2015.";

  @TempDir Path folder;

  @Test
  void closedLessonsAreFoundMappedAndRenamed() throws Exception {
    String open = CourseDiagnosticsTest.lesson(1, 10, "条形图😀");
    write("课 一.md", open);
    write(
        "课 二.md",
        (CourseDiagnosticsTest.lesson(1, 12, "折线图") + "\n## 2. 参考文献\n\n- " + WORK + "\n")
            .replace("\n", "\r\n"));
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Capabilities.all());
      params.setWorkspaceFolders(
          List.of(new WorkspaceFolder(folder.toRealPath().toUri().toString(), "course")));
      server.initialize(params);
      // They contradict each other: once that is told, both are known.
      server.nextDiagnostics();
      server.open(uri("课 一.md"), "markdown", open);

      var symbols = new WorkspaceSymbolParams("折线");
      var found = ServerUnderTest.answer(server.server().getWorkspaceService().symbol(symbols));
      assertEquals(uri("课 二.md"), found.getRight().get(0).getLocation().getLeft().getUri());

      String map = ServerUnderTest.answer(server.server().courseMap(Map.of())).toString();
      assertTrue(map.contains("条形图") && map.contains("折线图"), map);

      int line = (int) open.substring(0, open.indexOf("部分：")).lines().count() - 1;
      String heading = open.lines().toList().get(line);
      Position part = new Position(line, heading.indexOf("部分：") + 4);
      var renaming = new RenameParams(new TextDocumentIdentifier(uri("课 一.md")), part, "新的名称");
      var edit = ServerUnderTest.answer(server.documents().rename(renaming));
      Map<String, TextDocumentEdit> changed = new TreeMap<>();
      edit.getDocumentChanges()
          .forEach(
              change -> changed.put(change.getLeft().getTextDocument().getUri(), change.getLeft()));
      assertEquals(List.of(uri("课 一.md"), uri("课 二.md")), List.copyOf(changed.keySet()));
      TextDocumentEdit closed = changed.get(uri("课 二.md"));
      assertNotNull(closed);
      assertNull(closed.getTextDocument().getVersion());
      assertEquals(line, closed.getEdits().get(0).getLeft().getRange().getStart().getLine());
    }
  }

  @Test
  void aNewLessonTakesTheNameOfNoLessonThatIsClosed() throws Exception {
    String first = CourseDiagnosticsTest.lesson(1, 10, "条形图");
    write("lesson-01.md", first);
    write("lesson-02.md", CourseDiagnosticsTest.lesson(1, 10, "折线图"));
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Capabilities.all());
      params.setWorkspaceFolders(
          List.of(new WorkspaceFolder(folder.toRealPath().toUri().toString(), "course")));
      server.initialize(params);
      server.open(uri("lesson-01.md"), "markdown", first);
      JsonObject lesson =
          (JsonObject) ServerUnderTest.answer(server.server().newLesson(Map.of("title", "散点图")));
      assertTrue(lesson.get("path").getAsString().endsWith("/lesson-03.md"), lesson.toString());
      assertTrue(lesson.get("text").getAsString().contains("# 散点图\n"), lesson.toString());
    }
  }

  @Test
  void aCheckOfTheCourseTellsWhatIsWrongInLessonsThatAreClosed() throws Exception {
    String open = CourseDiagnosticsTest.lesson(1, 10, "条形图");
    write("第一课.md", open);
    write(
        "第二课.md",
        "\uFEFF" + CourseDiagnosticsTest.lesson(1, 10, "折线图😀") + "\n[图😀](没有.md)\n\n## 3. 图\n");
    write("README.md", "# About\n\n## 2. Not a section\n");
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Capabilities.all());
      params.setWorkspaceFolders(
          List.of(new WorkspaceFolder(folder.toRealPath().toUri().toString(), "course")));
      server.initialize(params);
      server.open(uri("第一课.md"), "markdown", open);
      JsonObject answer =
          (JsonObject) ServerUnderTest.answer(server.server().checkCourse(Map.of()));
      var files = answer.getAsJsonArray("files");
      assertEquals(1, files.size(), answer.toString());
      JsonObject file = files.get(0).getAsJsonObject();
      assertEquals(uri("第二课.md"), file.get("uri").getAsString());
      String codes = file.getAsJsonArray("diagnostics").toString();
      assertTrue(codes.contains("\"section-number\""), codes);
      assertTrue(codes.contains("\"broken-link\""), codes);
    }
  }

  @Test
  void whatClosedLessonsCiteIsProposed() throws Exception {
    String open = CourseDiagnosticsTest.lesson(1, 10, "条形图😀");
    write("课 一.md", open);
    write(
        "课 二.md", CourseDiagnosticsTest.lesson(1, 12, "折线图") + "\n## 2. 参考文献\n\n- " + WORK + "\n");
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Capabilities.none());
      params.setWorkspaceFolders(
          List.of(new WorkspaceFolder(folder.toRealPath().toUri().toString(), "course")));
      server.initialize(params);
      server.nextDiagnostics();
      String field = "\n- **重要参考文献**:\n  - 数据";
      server.open(uri("课 一.md"), "lesson-outline", open + field);
      int line = (int) (open + field).lines().count() - 1;
      TextDocumentIdentifier id = new TextDocumentIdentifier(uri("课 一.md"));
      List<String> labels =
          server.completions(id, new Position(line, 6)).stream()
              .map(item -> item.getLabel())
              .toList();
      assertTrue(labels.contains(WORK), labels.toString());
      server.open(uri("课 三.md"), "lesson-outline", "\n\n# 新课😀\n");
      List<String> placements =
          server.completions(new TextDocumentIdentifier(uri("课 三.md")), new Position(0, 0)).stream()
              .map(item -> item.getLabel())
              .toList();
      assertTrue(placements.contains("第1部分：图表 (10课时)"), placements.toString());
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String uri(String name) throws IOException {
    return folder.toRealPath().resolve(name).toUri().toString();
  }
}
