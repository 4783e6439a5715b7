package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outline gets what its course says, as on the command line, whichever folder is open. */
final class CoursesElsewhereWireTest {

  private static final String BARE =
      "\"profiles\": { \"bare\": { \"pages\": [], \"required\": [] } }, \"profile\": \"bare\"";
  private static final String CONFLICT = "placement-conflict";

  private final Path folder;

  CoursesElsewhereWireTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    write("course/part-1/a.md", CourseDiagnosticsTest.lesson(1, 10, "条形图"));
    write("course/part-2/b.md", CourseDiagnosticsTest.lesson(1, 12, "折线图"));
  }

  @Test
  void aFileWithoutAFolderBelongsToTheCourseOfItsSettings() throws Exception {
    write("course/kegang.json", "{ " + BARE + " }");
    assertTrue(isToldOfTheConflict(null));
  }

  @Test
  void withoutSettingsItBelongsToItsRepository() throws Exception {
    Files.createDirectories(folder.resolve("course/.git"));
    assertTrue(isToldOfTheConflict(null));
  }

  @Test
  void aFolderInACourseIsNoCourse() throws Exception {
    write("course/kegang.json", "{ " + BARE + " }");
    assertTrue(isToldOfTheConflict("course/part-2"));
    assertTrue(isToldOfTheConflict("elsewhere"));
  }

  @Test
  void aCourseThatIsNotReadYetIsNotCalledIncomplete() throws Exception {
    write("course/kegang.json", "{ \"complete\": true, " + BARE + " }");
    write("course/part-2/a.md", "## 第一部分：图 (4课时)\n\n# 图一 (2课时)\n\n## 1. 甲\n\n正文。\n");
    String half = "## 第一部分：图 (4课时)\n\n# 图二 (2课时)\n\n## 1. 甲\n\n正文。\n";
    write("course/part-2/b.md", half);
    Files.delete(folder.resolve("course/part-1/a.md"));
    try (ServerUnderTest server = started("elsewhere")) {
      server.open(uri("course/part-2/b.md"), "markdown", half);
      write("course/kegang.json", "{ \"complete\": true, \"rules\": { \"empty-section\": 7 } }");
      settingsChanged(server);
      List<String> rules = new ArrayList<>();
      while (!rules.contains("invalid-settings")) {
        rules.addAll(rules(server.nextDiagnostics()));
      }
      assertFalse(rules.contains("hours-sum"), rules::toString);
    }
  }

  @Test
  void whatACompleteCourseLacksIsSaidAsOnTheCommandLine() throws Exception {
    write("course/kegang.json", "{ \"complete\": false, " + BARE + " }");
    String half = "## 第一部分：图 (4课时)\n\n# 图二 (2课时)\n\n## 1. 甲\n\n正文。\n";
    write("course/part-2/b.md", half);
    Files.delete(folder.resolve("course/part-1/a.md"));
    try (ServerUnderTest server = started("course")) {
      server.open(uri("course/part-2/b.md"), "markdown", half);
      assertEquals(List.of(), rules(server.nextDiagnostics()));
      write("course/kegang.json", "{ \"complete\": true, " + BARE + " }");
      settingsChanged(server);
      while (!rules(server.nextDiagnostics()).contains("hours-sum")) {
        // The same text is told without its course first.
      }
    }
  }

  private boolean isToldOfTheConflict(@Nullable String open) throws Exception {
    try (ServerUnderTest server = started(open)) {
      String file = "course/part-2/b.md";
      server.open(uri(file), "markdown", Files.readString(folder.resolve(file)));
      PublishDiagnosticsParams next = server.nextDiagnostics();
      while (!rules(next).contains(CONFLICT)) {
        next = server.nextDiagnostics();
      }
      return next.getUri().equals(uri(file));
    }
  }

  private ServerUnderTest started(@Nullable String open) throws Exception {
    ServerUnderTest server = new ServerUnderTest();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    if (open != null) {
      Files.createDirectories(folder.resolve(open));
      params.setWorkspaceFolders(List.of(new WorkspaceFolder(uri(open), open)));
    }
    server.initialize(params);
    return server;
  }

  private void settingsChanged(ServerUnderTest server) {
    FileEvent event = new FileEvent(uri("course/kegang.json"), FileChangeType.Changed);
    server
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(event)));
  }

  private static List<String> rules(PublishDiagnosticsParams published) {
    List<String> rules = new ArrayList<>();
    published.getDiagnostics().forEach(found -> rules.add(found.getCode().getLeft()));
    return rules;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String uri(String name) {
    return folder.resolve(name).toUri().toString();
  }
}
