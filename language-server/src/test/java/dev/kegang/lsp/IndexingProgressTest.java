package dev.kegang.lsp;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.workspace.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client sees how far the reading of a course is, and may stop it. */
final class IndexingProgressTest {

  private static final String BARE =
      "\"profiles\": { \"bare\": { \"pages\": [], \"required\": [] } }, \"profile\": \"bare\"";

  /** Readings after which one must have been shown. */
  private static final int PATIENCE = 50;

  @TempDir private Path folder;

  @Test
  void readingIsShownFromItsBeginningToItsEnd() throws Exception {
    CourseServer server = course(60, true);
    server.start();
    List<ProgressParams> told = server.client.progress;
    WorkDoneProgressBegin begin = (WorkDoneProgressBegin) told.get(0).getValue().getLeft();
    assertEquals("Reading the lessons of the course", begin.getTitle());
    assertTrue(begin.getCancellable());
    assertEquals("end", kind(told.get(told.size() - 1)));
    int percentage = -1;
    for (ProgressParams report : told.subList(1, told.size() - 1)) {
      int now = ((WorkDoneProgressReport) report.getValue().getLeft()).getPercentage();
      assertTrue(now > percentage && now <= 100, now + " follows " + percentage);
      percentage = now;
      assertEquals(told.get(0).getToken(), report.getToken());
    }
    assertTrue(percentage > 90);
    assertTrue(server.told().contains("l2.md: placement-conflict"));
  }

  @Test
  void readingStopsWhereTheUserWantsItTo() throws Exception {
    CourseServer server = course(60, true);
    server.client.onProgress =
        shown -> {
          if (kind(shown).equals("begin")) {
            server.progress.cancel(new WorkDoneProgressCancelParams(shown.getToken()));
          }
        };
    server.start();
    assertEquals(
        List.of("begin", "end"),
        server.client.progress.stream().map(IndexingProgressTest::kind).toList());
    assertEquals(1, server.client.logged.size());
    server.open("l2.md", 1, CourseDiagnosticsTest.lesson(1, 12, "折线图"));
    assertFalse(
        String.join(" ", server.told()).contains("placement-conflict"), "half a course is none");
    server.client.onProgress = shown -> {};
    server.indexing.readAll();
    server.changedOnDisk();
    assertTrue(
        String.join(" ", server.told()).contains("placement-conflict"), "it may be read later");
  }

  @Test
  void aClientThatAsksIsToldNothingOfHalfACourseEither() throws Exception {
    ClientCapabilities asking = ServerInHand.asking();
    asking.setWindow(Capabilities.progress(true).getWindow());
    CourseServer server = course(60, asking);
    server.put("kegang.json", "{ " + BARE + " }");
    server.client.onProgress =
        shown -> server.progress.cancel(new WorkDoneProgressCancelParams(shown.getToken()));
    server.start();
    server.open("l1.md", 1, CourseDiagnosticsTest.lesson(1, 10, "条形图😀"));
    server.open("l2.md", 1, CourseDiagnosticsTest.lesson(1, 12, "折线图"));
    assertEquals(List.of(), asked(server, "l2.md"), "half a course is none");
    int refreshed = server.client.refreshed;
    server.client.onProgress = shown -> {};
    server.indexing.readAll();
    server.changedOnDisk();
    assertEquals(List.of("placement-conflict"), asked(server, "l2.md"));
    assertEquals(refreshed + 1, server.client.refreshed, "it is told that there is more to see");
  }

  @Test
  void aCourseOfOneLessonIsAskedAboutOnceItWasRead() throws Exception {
    CourseServer server = new CourseServer(folder, ServerInHand.asking());
    String text = "## 第一部分：图 (4课时)\n\n# 图一 (2课时)\n\n## 1. 甲\n\n正文。\n";
    server.put("kegang.json", "{ \"complete\": true, " + BARE + " }");
    server.put("l1.md", text);
    server.session.workIn(List.of(folder.toString().replace('\\', '/')));
    server.open("l1.md", 1, text);
    assertEquals(List.of(), asked(server, "l1.md"));
    server.indexing.readAll();
    server.changedOnDisk();
    assertEquals(List.of("hours-sum"), asked(server, "l1.md"));
    assertEquals(1, server.client.refreshed);
  }

  @Test
  void nothingIsShownOfAFewFilesNorToAClientThatShowsNoProgress() throws Exception {
    CourseServer few = course(3, true);
    few.start();
    assertEquals(List.of(), few.client.progress);
    CourseServer other = course(60, false);
    other.start();
    assertEquals(List.of(), other.client.progress);
    assertTrue(other.told().contains("l2.md: placement-conflict"));
  }

  @Test
  void throughAPipeItIsCreatedBeforeItIsShown() throws Exception {
    course(300, true);
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Capabilities.progress(true));
      params.setWorkspaceFolders(
          List.of(new WorkspaceFolder(folder.toRealPath().toUri().toString(), "course")));
      server.initialize(params);
      List<String> told = toldOnceRead(server);
      // A client that is slow to say that it wants to see a reading may see nothing of it.
      for (int i = 0; i < PATIENCE && !told.contains("begin"); i++) {
        Files.writeString(folder.resolve("kegang.json"), "{ \"exclude\": [\"" + i + ".md\"] }");
        settingsChanged(server);
        told = toldOnceRead(server);
      }
      int begin = told.indexOf("begin");
      assertTrue(begin > 0, "none of " + told.size() + " readings was shown");
      assertEquals(Set.of("create"), Set.copyOf(told.subList(0, begin)));
      assertEquals("end", told.get(told.size() - 1));
      server
          .server()
          .cancelProgress(
              new WorkDoneProgressCancelParams(
                  org.eclipse.lsp4j.jsonrpc.messages.Either.forLeft("kegang-course-1")));
      assertNull(server.hover(server.id(), new org.eclipse.lsp4j.Position(0, 0)));
    }
  }

  /** What was told of progress until all is read that is to be read now. */
  private static List<String> toldOnceRead(ServerUnderTest server) throws Exception {
    ServerUnderTest.answer(server.server().checkCourse(Map.of()));
    return server.inbox().progress();
  }

  private void settingsChanged(ServerUnderTest server) throws IOException {
    String uri = folder.toRealPath().resolve("kegang.json").toUri().toString();
    FileEvent event = new FileEvent(uri, FileChangeType.Changed);
    var params = new DidChangeWatchedFilesParams(List.of(event));
    server.server().getWorkspaceService().didChangeWatchedFiles(params);
  }

  /** The rules whose findings a client gets that asks about an open lesson. */
  private static List<String> asked(CourseServer server, String file) {
    Document document = requireNonNull(server.session.workspace().document(server.uri(file)));
    return DiagnosticReport.of(document, server.session).diagnostics().stream()
        .map(found -> found.getCode().getLeft())
        .toList();
  }

  private CourseServer course(int lessons, boolean shows) throws Exception {
    return course(lessons, Capabilities.progress(shows));
  }

  private CourseServer course(int lessons, ClientCapabilities client) throws Exception {
    CourseServer server = new CourseServer(folder, client);
    server.put("l1.md", CourseDiagnosticsTest.lesson(1, 10, "条形图😀"));
    server.put("l2.md", CourseDiagnosticsTest.lesson(1, 12, "折线图"));
    for (int i = 3; i <= lessons; i++) {
      server.put("l" + i + ".md", CourseDiagnosticsTest.lesson(i, 1, "第" + i + "课的题目"));
    }
    return server;
  }

  private static String kind(ProgressParams params) {
    return params.getValue().getLeft().getKind().name();
  }
}
