package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a course is where the client works in several folders, and when these change. */
final class CourseFoldersWireTest {

  @TempDir Path folder;

  @Test
  void renamingStaysInTheCourse() throws Exception {
    String lesson = CourseDiagnosticsTest.lesson(1, 10, "条形图😀");
    for (String course : List.of("甲", "乙")) {
      Files.createDirectories(folder.resolve(course));
      write(course + "/kegang.json", "{ \"root\": true }");
      write(course + "/一.md", lesson);
      write(course + "/二.md", CourseDiagnosticsTest.lesson(1, 12, "折线图"));
    }
    write("三.md", lesson);
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Capabilities.all());
      params.setWorkspaceFolders(
          List.of(new WorkspaceFolder(folder.toRealPath().toUri().toString(), "courses")));
      server.initialize(params);
      for (String told = ""; !told.startsWith(uri("乙/")); ) {
        told = server.nextDiagnostics().getUri();
      }
      server.open(uri("甲/一.md"), "markdown", lesson);
      server.open(uri("三.md"), "markdown", lesson);
      int line = (int) lesson.substring(0, lesson.indexOf("部分：")).lines().count() - 1;
      int column = lesson.lines().toList().get(line).indexOf("部分：") + 4;
      var renaming =
          new RenameParams(
              new TextDocumentIdentifier(uri("甲/一.md")), new Position(line, column), "新的名称");
      var edit = ServerUnderTest.answer(server.documents().rename(renaming));
      List<String> changed = new ArrayList<>();
      edit.getDocumentChanges()
          .forEach(change -> changed.add(change.getLeft().getTextDocument().getUri()));
      changed.sort(null);
      assertEquals(List.of(uri("甲/一.md"), uri("甲/二.md")), changed);
    }
  }

  @Test
  void aFolderThatIsAddedIsReadAndOneThatIsRemovedForgotten() throws Exception {
    Files.createDirectories(folder.resolve("甲"));
    Files.createDirectories(folder.resolve("乙"));
    write("乙/一.md", CourseDiagnosticsTest.lesson(1, 10, "条形图😀"));
    write("乙/二.md", CourseDiagnosticsTest.lesson(1, 12, "折线图"));
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Capabilities.all());
      params.getCapabilities().getWorkspace().setWorkspaceFolders(true);
      params.setWorkspaceFolders(List.of(new WorkspaceFolder(uri("甲"), "甲")));
      var announced = server.initialize(params).getCapabilities().getWorkspace();
      assertEquals(true, announced.getWorkspaceFolders().getSupported());
      change(server, List.of(new WorkspaceFolder(uri("乙"), "乙")), List.of());
      assertEquals(1, server.nextDiagnostics().getDiagnostics().size());
      change(server, List.of(), List.of(new WorkspaceFolder(uri("乙"), "乙")));
      while (!server.nextDiagnostics().getDiagnostics().isEmpty()) {
        // The other file of the course is told of first.
      }
    }
  }

  private static void change(
      ServerUnderTest server, List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
    server
        .server()
        .getWorkspaceService()
        .didChangeWorkspaceFolders(
            new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed)));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String uri(String name) throws IOException {
    return folder.toRealPath().resolve(name).toUri().toString();
  }
}
