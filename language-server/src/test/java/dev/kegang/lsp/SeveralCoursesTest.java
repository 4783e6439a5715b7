package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.gson.JsonObject;
import dev.kegang.lsp.handlers.CourseMapHandler;
import dev.kegang.lsp.handlers.NewLessonHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done in one course stays in it, whichever others are open or were. */
final class SeveralCoursesTest {

  private final Path base;

  SeveralCoursesTest(@TempDir Path folder) throws IOException {
    base = folder.toRealPath();
  }

  @BeforeEach
  void write() throws IOException {
    for (String course : List.of("甲 a", "zeta")) {
      ServerInHand.write(base, course + "/kegang.json", CourseDiagnosticsTest.SETTINGS);
      for (int i = 1; i <= 3; i++) {
        ServerInHand.write(base, course + "/lesson-0" + i + ".md", lesson(i, course + i));
      }
    }
    ServerInHand.write(base, "zeta/lesson-09.md", lesson(9, "末"));
  }

  @Test
  void theNextLessonComesIntoTheCourseOneWorksIn() throws Exception {
    ServerInHand server = new ServerInHand(base, Capabilities.all(), "甲 a", "zeta");
    server.open("zeta/lesson-01.md", read("zeta/lesson-01.md"));
    assertEquals("甲 a/lesson-04.md", next(server, "甲 a/lesson-02.md"));
    assertEquals("甲 a/lesson-04.md", next(server, "甲 a"), "a folder");
    assertEquals("zeta/lesson-10.md", next(server, "zeta/lesson-01.md"));
  }

  @Test
  void anOutlineOpenedElsewhereIsNoReasonToGoThere() throws Exception {
    ServerInHand server = new ServerInHand(base, Capabilities.all(), "甲 a");
    server.open("zeta/lesson-01.md", read("zeta/lesson-01.md"));
    assertEquals("甲 a/lesson-04.md", next(server, null));
    assertEquals("zeta/lesson-10.md", next(server, "zeta/lesson-01.md"));
  }

  @Test
  void aCourseElsewhereIsLeftWithItsLastOpenLesson() throws Exception {
    ServerInHand.write(base, "zeta/lesson-02.md", lesson(1, "zeta1"));
    ServerInHand server = new ServerInHand(base, ServerInHand.asking(), "甲 a");
    server.open("甲 a/lesson-01.md", read("甲 a/lesson-01.md"));
    server.open("zeta/lesson-01.md", read("zeta/lesson-01.md"));
    server.open("zeta/lesson-03.md", read("zeta/lesson-03.md"));
    server.close("zeta/lesson-01.md");
    assertFalse(server.session.closedDiagnostics().all().isEmpty(), "one is still open");
    server.close("zeta/lesson-03.md");
    assertEquals(List.of(), server.session.closedDiagnostics().all());
    assertEquals(
        List.of(base.resolve("甲 a").toString().replace('\\', '/')), server.session.roots().all());
    var map = server.handler(CourseMapHandler.class).courseMap(new CourseMapHandler.MapParams());
    assertEquals(3, map.get().nodes().size(), "the parts of the three lessons that are left");
    String folder = base.resolve("zeta").toString().replace('\\', '/');
    assertNull(server.session.workspace().courses().whole(folder));
    server.open("zeta/lesson-01.md", read("zeta/lesson-01.md"));
    assertFalse(server.session.closedDiagnostics().all().isEmpty(), "it is read anew");
  }

  @Test
  void allOfTheCourseIsReadWhereAFolderInItIsOpen() throws Exception {
    ServerInHand.write(base, "zeta/part/lesson-04.md", lesson(4, "四"));
    ServerInHand server = new ServerInHand(base, Capabilities.all(), "zeta/part");
    server.open("zeta/part/lesson-04.md", read("zeta/part/lesson-04.md"));
    server.close("zeta/part/lesson-04.md");
    server.open("甲 a/lesson-01.md", read("甲 a/lesson-01.md"));
    server.close("甲 a/lesson-01.md");
    assertEquals(5, server.session.closedLessons().paths().size());
  }

  private String next(ServerInHand server, @Nullable String near) throws Exception {
    NewLessonHandler handler = server.handler(NewLessonHandler.class);
    String uri = near == null ? null : server.uri(near);
    var lesson = handler.newLesson(new NewLessonHandler.NewLessonParams("新", null, uri)).get();
    JsonObject params = new JsonObject();
    params.addProperty("title", "新");
    params.addProperty("near", uri);
    assertEquals(lesson, handler.execute(List.of(params)).get());
    return base.relativize(Path.of(lesson.path())).toString().replace('\\', '/');
  }

  private String read(String file) throws IOException {
    return Files.readString(base.resolve(file));
  }

  private static String lesson(int part, String title) {
    return CourseDiagnosticsTest.lesson(part, 10, title);
  }
}
