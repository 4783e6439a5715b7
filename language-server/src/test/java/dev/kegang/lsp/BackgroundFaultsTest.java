package dev.kegang.lsp;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.CrashingRules;
import dev.kegang.lint.Linter;
import dev.kegang.testing.InjectedFault;
import dev.kegang.testing.Lessons;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Recognition;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What breaks while nobody waits for it is told once in the client's log, and all else goes on:
 * rules, diagnostics, the reading of a text or a course, and whatever a thread does next.
 */
final class BackgroundFaultsTest {

  private static final String TEXT = Lessons.CHINESE.replace("6课时", "7课时");
  private static final long PATIENCE_SECONDS = 30;

  @ParameterizedTest
  @EnumSource
  void aRuleThatBreaksIsLeftOutAndToldOnce(InjectedFault fault) {
    OpenedServer server = new OpenedServer();
    Linter linter = CrashingRules.linter("item-count", fault);
    for (int version = 1; version <= 3; version++) {
      for (String name : List.of("a", "b")) {
        String text = TEXT + "\n- 待补充" + version + "。。\n";
        server.show(name, version, text, linter);
      }
    }
    List<Diagnostic> last =
        server.client.published.get(server.client.published.size() - 1).getDiagnostics();
    assertTrue(last.size() > 2, last::toString);
    assertTrue(last.stream().noneMatch(found -> "item-count".equals(found.getCode().getLeft())));
    assertEquals(1, server.client.logged.size(), server.client.logged::toString);
    String told = server.client.logged.get(0).getMessage();
    assertTrue(told.contains("item-count") && told.contains("/a.outline.md"), told);
    assertTrue(told.contains(fault.fault().getClass().getName()) && !told.contains("\n"), told);
  }

  @ParameterizedTest
  @EnumSource
  void diagnosticsThatCannotBeToldStopNoOthers(InjectedFault fault) {
    OpenedServer server = new OpenedServer();
    server.client.onPublish =
        published -> {
          if (published.getUri().contains("/a.")) {
            throw fault.thrown();
          }
        };
    Linter linter = new Linter(CrashingRules.selection());
    server.put("a", 1, TEXT, linter);
    server.show("b", 1, TEXT, linter);
    assertEquals(List.of("file:///course/b.outline.md"), server.publishedUris());
    assertEquals(1, server.client.logged.size());
    server.client.onPublish = published -> {};
    server.show("a", 2, TEXT + "\n- 待补充\n", linter);
    assertTrue(server.publishedUris().contains("file:///course/a.outline.md"));
  }

  @ParameterizedTest
  @EnumSource
  void aTextThatCannotBeReadIsKept(InjectedFault fault) {
    OpenedServer server = new OpenedServer();
    server.open("# 课😀\r\n");
    server.breaks = fault;
    server.type(2, "## 1. 甲\r\n");
    Document kept = server.document();
    assertEquals("# 课😀\r\n## 1. 甲\r\n", kept.source().content());
    assertEquals(Recognition.Reason.FAULT, kept.recognition().reason());
    assertEquals(1, server.client.logged.size());
    server.breaks = null;
    server.type(3, "\r\n## 3. 乙\r\n");
    Document read = server.document();
    assertEquals("# 课😀\r\n## 1. 甲\r\n\r\n## 3. 乙\r\n", read.source().content());
    assertTrue(read.isOutline(), "it was one before");
    assertEquals(
        Document.of(read.uri(), 3, read.source().content(), true).check().findings(),
        read.check().findings());
    assertEquals(1, server.client.logged.size());
  }

  @ParameterizedTest
  @EnumSource
  void aCourseThatCouldNotBeReadIsReadNextTime(InjectedFault fault, @TempDir Path folder)
      throws Exception {
    CourseServer server = new CourseServer(folder, Capabilities.progress(true));
    server.put("l1.md", CourseDiagnosticsTest.lesson(1, 10, "条形图😀"));
    server.put("l2.md", CourseDiagnosticsTest.lesson(1, 12, "折线图"));
    for (int i = 3; i < 60; i++) {
      server.put("l" + i + ".md", CourseDiagnosticsTest.lesson(i, 2, "图" + i));
    }
    server.client.onProgress =
        shown -> {
          throw fault.thrown();
        };
    server.start();
    assertEquals(List.of(), server.told());
    assertEquals(1, server.client.logged.size());
    assertTrue(server.session.closedLessons().settled().isDone(), "nobody waits for it for ever");
    server.client.onProgress = shown -> {};
    server.start();
    assertTrue(server.told().contains("l2.md: placement-conflict"));
  }

  @ParameterizedTest
  @EnumSource
  void aThreadOutlivesItsTasks(InjectedFault fault) throws Exception {
    BlockingQueue<String> done = new LinkedBlockingQueue<>();
    try (TimerScheduler scheduler =
        new TimerScheduler(told -> done.add(told.getClass().getName()))) {
      scheduler.after(
          0,
          () -> {
            throw fault.thrown();
          });
      scheduler.after(1, () -> done.add("next"));
      assertEquals(
          fault.fault().getClass().getName(), done.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
      assertEquals("next", done.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLogIsNotFlooded(InjectedFault fault) {
    RecordingClient client = new RecordingClient();
    FaultLog log = new FaultLog(new Session(Runnable::run), client);
    for (int i = 0; i < 1000; i++) {
      log.tell("file" + i, fault.fault());
      log.tell(fault.fault());
    }
    assertEquals(100, client.logged.size());
    assertEquals(100, client.logged.stream().map(MessageParams::getMessage).distinct().count());
    for (MessageParams told : client.logged) {
      assertTrue(told.getMessage().contains(fault.fault().getClass().getName()), told::toString);
    }
  }

  /** A server whose time and faults are the test's. */
  private static final class OpenedServer {

    private static final String COURSE = "file:///course/";

    private final RecordingClient client = new RecordingClient();
    private final Session session = new Session(Runnable::run);
    private final ManualScheduler scheduler = new ManualScheduler();
    private final FaultLog faults = new FaultLog(session, client);
    private final DiagnosticsPublisher publisher =
        new DiagnosticsPublisher(session, client, scheduler, faults);
    private final TextSync sync;
    private @Nullable InjectedFault breaks;

    OpenedServer() {
      DocumentReading reading = new DocumentReading(session, this::now, faults);
      var progress = new IndexingProgress(session, client);
      var findings = new ClosedFindings(session, reading.links(), faults);
      sync =
          new TextSync(
              session,
              publisher,
              reading,
              new SettingsSync(session, reading, publisher, scheduler),
              new CourseIndexing(
                  session, client, scheduler, Runnable::run, publisher, progress, findings, faults),
              new LinkSync(session, reading, publisher, scheduler, Runnable::run));
    }

    private long now() {
      if (breaks != null) {
        throw breaks.thrown();
      }
      return scheduler.now();
    }

    /** Has a text checked by a linter. */
    void show(String name, int version, String text, Linter linter) {
      put(name, version, text, linter);
      scheduler.pass(1_000);
    }

    void put(String name, int version, String text, Linter linter) {
      String uri = COURSE + name + ".outline.md";
      Document document = Document.open(uri, version, text, null, CrashingRules.treatment(linter));
      session.replace(session.workspace().with(document));
      publisher.changed(uri);
    }

    List<String> publishedUris() {
      return client.published.stream().map(PublishDiagnosticsParams::getUri).toList();
    }

    void open(String text) {
      sync.didOpen(
          new DidOpenTextDocumentParams(
              new TextDocumentItem(COURSE + "a.md", "lesson-outline", 1, text)));
    }

    /** Types at the end. */
    void type(int version, String typed) {
      int last = document().source().lines().lineCount() - 1;
      Range end = new Range(new Position(last, 0), new Position(last, 0));
      sync.didChange(
          new DidChangeTextDocumentParams(
              new VersionedTextDocumentIdentifier(COURSE + "a.md", version),
              List.of(new TextDocumentContentChangeEvent(end, typed))));
      scheduler.pass(1_000);
    }

    Document document() {
      return requireNonNull(session.workspace().document(COURSE + "a.md"));
    }
  }
}
