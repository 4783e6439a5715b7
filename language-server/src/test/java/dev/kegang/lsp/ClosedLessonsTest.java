package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.ide.LessonHeadings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClosedLessonsTest {

  private final Path folder;
  private final CourseServer server;
  private final ClosedLessons lessons;

  ClosedLessonsTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    server = new CourseServer(this.folder, Capabilities.none());
    lessons = server.session.closedLessons();
  }

  @Test
  void lessonsOfTheFolderAreKnownByTheirHeadings() throws IOException {
    server.put("a.outline.md", lesson("条形图")).put("课/b.outline.md", lesson("折线图"));
    server.put("README.md", "# 说明\n").start();
    assertEquals(List.of("折线图: 选择", "条形图: 选择"), known());
  }

  @Test
  void whatIsOpenIsLeftToTheEditor() throws IOException {
    server.put("a.outline.md", lesson("条形图")).put("b.outline.md", lesson("折线图")).start();
    String open = server.session.roots().path(server.uri("a.outline.md"));
    assertEquals(1, lessons.except(Set.of(open)).size());
  }

  @Test
  void changesOnTheDiskAreFollowed() throws IOException {
    server.put("a.outline.md", lesson("条形图")).put("b.outline.md", lesson("折线图")).start();
    Files.delete(folder.resolve("a.outline.md"));
    server.put("b.outline.md", lesson("散点图")).put("c.outline.md", lesson("地图"));
    server.changedOnDisk("a.outline.md", "b.outline.md", "c.outline.md");
    assertEquals(List.of("地图: 选择", "散点图: 选择"), known());
  }

  @Test
  void whoAsksWaitsForEveryReadingThatIsExpected() {
    assertTrue(lessons.settled().isDone());
    lessons.expect();
    lessons.expect();
    lessons.arrived();
    var settled = lessons.settled();
    assertFalse(settled.isDone());
    lessons.arrived();
    assertTrue(settled.isDone());
    lessons.expect();
    assertFalse(lessons.settled().isDone());
  }

  private List<String> known() {
    List<String> names = new ArrayList<>();
    for (LessonHeadings lesson : lessons.except(Set.of())) {
      String sections =
          String.join(",", lesson.sections().stream().map(line -> line.name()).toList());
      names.add(lesson.lesson().name() + ": " + sections.replaceFirst("^1\\. ", ""));
    }
    names.sort(null);
    return names;
  }

  private static String lesson(String title) {
    return "# " + title + "\n\n## 1. 选择\n";
  }
}
