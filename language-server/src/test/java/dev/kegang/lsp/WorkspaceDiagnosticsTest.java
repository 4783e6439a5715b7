package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lsp.handlers.DiagnosticHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that asks for the diagnostics of its workspace learns of closed lessons, too. */
final class WorkspaceDiagnosticsTest {

  @TempDir Path folder;

  private final List<PreviousResultId> known = new ArrayList<>();

  @Test
  void closedLessonsAreReportedUntilTheyAreMended() throws Exception {
    CourseServer server = pulled();
    server.put("课 一.md", CourseDiagnosticsTest.lesson(1, 10, "条形图😀"));
    server.put("课 二.md", CourseDiagnosticsTest.lesson(1, 12, "折线图"));
    server.start();
    assertEquals(List.of(), server.told(), "it asks, and is sent nothing");
    var first = ask(server);
    assertEquals(1, first.size());
    var conflict = first.get(0).getWorkspaceFullDocumentDiagnosticReport();
    assertEquals(server.uri("课 二.md"), conflict.getUri());
    assertNull(conflict.getVersion());
    assertEquals("placement-conflict", conflict.getItems().get(0).getCode().getLeft());
    assertTrue(ask(server).get(0).isWorkspaceUnchangedDocumentDiagnosticReport());

    server.open("课 二.md", 3, CourseDiagnosticsTest.lesson(1, 12, "折线图"));
    var open = ask(server);
    assertEquals(1, open.size(), "an open lesson is reported once");
    server.close("课 二.md");
    assertEquals(1, ask(server).size());
    server.put("课 二.md", CourseDiagnosticsTest.lesson(1, 10, "折线图"));
    server.changedOnDisk("课 二.md");
    var mended = ask(server).get(0).getWorkspaceFullDocumentDiagnosticReport();
    assertEquals(List.of(), mended.getItems());
  }

  @Test
  void aLessonThatIsClosedKeepsWhatItsCourseSays() throws Exception {
    CourseServer server = pulled();
    String text = CourseDiagnosticsTest.lesson(1, 10, "条形图😀");
    server.put("kegang.json", CourseDiagnosticsTest.SETTINGS);
    server.put("a.md", text).put("b.md", text);
    server.session.workIn(List.of(folder.toRealPath().toString().replace('\\', '/')));
    server.open("b.md", 1, text);
    server.indexing.readAll();
    server.changedOnDisk();
    assertEquals(1, ask(server).size());
    server.close("b.md");
    var closed = ask(server);
    assertEquals(1, closed.size());
    assertTrue(
        closed.get(0).isWorkspaceUnchangedDocumentDiagnosticReport()
            || !closed.get(0).getWorkspaceFullDocumentDiagnosticReport().getItems().isEmpty(),
        "it is a duplicate still");
    server.open("b.md", 2, text);
    assertEquals(1, ask(server).size(), "an open lesson is reported once");
    assertEquals(List.of(), server.session.closedDiagnostics().all());
  }

  @Test
  void aDocumentThatIsGoneIsReportedEmptyUntilTheClientHasHeardIt() throws Exception {
    CourseServer server = pulled();
    String text = CourseDiagnosticsTest.lesson(1, 10, "条形图😀");
    server.start();
    server.open("旧 名.md", 1, text);
    var handler = new DiagnosticHandler(server.session);
    String uri = server.uri("旧 名.md");
    handler.diagnostic(new DocumentDiagnosticParams(new TextDocumentIdentifier(uri))).get();
    server.close("旧 名.md");
    for (int lost = 0; lost < 2; lost++) {
      var gone = ask(handler, List.of());
      assertEquals(1, gone.size(), "VS Code has forgotten its result and does not ask");
      var report = gone.get(0).getWorkspaceFullDocumentDiagnosticReport();
      assertEquals(uri, report.getUri());
      assertEquals(List.of(), report.getItems());
      known.clear();
      known.add(new PreviousResultId(uri, report.getResultId()));
    }
    assertEquals(1, ask(handler, known).size());
    assertEquals(List.of(), ask(handler, List.of()), "the client has heard it");
  }

  @Test
  void aClientThatNeverSaysWhatItKnowsHearsOfAGoneDocumentSomeTimes() throws Exception {
    CourseServer server = pulled();
    server.start();
    var handler = new DiagnosticHandler(server.session);
    String uri = server.uri("a.md");
    for (int turn = 1; turn <= 2; turn++) {
      server.open("a.md", turn, CourseDiagnosticsTest.lesson(1, 10, "条形图😀"));
      handler.diagnostic(new DocumentDiagnosticParams(new TextDocumentIdentifier(uri))).get();
      server.close("a.md");
      for (int heard = 0; heard < 3; heard++) {
        assertEquals(1, ask(handler, List.of()).size());
      }
      assertEquals(List.of(), ask(handler, List.of()));
    }
  }

  /** The server of a client that asks for diagnostics. */
  private CourseServer pulled() throws IOException {
    ClientCapabilities capabilities = Capabilities.all();
    capabilities.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
    return new CourseServer(folder.toRealPath(), capabilities);
  }

  private static List<WorkspaceDocumentDiagnosticReport> ask(
      DiagnosticHandler handler, List<PreviousResultId> known) throws Exception {
    return handler.workspaceDiagnostic(new WorkspaceDiagnosticParams(known)).get().getItems();
  }

  /** Asks as an editor does: with the ids of what it was told last. */
  private List<WorkspaceDocumentDiagnosticReport> ask(CourseServer server) throws Exception {
    var answer =
        new DiagnosticHandler(server.session)
            .workspaceDiagnostic(new WorkspaceDiagnosticParams(List.copyOf(known)))
            .get()
            .getItems();
    for (WorkspaceDocumentDiagnosticReport report : answer) {
      if (report.isWorkspaceFullDocumentDiagnosticReport()) {
        var full = report.getWorkspaceFullDocumentDiagnosticReport();
        known.removeIf(id -> id.getUri().equals(full.getUri()));
        if (full.getResultId() != null) {
          known.add(new PreviousResultId(full.getUri(), full.getResultId()));
        }
      }
    }
    return answer;
  }
}
