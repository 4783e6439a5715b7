package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.cli.PackagedKegang.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program with a fault in it: a class that can't be loaded. */
final class InternalErrorIT {

  @TempDir private Path folder;

  @Test
  void isSaidWithWhereItBrokeAndChangesNothing() throws Exception {
    Path lesson = Files.writeString(folder.resolve("课.md"), ReportedCourse.TEXT);
    Outcome outcome = run("dev/kegang/cli/FormatRun.class", "format", "--lang=en", ".");
    assertEquals(ExitCode.INTERNAL_ERROR, outcome.exitCode(), outcome.err());
    assertTrue(outcome.err().startsWith("kegang: internal error"), outcome.err());
    assertTrue(outcome.err().contains("ClassFormatError"), outcome.err());
    assertEquals("", outcome.out());
    assertEquals(ReportedCourse.TEXT, Files.readString(lesson));
  }

  /** Runs it with an empty file for a class. */
  private Outcome run(String spoilt, String... words) throws IOException, InterruptedException {
    Path classes = folder.resolve("classes");
    Path file = classes.resolve(spoilt);
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, new byte[0]);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                classes + File.pathSeparator + System.getProperty("kegang.jar"),
                "dev.kegang.Main"));
    command.addAll(List.of(words));
    return PackagedKegang.run(new ProcessBuilder(command).directory(folder.toFile()));
  }
}
