package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lsp.handlers.WorkspaceSymbolHandler;
import dev.kegang.workspace.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of closed lessons answers as the lessons themselves would. */
final class CourseSymbolsTest {

  private static final int FILES = 10;
  private static final int STEPS = 50;

  /** Seconds since 1970; no clock is that coarse. */
  private static final long LONG_AGO = 1_000_000_000;

  private static final List<String> QUERIES =
      List.of("", "图", "条形图", "few numbers", "第二部分", "sales", "😀", "郑磊", "1.", "没有");

  @TempDir Path folder;

  private int clock;

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "utf-16", "utf-32"})
  void theAnswerIsThatOfReadingAllLessonsAnew(String encoding) throws Exception {
    CourseServer server = server(encoding);
    Random random = new Random(encoding.hashCode());
    for (int i = 0; i < FILES; i++) {
      write(file(i), ManyNames.text(random));
    }
    write("README.md", "# 图\n\n一些正文。\n");
    write("large.md", ManyNames.text(random) + "\n正文，".repeat(18_000) + "\n\n## 9. 很远的图😀\n");
    server.start();
    assertSameAnswers(server, encoding);
    for (int step = 0; step < STEPS; step++) {
      String done = change(server, random, step);
      assertSameAnswers(server, encoding + ", step " + step + ": " + done);
    }
    assertTrue(answer(server, "很远的图").contains("很远的图"));
  }

  @Test
  void whereNothingChangedNoFileIsRead() throws Exception {
    CourseServer server = server("utf-16");
    write("a.outline.md", "# 条形图\n\n## 1. 选择\n");
    write("b.outline.md", "# 折线图\n\n## 1. 选择\n");
    server.start();
    overwrite("a.outline.md", "# 散点图\n\n## 1. 选择\n");
    assertTrue(answer(server, "条形图").contains("条形图"));
    assertEquals("[]", answer(server, "散点图"));
    server.changedOnDisk("a.outline.md");
    assertTrue(answer(server, "散点图").contains("散点图"));
    overwrite("a.outline.md", "# 条形图\n\n## 1. 选择\n");
    write("kegang.json", "{ \"rules\": { \"heading-level\": false } }");
    server.changedOnDisk("kegang.json");
    assertTrue(answer(server, "散点图").contains("散点图"));
  }

  @Test
  void aFileThatWasWrittenJustNowIsReadAgain() throws Exception {
    CourseServer server = server("utf-16");
    write("a.outline.md", "# 条形图\n\n## 1. 选择\n");
    FileTime now = FileTime.fromMillis(System.currentTimeMillis());
    Files.setLastModifiedTime(folder.resolve("a.outline.md"), now);
    server.start();
    Files.writeString(
        folder.resolve("a.outline.md"),
        "# 散点图\n\n## 1. 选择\n",
        StandardOpenOption.TRUNCATE_EXISTING);
    Files.setLastModifiedTime(folder.resolve("a.outline.md"), now);
    assertTrue(answer(server, "散点图").contains("散点图"));
    assertEquals("[]", answer(server, "条形图"));
  }

  @Test
  void twoLessonsThatChangeTheirNamesAreToldApart() throws Exception {
    CourseServer server = server("utf-16");
    write("a.outline.md", "# 条形图\n\n## 1. 选择\n");
    write("b.outline.md", "# 折线图\n\n## 1. 选择\n");
    FileTime same = FileTime.from(Instant.ofEpochSecond(LONG_AGO));
    Files.setLastModifiedTime(folder.resolve("a.outline.md"), same);
    Files.setLastModifiedTime(folder.resolve("b.outline.md"), same);
    server.start();
    String before = answer(server, "条形图");
    Files.move(folder.resolve("a.outline.md"), folder.resolve("c"));
    Files.move(folder.resolve("b.outline.md"), folder.resolve("a.outline.md"));
    Files.move(folder.resolve("c"), folder.resolve("b.outline.md"));
    assertEquals(before.replace("a.outline.md", "b.outline.md"), answer(server, "条形图"));
  }

  @Test
  void whoeverWaitsNoLongerHasNoFurtherFileLookedAt() throws Exception {
    CourseServer server = server("utf-16");
    for (int i = 0; i < 60; i++) {
      write(i + ".outline.md", "# 第" + i + "课\n\n## 1. 选择\n");
    }
    server.start();
    AtomicInteger times = new AtomicInteger();
    assertThrows(
        CancellationException.class,
        () ->
            CourseSymbols.of(
                server.session.workspace(), server.session, () -> times.incrementAndGet() <= 5));
    assertTrue(times.get() <= 7, "each thread asks once more: " + times);
    assertEquals(
        60, CourseSymbols.of(server.session.workspace(), server.session, () -> true).size());
  }

  private void assertSameAnswers(CourseServer server, String when) {
    List<Document> lessons = CourseDocuments.of(server.session.workspace(), server.session);
    Positions positions = server.session.agreement().positions();
    for (String query : QUERIES) {
      String anew = SymbolsReadAnew.find(query, lessons, positions).toString();
      assertEquals(anew, answer(server, query), when + ": " + query);
    }
    assertFalse(answer(server, "").isEmpty());
  }

  private static String answer(CourseServer server, String query) {
    return new WorkspaceSymbolHandler(server.session)
        .symbol(new WorkspaceSymbolParams(query))
        .join()
        .getLeft()
        .toString();
  }

  /** Does something to a lesson; gives what. */
  private String change(CourseServer server, Random random, int step) throws IOException {
    String file = file(random.nextInt(FILES));
    boolean told = random.nextBoolean();
    boolean isOpen = server.session.workspace().document(server.uri(file)) != null;
    String done = (told ? "told " : "untold ") + file;
    switch (random.nextInt(isOpen ? 3 : 5)) {
      case 0 -> {
        server.open(file, step + 1, opened(ManyNames.text(random)));
        return "opened " + file;
      }
      case 1 -> {
        if (isOpen) {
          server.close(file);
          return "closed " + file;
        }
        Files.deleteIfExists(folder.resolve(file));
        done = "deleted, " + done;
      }
      case 3 -> {
        String other = file(random.nextInt(FILES));
        if (Files.exists(folder.resolve(other))) {
          Files.move(
              folder.resolve(other), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (told) {
          server.changedOnDisk(other);
        }
        done = "renamed from " + other + ", " + done;
      }
      default -> {
        write(file, ManyNames.text(random));
        done = "written, " + done;
      }
    }
    if (told) {
      server.changedOnDisk(file);
    }
    return done;
  }

  /** Editors take the mark away. */
  private static String opened(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String file(int number) {
    return "课 " + number % 3 + "/第" + number + (number % 2 == 0 ? "课.md" : "课.outline.md");
  }

  private CourseServer server(String encoding) throws IOException {
    return new CourseServer(folder.toRealPath(), Capabilities.all(encoding));
  }

  /** Writes a file as it was at some time long ago, another time for each. */
  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    FileTime time = FileTime.from(Instant.ofEpochSecond(LONG_AGO + clock++));
    Files.setLastModifiedTime(path, time);
  }

  /** Writes a file so that nobody can see it. */
  private void overwrite(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    FileTime time = Files.getLastModifiedTime(path);
    long size = Files.size(path);
    Files.write(path, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.TRUNCATE_EXISTING);
    Files.setLastModifiedTime(path, time);
    assertEquals(size, Files.size(path));
  }
}
