package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders come and go, files get other names, and what is known of their lessons follows. */
final class WorkspaceFoldersWireTest {

  @TempDir Path folder;

  @Test
  void foldersAreReadAndForgotten() throws Exception {
    write("课程 甲/1.md", CourseDiagnosticsTest.lesson(1, 10, "条形图😀"));
    write("课程 甲/2.md", CourseDiagnosticsTest.lesson(1, 12, "折线图"));
    write("b/1.md", CourseDiagnosticsTest.lesson(1, 20, "地图").replace("\n", "\r\n"));
    write("b/2.md", CourseDiagnosticsTest.lesson(1, 30, "色彩"));
    try (ServerUnderTest server = start("课程 甲")) {
      assertEquals(Map.of("课程 甲/2.md", "placement-conflict"), told(server, 1));
      change(server, List.of(at("b")), List.of());
      assertEquals(Map.of("b/2.md", "placement-conflict"), told(server, 1));
      change(server, List.of(), List.of(at("课程 甲")));
      assertEquals(Map.of("课程 甲/2.md", ""), told(server, 1));
    }
  }

  @Test
  void whatOpenDocumentsAreToldFollowsTheFolders() throws Exception {
    String open = CourseDiagnosticsTest.lesson(1, 12, "折线图");
    write("a/1.md", CourseDiagnosticsTest.lesson(1, 10, "条形图"));
    write("a/2.md", open);
    write("b/1.md", CourseDiagnosticsTest.lesson(1, 20, "地图"));
    try (ServerUnderTest server = start("b")) {
      server.open(uri("a/2.md"), "lesson-outline", open);
      assertTrue(!told(server, 1).getOrDefault("a/2.md", "?").contains("placement-conflict"));
      change(server, List.of(at("a")), List.of(at("b")));
      assertTrue(told(server, 1).getOrDefault("a/2.md", "?").contains("placement-conflict"));
      change(server, List.of(), List.of(at("a")));
      assertTrue(!told(server, 1).getOrDefault("a/2.md", "?").contains("placement-conflict"));
    }
  }

  @Test
  void onlyAClientThatHasFoldersIsToldOfThem() throws Exception {
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(new ClientCapabilities());
      var workspace = server.initialize(params).getCapabilities().getWorkspace();
      assertNull(workspace.getWorkspaceFolders());
    }
  }

  @Test
  void renamedFilesAndFoldersAreReadAgain() throws Exception {
    write("a/1.md", CourseDiagnosticsTest.lesson(1, 10, "条形图"));
    write("a/2.md", CourseDiagnosticsTest.lesson(1, 12, "折线图"));
    try (ServerUnderTest server = start("a")) {
      assertEquals(Map.of("a/2.md", "placement-conflict"), told(server, 1));
      rename(server, "a/2.md", "a/第三课 🎓.md");
      assertEquals(Map.of("a/2.md", "", "a/第三课 🎓.md", "placement-conflict"), told(server, 2));
      Files.createDirectory(folder.resolve("a/单元"));
      Files.move(folder.resolve("a/第三课 🎓.md"), folder.resolve("a/单元/3.md"));
      rename(server, "a/单元", "a/单元 一");
      assertEquals(Map.of("a/第三课 🎓.md", "", "a/单元 一/3.md", "placement-conflict"), told(server, 2));
    }
  }

  private void rename(ServerUnderTest server, String from, String to) throws IOException {
    Files.move(folder.resolve(from), folder.resolve(to));
    server
        .server()
        .getWorkspaceService()
        .didRenameFiles(new RenameFilesParams(List.of(new FileRename(uri(from), uri(to)))));
  }

  private static void change(
      ServerUnderTest server, List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
    server
        .server()
        .getWorkspaceService()
        .didChangeWorkspaceFolders(
            new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed)));
  }

  private ServerUnderTest start(String name) throws Exception {
    ServerUnderTest server = new ServerUnderTest();
    ClientCapabilities capabilities = new ClientCapabilities();
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceFolders(true);
    capabilities.setWorkspace(workspace);
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    params.setWorkspaceFolders(List.of(at(name)));
    var announced = server.initialize(params).getCapabilities().getWorkspace();
    assertTrue(announced.getWorkspaceFolders().getSupported());
    assertTrue(announced.getWorkspaceFolders().getChangeNotifications().getRight());
    assertEquals(
        "**/*",
        announced.getFileOperations().getDidRename().getFilters().get(0).getPattern().getGlob());
    return server;
  }

  /** The rules of the next findings of so many files, by the name of the file. */
  private Map<String, String> told(ServerUnderTest server, int files) throws Exception {
    Map<String, String> told = new TreeMap<>();
    String base = folder.toRealPath().toUri().toString();
    while (told.size() < files) {
      PublishDiagnosticsParams next = server.nextDiagnostics();
      String name = next.getUri().substring(base.length());
      StringBuilder rules = new StringBuilder();
      next.getDiagnostics().forEach(found -> rules.append(found.getCode().getLeft()));
      told.put(decoded(name), rules.toString());
    }
    return told;
  }

  private static String decoded(String name) {
    return java.net.URLDecoder.decode(name, java.nio.charset.StandardCharsets.UTF_8);
  }

  private WorkspaceFolder at(String name) throws IOException {
    return new WorkspaceFolder(uri(name), name);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String uri(String name) throws IOException {
    String base = folder.toRealPath().toUri().toString();
    return base
        + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("%2F", "/");
  }
}
