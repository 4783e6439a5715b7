package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read by settings that hold no longer is read again before anything is said of it. */
final class StaleReadingTest {

  private static final String CONFLICT = "placement-conflict";
  private static final int LESSONS = 60;

  @Test
  void settingsMayChangeWhileACourseIsRead(@TempDir Path folder) throws IOException {
    CourseServer server = new CourseServer(folder.toRealPath(), Capabilities.progress(true));
    String off = "{ \"rules\": { \"" + CONFLICT + "\": \"off\" }, ";
    server.put("kegang.json", off + CourseDiagnosticsTest.SETTINGS.substring(1));
    server.put("l1.md", CourseDiagnosticsTest.lesson(1, 10, "条形图😀"));
    server.put("l2.md", CourseDiagnosticsTest.lesson(1, 12, "折线图"));
    for (int i = 3; i < LESSONS; i++) {
      server.put("l" + i + ".md", CourseDiagnosticsTest.lesson(i, 2, "图" + i));
    }
    AtomicBoolean changed = new AtomicBoolean();
    server.client.onProgress =
        shown -> {
          if (!changed.getAndSet(true)) {
            change(server);
          }
        };
    server.start();
    assertEquals(2, server.readings());
    assertTrue(server.told().contains("l2.md: " + CONFLICT));
    assertTrue(server.session.closedLessons().settled().isDone(), "nobody waits for ever");
  }

  private static void change(CourseServer server) {
    try {
      server.put("kegang.json", CourseDiagnosticsTest.SETTINGS);
      server.session.readSettings();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
