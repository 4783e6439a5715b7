package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lsp.handlers.CheckCourseHandler;
import dev.kegang.testing.InjectedFault;
import dev.kegang.workspace.LinkLookup;
import dev.kegang.workspace.WorkspaceLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong in closed lessons is found once, and again when it may be something else. */
final class ClosedFindingsTest {

  private static final String WRONG = lesson("正文 charts  and data。");
  private static final String RIGHT = lesson("正文 charts and data。");

  @TempDir Path folder;

  @Test
  void whatIsFoundWhileACourseIsReadIsNotSoughtAgain() throws Exception {
    CourseServer server = server("a.md", WRONG, "b.md", RIGHT);
    server.findings.expect();
    server.start();
    List<Diagnostic> first = found(server).get(0).diagnostics();
    assertEquals(List.of("a.md: repeated-space"), wrong(server));
    assertSame(first, found(server).get(0).diagnostics());
  }

  @Test
  void whoChecksACourseThatIsStillBeingReadHasNoFileReadTwice() throws Exception {
    CourseServer server = server("a.md", WRONG, "b.md", RIGHT);
    CheckCourseHandler check = new CheckCourseHandler(server.session, server.findings);
    server.session.closedLessons().expect();
    CompletableFuture<CheckCourseHandler.Answer> answer =
        check.checkCourse(new CheckCourseHandler.CheckParams());
    server.start();
    server.session.closedLessons().arrived();
    List<Diagnostic> first = answer.get().files().get(0).diagnostics();
    assertSame(first, found(server).get(0).diagnostics());
  }

  @Test
  void aFileThatChangedUnnoticedIsReadAgain() throws Exception {
    CourseServer server = server("a.md", WRONG, "b.md", RIGHT);
    server.findings.expect();
    server.start();
    assertEquals(List.of("a.md: repeated-space"), wrong(server));
    server.put("a.md", RIGHT).put("b.md", WRONG);
    assertEquals(List.of("b.md: repeated-space"), wrong(server));
  }

  @Test
  void ofAnOutlineThatIsTooLargeThatIsSaidAsOnTheCommandLine() throws Exception {
    String large = WRONG + "课a ".repeat(WorkspaceLoader.LARGEST_FILE / 5);
    CourseServer server = server("a.outline.md", large, "b.md", large);
    server.start();
    assertEquals(
        List.of("a.outline.md: unreadable-file"), wrong(server), "the other may be anything");
    server.put("a.outline.md", WRONG);
    server.changedOnDisk("a.outline.md");
    assertEquals(List.of("a.outline.md: repeated-space"), wrong(server));
    server.put("a.outline.md", large);
    server.changedOnDisk("a.outline.md");
    assertEquals(List.of("a.outline.md: unreadable-file"), wrong(server));
    Files.delete(folder.resolve("a.outline.md"));
    server.changedOnDisk("a.outline.md");
    assertEquals(List.of(), wrong(server));
  }

  @Test
  void nobodyAskedYetAndStillItIsFound() throws Exception {
    CourseServer server = server("a.md", WRONG, "b.md", RIGHT);
    server.start();
    assertEquals(List.of("a.md: repeated-space"), wrong(server));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatBecameALinkOutOfTheCourseIsNotRead(@TempDir Path outside) throws Exception {
    CourseServer server = server("a.md", RIGHT, "b.md", RIGHT);
    server.start();
    Path secret = Files.writeString(outside.resolve("secret.md"), WRONG);
    Path file = folder.resolve("a.md");
    Files.delete(file);
    Files.createSymbolicLink(file, secret);
    assertEquals(List.of(), wrong(server), "nobody told of it");
    assertEquals(1, CourseDocuments.of(server.session.workspace(), server.session).size());
    server.changedOnDisk("a.md");
    assertEquals(List.of(), wrong(server));
    assertFalse(server.session.closedLessons().has(path("a.md")), "it is no lesson any more");
    server.changedOnDisk("b.md");
    assertTrue(server.session.closedLessons().has(path("b.md")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLessonThatIsOpenUnderAnotherNameIsNotClosed() throws Exception {
    CourseServer server = server("a.md", WRONG, "b.md", WRONG);
    Files.createSymbolicLink(folder.resolve("latest.md"), folder.resolve("a.md"));
    server.start();
    server.open("latest.md", 1, RIGHT);
    assertEquals(List.of("b.md: repeated-space"), wrong(server));
  }

  @ParameterizedTest
  @EnumSource
  void aLessonThatCannotBeCheckedKeepsNoOtherFromBeingSo(InjectedFault fault) throws Exception {
    CourseServer server = server("a.md", RIGHT + "见[后](b.md#a)。\n", "b.md", RIGHT, "c.md", WRONG);
    LinkLookup breaking =
        new LinkLookup(
            file -> {
              throw fault.thrown();
            });
    FaultLog faults = new FaultLog(server.session, server.client);
    ClosedFindings findings = new ClosedFindings(server.session, breaking, faults);
    server.start();
    List<String> files = new ArrayList<>();
    for (ClosedDiagnostics.OfFile file : findings.all(server.session.workspace(), () -> true)) {
      files.add(file.uri().substring(file.uri().lastIndexOf('/') + 1));
    }
    assertEquals(List.of("b.md", "c.md"), files);
    assertEquals(1, server.client.logged.size());
    assertTrue(server.client.logged.get(0).getMessage().contains("a.md"));
  }

  @Test
  void nothingIsKeptOfAFileThatIsGone() throws Exception {
    CourseServer server = server("a.md", WRONG, "b.md", RIGHT);
    server.findings.expect();
    server.start();
    String path = folder.toRealPath().resolve("a.md").toString();
    assertTrue(server.findings.remember(path));
    Files.delete(Path.of(path));
    server.changedOnDisk("a.md");
    assertFalse(server.findings.remember(path));
  }

  @Test
  void settingsThatChangeAreObeyed() throws Exception {
    CourseServer server = server("a.md", WRONG, "b.md", RIGHT);
    server.findings.expect();
    server.start();
    assertEquals(1, wrong(server).size());
    server.put("kegang.json", "{ \"rules\": { \"repeated-space\": \"off\" } }");
    server.session.readSettings();
    assertEquals(List.of(), wrong(server));
  }

  @Test
  void whereALinkLeadsIsLookedUpEachTime() throws Exception {
    String links = "见[后面](there.md#x)，[图](a.png)，[外面](../out.md)。\n";
    CourseServer server = server("a.md", RIGHT + links, "b.md", RIGHT);
    server.findings.expect();
    server.start();
    assertEquals(List.of("a.md: broken-link", "a.md: broken-link"), wrong(server));
    server.put("a.png", "");
    assertEquals(List.of("a.md: broken-link"), wrong(server));
    server.put("there.md", "# x\n");
    assertEquals(List.of(), wrong(server));
    server.put("there.md", "# xyz\n");
    assertEquals(List.of("a.md: broken-link"), wrong(server));
    Files.delete(folder.resolve("a.png"));
    assertEquals(List.of("a.md: broken-link", "a.md: broken-link"), wrong(server));
  }

  @Test
  void aLessonWithLinksIsNotReadAgainWhereTheyLeadWhereTheyLed() throws Exception {
    CourseServer server =
        server("a.md", WRONG + "见[后面](b.md#1-导入)。\n", "b.md", RIGHT + "见[图](a.png)。\n");
    server.findings.expect();
    server.start();
    List<ClosedDiagnostics.OfFile> first = found(server);
    List<ClosedDiagnostics.OfFile> second = found(server);
    assertEquals(2, first.size());
    assertSame(first.get(0).diagnostics(), second.get(0).diagnostics());
    assertSame(first.get(1).diagnostics(), second.get(1).diagnostics());
  }

  private String path(String file) throws IOException {
    return folder.toRealPath().resolve(file).toString();
  }

  private CourseServer server(String... filesAndTexts) throws IOException {
    CourseServer server = new CourseServer(folder.toRealPath(), Capabilities.none());
    for (int i = 0; i < filesAndTexts.length; i += 2) {
      server.put(filesAndTexts[i], filesAndTexts[i + 1]);
    }
    return server;
  }

  private static List<ClosedDiagnostics.OfFile> found(CourseServer server) {
    return server.findings.all(server.session.workspace(), () -> true);
  }

  /** What is found, but for what every short lesson lacks. */
  private static List<String> wrong(CourseServer server) {
    List<String> wrong = new ArrayList<>();
    for (ClosedDiagnostics.OfFile file : found(server)) {
      String name = file.uri().substring(file.uri().lastIndexOf('/') + 1);
      for (Diagnostic diagnostic : file.diagnostics()) {
        String rule = diagnostic.getCode().getLeft();
        if (!rule.startsWith("missing-")) {
          wrong.add(name + ": " + rule);
        }
      }
    }
    return wrong;
  }

  private static String lesson(String wording) {
    return CourseDiagnosticsTest.lesson(1, 10, "图表") + wording + "\n";
  }
}
