package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kegang.cli.PackagedKegang.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program where the system refuses something: each time the rest is done and it says so. */
@EnabledOnOs(OS.LINUX)
final class RefusedIT {

  private static final String[] FIX = {"check", "--fix", "--select=repeated-space", "--lang=en"};

  /** The system refuses root nothing, so that tests become somebody else. */
  private static final List<String> NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  private final PackagedKegang kegang;
  private final Path course;
  private final Path lesson;
  private final Path other;
  private final boolean root;

  RefusedIT(@TempDir Path folder) throws Exception {
    kegang = new PackagedKegang(folder);
    course = Files.createDirectory(folder.resolve("course"));
    lesson = Files.writeString(course.resolve("一.md"), ReportedCourse.TEXT);
    other = Files.writeString(course.resolve("二.md"), ReportedCourse.TEXT);
    root = run("id", "-u").out().strip().equals("0");
    permit(course, "rwxrwxrwx");
  }

  @Test
  void aReadOnlyFileStaysAndIsNamed() throws Exception {
    permit(lesson, "r--r--r--");
    permit(other, "rw-rw-rw-");
    Outcome outcome = asNobody(FIX);
    assertEquals(2, outcome.exitCode(), outcome.err());
    assertTrue(outcome.err().contains("一.md was not changed: permission denied"), outcome.err());
    assertTrue(outcome.out().contains("一.md:9:14: info repeated-space"), outcome.out());
    assertEquals(ReportedCourse.TEXT, Files.readString(lesson));
    assertMended(other);
    assertNothingElse();
  }

  @Test
  void anUnreadableFileIsAFindingAndOthersAreChecked() throws Exception {
    permit(lesson, "---------");
    Outcome outcome = asNobody("check", "--select=repeated-space", "--lang=en");
    assertEquals(2, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("一.md:1:1: error unreadable-file"), outcome.out());
    assertTrue(outcome.out().contains("二.md:9:14: info repeated-space"), outcome.out());
  }

  @Test
  void aFileThatIsNotUtf8IsNeverWritten() throws Exception {
    byte[] chinese = ReportedCourse.TEXT.replace("😀", "").getBytes(Charset.forName("GB18030"));
    Files.write(lesson, chinese);
    Outcome outcome =
        kegang.run(
            course, "check", "--fix", "--lang=en", "--select=repeated-space", "一.md", "二.md");
    assertEquals(2, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("一.md:1:1: error unreadable-file"), outcome.out());
    assertEquals(
        List.of(chinese.length, true),
        List.of(
            (int) Files.size(lesson),
            java.util.Arrays.equals(chinese, Files.readAllBytes(lesson))));
    assertMended(other);
  }

  @Test
  void linksInACircleEnd() throws Exception {
    Files.createSymbolicLink(course.resolve("圈"), course);
    Files.createSymbolicLink(course.resolve("a.md"), course.resolve("b.md"));
    Files.createSymbolicLink(course.resolve("b.md"), course.resolve("a.md"));
    Outcome outcome = kegang.run(course, "check", "-q", "--select=repeated-space");
    assertEquals(2, outcome.out().lines().count(), outcome.out());
    assertEquals(0, outcome.exitCode(), outcome.err());
  }

  @Test
  void aFileWithTwoNamesIsMendedUnderBoth() throws Exception {
    Path second = Files.createLink(course.resolveSibling("second.md"), lesson);
    assertEquals(0, kegang.run(course, FIX).exitCode());
    assertMended(lesson);
    assertEquals(Files.readString(lesson), Files.readString(second));
    assertNothingElse();
  }

  @Test
  void aFullDiskLeavesTheFileAlone() throws Exception {
    Path disk = Files.createDirectory(course.resolveSibling("disk"));
    assumeTrue(
        root
            && run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()).exitCode()
                == 0);
    try {
      String text = ReportedCourse.TEXT + "\n补充说明。\n".repeat(20_000);
      Path file = Files.writeString(disk.resolve("a.md"), text);
      Files.write(disk.resolve("filler"), new byte[450 * 1024]);
      Outcome outcome = kegang.run(disk, FIX);
      assertEquals(2, outcome.exitCode(), outcome.err());
      assertTrue(
          outcome.err().contains("a.md was not changed: No space left on device"), outcome.err());
      assertEquals(text, Files.readString(file));
      try (var left = Files.list(disk)) {
        assertEquals(2, left.count(), "no temporary file is left");
      }
      Outcome reported =
          kegang.run(
              disk,
              "check",
              "--lang=en",
              "--output=sarif=report.sarif",
              "--output=json=" + course.resolve("r.json"),
              "--select=repeated-space");
      assertTrue(reported.exitCode() <= 2, reported.err());
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void outputThatCannotBeWrittenIsAnError() throws Exception {
    String words = "sh '" + kegang.launcher() + "' check --lang en -q --select=repeated-space";
    Outcome full = run("sh", "-c", "cd '" + course + "' && " + words + " > /dev/full");
    assertEquals(2, full.exitCode());
    assertTrue(
        full.err().contains("the output cannot be written: No space left on device"), full.err());
    Outcome report =
        run("sh", "-c", "cd '" + course + "' && " + words + " --output json=/dev/full");
    assertEquals(2, report.exitCode());
    assertTrue(report.err().contains("No space left on device"), report.err());
  }

  @Test
  void endsQuietlyWhenTheReaderOfAPipeGoes() throws Exception {
    Files.writeString(lesson, ReportedCourse.withSpaces(3_000));
    String words = "sh '" + kegang.launcher() + "' check -q --select=repeated-space";
    Outcome outcome =
        run("sh", "-c", "cd '" + course + "' && { " + words + "; echo $? >&2; } | head -n 1");
    assertEquals(1, outcome.out().lines().count());
    assertEquals("0\n", outcome.err());
  }

  private Outcome asNobody(String... words) throws Exception {
    if (!root) {
      return kegang.run(course, words);
    }
    assumeTrue(run("setpriv", "--version").exitCode() == 0);
    return PackagedKegang.run(kegang.process(course, NOBODY, words));
  }

  private static Outcome run(String... command) throws IOException, InterruptedException {
    return PackagedKegang.run(new ProcessBuilder(command));
  }

  private static void permit(Path path, String mode) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }

  private static void assertMended(Path file) throws IOException {
    String expected = ReportedCourse.TEXT.replace("重复  空格", "重复 空格");
    assertEquals(expected, Files.readString(file));
  }

  private void assertNothingElse() throws IOException {
    try (var left = Files.list(course)) {
      assertFalse(left.anyMatch(path -> !path.toString().endsWith(".md")));
    }
  }
}
