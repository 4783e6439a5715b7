package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lsp.handlers.CheckCourseHandler;
import dev.kegang.lsp.handlers.CheckCourseHandler.Answer;
import dev.kegang.lsp.handlers.CheckCourseHandler.CheckParams;
import dev.kegang.text.SourceText;
import dev.kegang.workspace.LinkLookup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check of a course that nobody waits for any more stops before the next file. */
final class CancelledCheckTest {

  private static final int LESSONS = 60;

  /** How many files are looked at at the same time. */
  private static final int THREADS = 2;

  private final Path folder;
  private final CourseServer server;

  CancelledCheckTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    server = new CourseServer(this.folder, Capabilities.none());
    for (int i = 0; i < LESSONS; i++) {
      server.put(i + ".md", lesson(i));
    }
    server.start();
  }

  @Test
  void aRequestThatIsCancelledUnderWayLooksAtNoFurtherFile() throws Exception {
    Set<Path> lookedAt = ConcurrentHashMap.newKeySet();
    CompletableFuture<@Nullable CompletableFuture<Answer>> asked = new CompletableFuture<>();
    LinkLookup links =
        new LinkLookup(
            file -> {
              lookedAt.add(file);
              asked.join().cancel(true);
              return (@Nullable SourceText) null;
            });
    ClosedFindings findings =
        new ClosedFindings(server.session, links, new FaultLog(server.session, server.client));
    server.session.closedLessons().expect();
    asked.complete(new CheckCourseHandler(server.session, findings).checkCourse(new CheckParams()));
    server.session.closedLessons().arrived();
    assertTrue(asked.join().isCancelled());
    assertTrue(lookedAt.size() >= 1 && lookedAt.size() <= THREADS, () -> lookedAt + " looked at");
  }

  @Test
  void whoAsksAgainIsToldOfAllFiles() {
    AtomicInteger times = new AtomicInteger();
    assertThrows(
        CancellationException.class,
        () -> server.findings.all(server.session.workspace(), () -> times.incrementAndGet() <= 5));
    assertTrue(times.get() <= 5 + THREADS, "each thread asks once more: " + times);
    assertEquals(LESSONS, server.findings.all(server.session.workspace(), () -> true).size());
  }

  private static String lesson(int number) {
    return CourseDiagnosticsTest.lesson(number + 1, 2, "图" + number)
        + "\n见[后面]("
        + (number + 1) % LESSONS
        + ".md#1-导入)。\n";
  }
}
