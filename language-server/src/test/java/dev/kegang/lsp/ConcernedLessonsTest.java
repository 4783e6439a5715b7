package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.ide.DocumentEdits;
import dev.kegang.ide.FileMoves;
import dev.kegang.ide.OtherLessons;
import dev.kegang.ide.RenameOutcome;
import dev.kegang.ide.Renaming;
import dev.kegang.workspace.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of closed lessons no more are read for a change than those it concerns, and none is missed. */
final class ConcernedLessonsTest {

  private static final int LESSONS = 12;

  private static final Instant LONG_AGO = Instant.ofEpochSecond(1_000_000_000);

  private final Path folder;
  private final CourseServer server;

  ConcernedLessonsTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    server = new CourseServer(this.folder, Capabilities.all("utf-16"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void renamingChangesWhatItWouldWithAllLessonsRead(long seed) throws IOException {
    List<Document> all = course(seed);
    int changed = 0;
    for (Document document : all) {
      Renaming.Place last = null;
      for (int offset = 0; offset < document.source().length(); offset += 3) {
        Renaming.Place place = Renaming.at(document.outline(), offset);
        if (place != null && !place.equals(last)) {
          last = place;
          RenameOutcome outcome = Renaming.rename(document, offset, "新 Name😀", concern -> all);
          assertEquals(
              told(outcome), told(Renaming.rename(document, offset, "新 Name😀", of(document))));
          changed +=
              outcome instanceof RenameOutcome.Edits edits ? edits.documents().size() - 1 : 0;
        }
      }
    }
    assertTrue(changed > 2 * LESSONS, "other lessons followed: " + changed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void movingFilesChangesWhatItWouldWithAllLessonsRead(long seed) throws IOException {
    List<Document> all = course(seed);
    int changed = 0;
    List<FileMoves.Move> moves = new ArrayList<>();
    for (Document document : all) {
      moves.add(new FileMoves.Move(document.uri(), document.uri().replace(".outline", "新")));
    }
    moves.add(new FileMoves.Move(server.uri("课 1"), server.uri("课/一")));
    moves.add(new FileMoves.Move(server.uri("图.png"), server.uri("课 1/图 1.png")));
    moves.add(new FileMoves.Move(server.uri("没有.md"), server.uri("有.md")));
    for (FileMoves.Move move : moves) {
      List<DocumentEdits> expected = FileMoves.edits(List.of(move), concern -> all);
      OtherLessons lessons = ConcernedLessons.of(server.session.workspace(), server.session);
      assertEquals(told(expected), told(FileMoves.edits(List.of(move), lessons)), move.toString());
      changed += expected.size();
    }
    assertTrue(changed > LESSONS / 2, "lessons followed: " + changed);
  }

  @Test
  void onlyLessonsThatAreConcernedAreRead() throws IOException {
    write("a.outline.md", "# 甲\n\n## 1. 图\n");
    write("b.outline.md", "# 乙\n\n## 1. 表\n\n见[图](a.outline.md#1-图)。\n");
    write("c.outline.md", "# 丙\n\n## 1. 表\n");
    server.start();
    OtherLessons lessons = ConcernedLessons.of(server.session.workspace(), server.session);
    List<String> asked = new ArrayList<>();
    var read =
        lessons.concerned(
            (uri, mentions) -> {
              asked.add(uri);
              return uri.endsWith("b.outline.md");
            });
    assertEquals(3, asked.size());
    assertEquals(List.of(server.uri("b.outline.md")), read.stream().map(Document::uri).toList());
    Document a =
        CourseDocuments.at(server.uri("a.outline.md"), server.session.workspace(), server.session);
    assertNotNull(a);
    var edits =
        (RenameOutcome.Edits) Renaming.rename(a, a.source().content().indexOf("图"), "线", of(a));
    assertEquals(2, edits.documents().size());
    write("c.outline.md", "# 丙\n\n## 1. 表\n\n也见[图](a.outline.md#1-图)。\n");
    edits = (RenameOutcome.Edits) Renaming.rename(a, a.source().content().indexOf("图"), "线", of(a));
    assertEquals(3, edits.documents().size(), "nobody told that a file changed");
  }

  private OtherLessons of(Document document) {
    return ConcernedLessons.ofCourse(document, server.session.workspace(), server.session);
  }

  /** A course of which some lessons are open; gives all of them. */
  private List<Document> course(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < LESSONS; i++) {
      write(file(i), text(random, i));
    }
    write("kegang.json", "{ \"root\": true }");
    server.start();
    for (int i = 0; i < LESSONS; i += 5) {
      server.open(file(i), 1, text(random, i));
    }
    List<Document> all = CourseDocuments.of(server.session.workspace(), server.session);
    assertEquals(LESSONS, all.size());
    return all;
  }

  private static String text(Random random, int number) {
    StringBuilder text = new StringBuilder();
    text.append("## 第").append(of(random, "一", "二")).append("阶段：数据 (20课时)\n\n");
    text.append("## 第").append(of(random, "一", "2")).append("部分：图表 (10课时)\n\n");
    text.append("# ").append(title(number)).append("\n\n## 标题页\n\n- 先修要求: ");
    text.append(title(random.nextInt(LESSONS))).append("\n\n## 1. 选择 图表\n\n- **先修要求**:\n  - ");
    text.append(of(random, "**" + title(random.nextInt(LESSONS)) + "**", "高等数学")).append("\n\n");
    for (int i = random.nextInt(3); i > 0; i--) {
      text.append("见[另一课](").append(link(random)).append(")。\n");
    }
    text.append("\n- **重要参考文献**:\n  - ");
    text.append(
        of(random, "Few, S. (2012). Show me the numbers. ", "Few, S., (2012). Show  Me the "));
    text.append("Numbers. Analytics Press.\n  - 郑磊. 数据之美[M]. 北京: 电子工业出版社, ");
    text.append(of(random, "2015", "2016")).append(".\n\n## 2. 参考文献\n\n- [1] 郑磊. 数据之美[M]. 2015.\n");
    return text.toString().replace("\n", of(random, "\n", "\r\n"));
  }

  private static String link(Random random) {
    int number = random.nextInt(LESSONS + 1);
    String to = "../" + (number == LESSONS ? "图.png" : file(number));
    String written = random.nextBoolean() ? to.replace(" ", "%20") : "<" + to + ">";
    String heading = of(random, "#1-选择-图表", "#1-%E9%80%89%E6%8B%A9-图表", "", "#没有");
    return written.endsWith(">") ? written.replace(">", heading + ">") : written + heading;
  }

  private static String title(int number) {
    return "第" + (1 + number % 7) + "课：图表 Charts😀";
  }

  private static String file(int number) {
    return "课 " + number % 3 + "/第" + number + "课.outline.md";
  }

  private static String of(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private void write(String file, String text) throws IOException {
    server.put(file, text);
    Files.setLastModifiedTime(folder.resolve(file), FileTime.from(LONG_AGO));
  }

  private static String told(RenameOutcome outcome) {
    return outcome instanceof RenameOutcome.Edits edits
        ? told(edits.documents())
        : outcome.toString();
  }

  private static String told(List<DocumentEdits> changed) {
    StringBuilder told = new StringBuilder();
    for (DocumentEdits each : changed) {
      told.append(each.document().uri()).append(' ').append(each.edits()).append('\n');
    }
    return told.toString();
  }
}
