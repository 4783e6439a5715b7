package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.cli.PackagedKegang.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a check of one lesson must not set in motion, since every start would wait for it. */
@DisabledOnOs(OS.WINDOWS)
final class StartIT {

  /** Machinery that Java makes ready when it is first used, and what uses it. */
  private static final List<String> COSTLY =
      List.of(
          // equals and hashCode of records that don't write them out
          "java.lang.runtime.ObjectMethods",
          // Comparator.comparing(…).thenComparing(…)
          "java.util.Comparator$$Lambda",
          // streams
          "java.util.stream.ReferencePipeline",
          // years and months that are checked or written by java.time
          "java.time.format.DateTimeFormatter",
          // patterns
          "java.util.regex.Pattern ");

  @Test
  void aCheckLoadsNothingCostly(@TempDir Path folder) throws Exception {
    PackagedKegang kegang = new PackagedKegang(folder);
    Path examples = Path.of("..", "examples");
    for (String file : List.of("kegang.json", "stage-1/part-1/lesson-01.md")) {
      Path copy = folder.resolve("course").resolve(file);
      Files.createDirectories(copy.resolveSibling(""));
      Files.copy(examples.resolve(file), copy);
    }
    ProcessBuilder check = kegang.process(folder, List.of(), "check", "--quiet", "course");
    check.environment().put("KEGANG_JAVA_OPTIONS", "-Xlog:class+load");
    Outcome outcome = PackagedKegang.run(check);
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertEquals(
        List.of(),
        outcome.out().lines().filter(line -> COSTLY.stream().anyMatch(line::contains)).toList());
  }
}
