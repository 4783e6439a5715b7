package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kegang.cli.PackagedKegang.Outcome;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A mended file takes the place of the old one only when it is on the disk, so that a power cut
 * leaves one of the two. Skipped where strace is not installed.
 */
@EnabledOnOs(OS.LINUX)
final class ReachesTheDiskIT {

  private static final String TEMPORARY = "/\\.kegang-\\d+\\.tmp";

  @Test
  void theNewFileThenItsNameThenTheFolder(@TempDir Path folder) throws Exception {
    assumeTrue(isInstalled(), "strace does not run");
    PackagedKegang kegang = new PackagedKegang(folder);
    Path course = Files.createDirectory(folder.resolve("course"));
    Files.writeString(course.resolve("lesson.md"), ReportedCourse.TEXT);
    Path logs = Files.createDirectory(folder.resolve("calls"));
    List<String> around =
        List.of(
            "strace",
            // A file for each thread: in a common one a slow call is cut in two by the others'.
            "-ff",
            "-ttt",
            "-y",
            "-s",
            "4096",
            "-o",
            logs.resolve("of").toString(),
            "-e",
            "trace=fsync,fdatasync,/rename.*");
    Outcome outcome =
        PackagedKegang.run(
            kegang.process(course, around, "check", "--fix", "-q", "--select=repeated-space"));
    assertEquals(0, outcome.exitCode(), outcome.err());
    String real = course.toRealPath().toString();
    List<String> steps = new ArrayList<>();
    for (String line : inOrder(logs)) {
      if (line.matches(".* f(data)?sync\\(\\d+<" + real + TEMPORARY + ">\\).* = 0.*")) {
        steps.add("the new file is on the disk");
      } else if (line.matches(".* rename.*\"" + real + TEMPORARY + "\".*/lesson.md\".* = 0.*")) {
        steps.add("it has the name");
      } else if (line.matches(".* f(data)?sync\\(\\d+<" + real + ">\\).* = 0.*")) {
        steps.add("so has it on the disk");
      }
    }
    assertEquals(
        List.of("the new file is on the disk", "it has the name", "so has it on the disk"), steps);
    assertTrue(Files.readString(course.resolve("lesson.md")).contains("重复 空格"));
  }

  /** The calls of all threads, each of which begins with its time. */
  private static List<String> inOrder(Path logs) throws IOException {
    List<String> lines = new ArrayList<>();
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(logs)) {
      for (Path thread : threads) {
        lines.addAll(Files.readAllLines(thread));
      }
    }
    lines.sort(Comparator.naturalOrder());
    return lines;
  }

  private static boolean isInstalled() throws InterruptedException {
    try {
      return PackagedKegang.run(new ProcessBuilder("strace", "true")).exitCode() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
