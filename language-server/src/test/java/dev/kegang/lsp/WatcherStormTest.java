package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand files that change at once are read once. */
final class WatcherStormTest {

  private static final int EVENTS = 10_000;
  private static final int FILES = 100;
  private static final int OPEN = 10;
  private static final int LINKS = 30;

  private final Path folder;

  WatcherStormTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
  }

  @Test
  void manyEventsAreOneReading() throws IOException {
    CourseServer server = new CourseServer(folder, Capabilities.none());
    server.put("kegang.json", "{ \"outlines\": [\"**/*.md\"] }").put("a.md", lesson(0)).start();
    int readings = server.readings();
    List<String> files = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      if (i < FILES) {
        server.put(i + ".md", lesson(i));
      }
      files.add(i % FILES + ".md");
    }
    server.changedOnDisk(files.toArray(String[]::new));
    assertEquals(readings + 1, server.readings());
    assertEquals(
        FILES + 1,
        server
            .session
            .workspace()
            .courses()
            .of(server.session.roots().path(server.uri("a.md")))
            .size());
  }

  /** As editors send them that gather nothing themselves, settings among them. */
  @Test
  void theServerAnswersInTheMiddleOfAStorm() throws Exception {
    Files.writeString(folder.resolve("kegang.json"), "{ \"outlines\": [\"**/*.md\"] }");
    for (int i = 0; i < FILES; i++) {
      Files.writeString(folder.resolve(i + ".md"), lesson(i));
    }
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Capabilities.all());
      params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "课")));
      server.initialize(params);
      for (int i = 0; i < OPEN; i++) {
        server.open(folder.resolve(i + ".md").toUri().toString(), "markdown", lesson(i) + links());
      }
      for (int i = 0; i < EVENTS; i++) {
        String name = i % 2 == 1 ? "kegang.json" : i % FILES + ".md";
        String uri = folder.resolve(name).toUri().toString();
        var changes = List.of(new FileEvent(uri, FileChangeType.Changed));
        server
            .server()
            .getWorkspaceService()
            .didChangeWatchedFiles(new DidChangeWatchedFilesParams(changes));
      }
      var symbols =
          ServerUnderTest.answer(
              server.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("课题7")));
      assertTrue(
          symbols.getRight().stream().anyMatch(symbol -> symbol.getName().equals("课题7")),
          () -> "found: " + symbols);
    }
  }

  private static String links() {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < LINKS; i++) {
      links.append("\n见[后面](").append(i).append(".md#1-节)。\n");
    }
    return links.toString();
  }

  private static String lesson(int number) {
    return "# 课题" + number + "\n\n## 1. 节\n\n### 节\n\n- **主要内容简述**: 文字。\n";
  }
}
