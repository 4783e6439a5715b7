package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server says of a course whose lessons are open and closed. */
final class CourseDiagnosticsTest {

  static final String SETTINGS =
      "{ \"profiles\": { \"bare\": { \"pages\": [], \"required\": [] } }, \"profile\": \"bare\" }";

  private final Path folder;
  private final CourseServer server;

  CourseDiagnosticsTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    server = new CourseServer(this.folder, Capabilities.related());
    server.put("kegang.json", SETTINGS);
  }

  @Test
  void closedLessonsAreToldWhatTheirCourseAdds() throws IOException {
    server.put("a.md", lesson(1, 10, "条形图")).put("b.md", lesson(1, 10, "折线图"));
    server.put("c.md", lesson(1, 12, "地图"));
    server.start();
    assertEquals(List.of("c.md: placement-conflict"), server.told());
  }

  @Test
  void anEditUpdatesOtherLessonsOpenOrClosed() throws IOException {
    server.put("a.md", lesson(1, 12, "条形图")).put("b.md", lesson(1, 10, "折线图"));
    server.put("c.md", lesson(1, 10, "地图")).put("d.md", lesson(2, 10, "色彩"));
    server.start();
    assertEquals(List.of("a.md: placement-conflict"), server.told());
    server.open("a.md", 1, lesson(1, 12, "条形图"));
    server.open("b.md", 1, lesson(1, 10, "折线图"));
    assertEquals(List.of("b.md: "), server.told(), "what is known is not told again");
    server.open("b.md", 2, lesson(1, 12, "折线图"));
    assertEquals(List.of("a.md: ", "c.md: placement-conflict"), sorted(server.told()));
    server.close("b.md");
    assertEquals(
        List.of("a.md: placement-conflict", "c.md: "), sorted(server.told()), "the file counts");
  }

  @Test
  void publishedVersionsAreThoseOfOpenDocuments() throws IOException {
    server.put("a.md", lesson(1, 10, "条形图")).put("b.md", lesson(1, 12, "折线图"));
    server.start();
    assertNull(server.client.published.get(0).getVersion());
    server.told();
    server.open("b.md", 7, lesson(1, 13, "折线图"));
    assertEquals(7, server.client.published.get(0).getVersion());
  }

  @Test
  void filesThatChangeOnTheDiskAreReadAgain() throws IOException {
    server.put("a.md", lesson(1, 10, "条形图"));
    server.start();
    server.put("b.md", lesson(1, 12, "折线图"));
    server.changedOnDisk("b.md");
    assertEquals(List.of("b.md: placement-conflict"), server.told());
    server.put("b.md", lesson(1, 10, "条形图"));
    server.changedOnDisk("b.md", "b.md");
    assertEquals(List.of("b.md: duplicate-lesson-title"), server.told());
    Files.delete(folder.resolve("a.md"));
    server.changedOnDisk("a.md");
    assertEquals(List.of("b.md: "), server.told());
    server.put(".gitignore", "old/\n").put("old/a.md", lesson(1, 10, "条形图"));
    server.changedOnDisk("old/a.md");
    assertEquals(List.of(), server.told(), "what the walk leaves out stays out");
  }

  @Test
  void placesInAnotherLessonFollowItsText() throws IOException {
    server.put("一 1.md", lesson(1, 10, "条形图")).put("乙.md", lesson(1, 12, "😀地图"));
    server.start();
    server.told();
    server.open("一 1.md", 1, lesson(1, 10, "条形图"));
    server.told();
    int checked = server.publisher.coursesChecked();
    server.open("一 1.md", 2, "\n\n" + lesson(1, 10, "条形图"));
    PublishDiagnosticsParams other = server.client.published.get(0);
    assertEquals(server.uri("乙.md"), other.getUri());
    Diagnostic finding = other.getDiagnostics().get(0);
    Location related = finding.getRelatedInformation().get(0).getLocation();
    assertEquals(server.uri("一 1.md"), related.getUri());
    assertEquals(new Position(2, 12), related.getRange().getStart());
    assertEquals(new Position(2, 16), related.getRange().getEnd());
    assertEquals(new Position(0, 12), finding.getRange().getStart());
    assertEquals(checked + 1, server.publisher.coursesChecked(), "told anew, not checked");
  }

  @Test
  void nothingOutsideTheFolderIsRead(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("x.md"), lesson(1, 12, "条形图"));
    server.put("a.md", lesson(1, 10, "条形图"));
    try {
      Files.createSymbolicLink(folder.resolve("linked"), outside);
    } catch (IOException | UnsupportedOperationException e) {
      return;
    }
    server.start();
    assertEquals(List.of(), server.told());
    assertEquals(1, server.session.workspace().courses().of(folder + "/a.md").size());
  }

  @Test
  void aHomeFolderIsNoCourse() {
    String home = System.getProperty("user.home");
    server.session.workIn(List.of(home, "/"));
    assertEquals(List.of(), server.session.roots().all());
    assertEquals("", server.session.roots().course(home + "/notes/a.md"));
  }

  @Test
  void anOddFileStopsNothing() throws IOException {
    server.put("a.md", lesson(1, 10, "条形图")).put("c.md", lesson(1, 12, "地图"));
    Files.write(folder.resolve("b.outline.md"), new byte[] {(byte) 0xff, 0, 1});
    server.put("deep.md", "> ".repeat(20_000) + "# a\n");
    server.start();
    assertEquals(List.of("c.md: placement-conflict"), server.told());
  }

  @Test
  void aSettingsFileMakesACourseOfItsOwn() throws IOException {
    server.put("a.md", lesson(1, 10, "条形图")).put("own/kegang.json", SETTINGS);
    server.put("own/b.md", lesson(1, 12, "条形图"));
    server.start();
    assertEquals(List.of(), server.told());
    Files.delete(folder.resolve("own/kegang.json"));
    server.session.readSettings();
    server.indexing.readAll();
    server.changedOnDisk("own/b.md");
    assertEquals(List.of("own/b.md: placement-conflict duplicate-lesson-title"), server.told());
  }

  @Test
  @Tag("slow")
  void anEditCostsWhatItTouches() throws IOException {
    for (int part = 1; part <= 300; part++) {
      for (int i = 0; i < 10; i++) {
        server.put("part-" + part + "/" + i + ".md", lesson(part, 10, "课" + part + "之" + i));
      }
    }
    server.start();
    assertEquals(List.of(), server.told());
    assertEquals(3000, server.session.workspace().courses().of(folder + "/x.md").size());
    String open = "part-7/3.md";
    server.open(open, 1, lesson(7, 10, "课7之3"));
    int documents = server.publisher.documentsChecked();
    int courses = server.publisher.coursesChecked();
    server.told();

    server.open(open, 2, lesson(7, 10, "课7之3") + "\n正文改了一处。\n");
    assertEquals(documents + 1, server.publisher.documentsChecked());
    assertEquals(courses + 1, server.publisher.coursesChecked(), "a body text is nobody else's");
    assertEquals(List.of(), server.told());

    server.open(open, 3, lesson(7, 12, "课7之3"));
    assertEquals(documents + 2, server.publisher.documentsChecked());
    assertEquals(
        courses + 1 + 10, server.publisher.coursesChecked(), "the ten lessons of the part");
    assertEquals(List.of(open + ": placement-conflict"), server.told());
    for (int i = 4; i < 10; i++) {
      server.open("part-7/" + i + ".md", 1, lesson(7, 12, "课7之" + i));
    }
    assertTrue(
        server
            .told()
            .containsAll(
                List.of(
                    "part-7/0.md: placement-conflict",
                    "part-7/1.md: placement-conflict",
                    "part-7/2.md: placement-conflict")),
        "closed lessons of the part are told once most others disagree");
  }

  private static List<String> sorted(List<String> told) {
    return told.stream().sorted().toList();
  }

  static String lesson(int part, int hours, String title) {
    return "## 第" + part + "部分：图表 (" + hours + "课时)\n\n# " + title + "\n\n## 1. 导入\n\n正文。\n";
  }
}
