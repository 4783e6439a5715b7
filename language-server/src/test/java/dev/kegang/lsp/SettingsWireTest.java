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
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kegang.json} says holds in the editor, also while it is being edited. */
final class SettingsWireTest {

  private static final String LESSON = "# 课\n\n## 标题页\n\n- 标题: 另一课\n";
  private static final String MISMATCH = "title-mismatch";

  @TempDir Path folder;

  @Test
  void findingsFollowTheSettingsFileAsItChangesOnDisk() throws Exception {
    write("{ \"rules\": { \"title-mismatch\": \"info\" } }");
    try (ServerUnderTest server = started()) {
      server.open(lesson(), "markdown", LESSON);
      Diagnostic info = find(diagnosticsOf(server, lesson()), MISMATCH);
      assertEquals(3, info.getSeverity().getValue());
      write("{ \"rules\": { \"title-mismatch\": \"off\" } }");
      changedOnDisk(server);
      assertFalse(rules(diagnosticsOf(server, lesson())).contains(MISMATCH));
      Files.delete(folder.resolve("kegang.json"));
      changedOnDisk(server);
      assertEquals(1, find(diagnosticsOf(server, lesson()), MISMATCH).getSeverity().getValue());
    }
  }

  @Test
  void whatTheBaselineKnowsIsInformation() throws Exception {
    write("{}");
    Path baseline = folder.resolve("kegang-baseline.json");
    Files.writeString(
        baseline,
        "{\"version\":1,\"findings\":[{\"path\":\"lesson.md\",\"rule\":\"title-mismatch\","
            + "\"text\":\"另课\",\"count\":1}]}");
    try (ServerUnderTest server = started()) {
      server.open(lesson(), "markdown", LESSON);
      Diagnostic known = find(diagnosticsOf(server, lesson()), MISMATCH);
      assertEquals(3, known.getSeverity().getValue());
      Files.writeString(baseline, "<<<<<<< HEAD\n");
      changedOnDisk(server, baseline.toUri().toString());
      assertEquals(1, find(diagnosticsOf(server, lesson()), MISMATCH).getSeverity().getValue());
    }
  }

  @Test
  void theTextInTheEditorCountsMoreThanTheFile() throws Exception {
    write("{}");
    try (ServerUnderTest server = started()) {
      server.open(lesson(), "markdown", LESSON);
      assertTrue(rules(diagnosticsOf(server, lesson())).contains(MISMATCH));
      server.open(settings(), "jsonc", "{ \"rules\": { \"title-mismatch\": \"off\" } }");
      assertFalse(rules(diagnosticsOf(server, lesson())).contains(MISMATCH));
      server
          .documents()
          .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(settings())));
      assertTrue(rules(diagnosticsOf(server, lesson())).contains(MISMATCH));
    }
  }

  @Test
  void whatIsWrongInTheSettingsIsShownThereAndGoesWhenItIsMended() throws Exception {
    write("{}");
    try (ServerUnderTest server = started()) {
      server.open(settings(), "jsonc", "{\n  \"complete\": \"ja\"\n}\n");
      List<Diagnostic> found = diagnosticsOf(server, settings());
      assertEquals(List.of("invalid-settings"), rules(found));
      assertEquals(new Range(new Position(1, 14), new Position(1, 18)), found.get(0).getRange());
      edit(server, settings(), "{ \"complete\": true }");
      assertEquals(List.of(), diagnosticsOf(server, settings()));
      edit(server, settings(), "{ \"complete\": true");
      assertEquals(List.of("invalid-settings"), rules(diagnosticsOf(server, settings())));
    }
  }

  @Test
  void aByteOrderMarkIsAColumnOnlyWhereTheClientHasIt() throws Exception {
    String marked = "\ufeff{ \"complete\": \"ja\" }\n";
    write(marked);
    try (ServerUnderTest server = started()) {
      server.open(lesson(), "markdown", LESSON);
      Range value = new Range(new Position(0, 14), new Position(0, 18));
      assertEquals(value, diagnosticsOf(server, settings()).get(0).getRange());
      server.open(settings(), "jsonc", marked);
      Range behind = new Range(new Position(0, 15), new Position(0, 19));
      assertEquals(behind, diagnosticsOf(server, settings()).get(0).getRange());
    }
  }

  @Test
  void excludedFilesHaveNoFindingsAndOutlinesNamedBySettingsDo() throws Exception {
    write("{ \"exclude\": [\"lesson.md\"], \"outlines\": [\"other.md\"] }");
    try (ServerUnderTest server = started()) {
      server.open(lesson(), "lesson-outline", LESSON);
      server.open(uri("other.md"), "markdown", "# 课\n");
      PublishDiagnosticsParams first = server.nextDiagnostics();
      assertEquals(uri("other.md"), first.getUri());
      write("{}");
      changedOnDisk(server);
      assertTrue(rules(diagnosticsOf(server, lesson())).contains(MISMATCH));
      write("{ \"exclude\": [\"lesson.md\"] }");
      changedOnDisk(server);
      assertEquals(List.of(), diagnosticsOf(server, lesson()));
    }
  }

  @Test
  void messagesAreInTheLanguageOfTheCourseWhereTheClientNamesNone() throws Exception {
    write("{ \"language\": \"zh\" }");
    try (ServerUnderTest server = started()) {
      server.open(lesson(), "markdown", LESSON);
      String message = find(diagnosticsOf(server, lesson()), MISMATCH).getMessage().getLeft();
      assertTrue(message.codePoints().anyMatch(c -> c >= 0x4e00), message);
    }
  }

  private ServerUnderTest started() throws Exception {
    ServerUnderTest server = new ServerUnderTest();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "course")));
    server.initialize(params);
    return server;
  }

  private void write(String settings) throws IOException {
    Files.writeString(folder.resolve("kegang.json"), settings);
  }

  private void changedOnDisk(ServerUnderTest server) {
    changedOnDisk(server, settings());
  }

  private static void changedOnDisk(ServerUnderTest server, String uri) {
    FileEvent event = new FileEvent(uri, FileChangeType.Changed);
    server
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(event)));
  }

  private static void edit(ServerUnderTest server, String uri, String text) {
    server
        .documents()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, 2),
                List.of(new TextDocumentContentChangeEvent(text))));
  }

  /** The next diagnostics of one document; those of others may come first. */
  private static List<Diagnostic> diagnosticsOf(ServerUnderTest server, String uri)
      throws InterruptedException {
    PublishDiagnosticsParams next = server.nextDiagnostics();
    while (!next.getUri().equals(uri)) {
      next = server.nextDiagnostics();
    }
    return next.getDiagnostics();
  }

  private static List<String> rules(List<Diagnostic> diagnostics) {
    List<String> rules = new ArrayList<>();
    diagnostics.forEach(diagnostic -> rules.add(diagnostic.getCode().getLeft()));
    return rules;
  }

  private static Diagnostic find(List<Diagnostic> diagnostics, String rule) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getCode().getLeft().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private String lesson() {
    return uri("lesson.md");
  }

  private String settings() {
    return uri("kegang.json");
  }

  private String uri(String name) {
    return folder.resolve(name).toUri().toString();
  }
}
