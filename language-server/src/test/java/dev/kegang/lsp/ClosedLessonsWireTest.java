package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server says what contradicts the course in files nobody has opened. */
final class ClosedLessonsWireTest {

  @TempDir Path folder;

  @Test
  void closedLessonsAreReadAtTheStartAndWhenTheyChange() throws Exception {
    write("课 一.md", CourseDiagnosticsTest.lesson(1, 10, "条形图"));
    write("课 二.md", CourseDiagnosticsTest.lesson(1, 12, "折线图"));
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(new ClientCapabilities());
      params.setWorkspaceFolders(
          List.of(new WorkspaceFolder(folder.toRealPath().toUri().toString(), "course")));
      server.initialize(params);
      PublishDiagnosticsParams first = server.nextDiagnostics();
      assertEquals(uri("课 二.md"), first.getUri());
      assertNull(first.getVersion());
      assertEquals("placement-conflict", first.getDiagnostics().get(0).getCode().getLeft());
      String message = first.getDiagnostics().get(0).getMessage().getLeft();
      assertTrue(
          message.contains("课 一.md, line 1"), () -> "a client without related places: " + message);
      write("课 二.md", CourseDiagnosticsTest.lesson(1, 10, "折线图"));
      server
          .server()
          .getWorkspaceService()
          .didChangeWatchedFiles(
              new DidChangeWatchedFilesParams(
                  List.of(new FileEvent(uri("课 二.md"), FileChangeType.Changed))));
      PublishDiagnosticsParams mended = server.nextDiagnostics();
      assertEquals(uri("课 二.md"), mended.getUri());
      assertEquals(List.of(), mended.getDiagnostics());
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String uri(String name) throws IOException {
    return folder.toRealPath().resolve(name).toUri().toString();
  }
}
