package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kegang.testing.Promise;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C ends the program at once with the exit code that says so, whatever it is at. */
@DisabledOnOs(OS.WINDOWS)
@Tag("slow")
final class InterruptedIT {

  /** Milliseconds. */
  static final long PROMISED = 200;

  /** After so many milliseconds of work Java is up, and the course far from checked. */
  private static final long STARTED = 800;

  /** A shell in the background makes its children ignore Ctrl-C; this undoes it. */
  static final List<String> INTERRUPTIBLE = List.of("env", "--default-signal=INT");

  private final PackagedKegang kegang;
  private final Path course;

  InterruptedIT(@TempDir Path folder) throws IOException {
    kegang = new PackagedKegang(folder);
    course = Files.createDirectory(folder.resolve("course"));
  }

  @BeforeEach
  void assumeSignalsCanBeSet() throws Exception {
    assumeSignals();
  }

  static void assumeSignals() throws Exception {
    assumeTrue(
        PackagedKegang.run(new ProcessBuilder("env", "--default-signal=INT", "true")).exitCode()
            == 0);
  }

  /** Interrupts a process; checks its exit code and how long it takes to end. */
  static void interrupt(Process process, String at, TestReporter report) throws Exception {
    long start = System.nanoTime();
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it does not end");
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    assertEquals(ExitCode.INTERRUPTED, process.exitValue());
    Promise.assertKept(PROMISED, milliseconds, "the end " + at, report);
  }

  @Test
  void whileItChecksALargeCourse(TestReporter report) throws Exception {
    for (int i = 0; i < 1_000; i++) {
      Files.writeString(course.resolve("课" + i + ".md"), ReportedCourse.withSpaces(100));
    }
    Path errors = course.resolveSibling("errors");
    Path found = course.resolveSibling("found");
    Process process =
        kegang
            .process(course, INTERRUPTIBLE, "check", "--output=concise", "--jobs=1")
            .redirectError(errors.toFile())
            .redirectOutput(found.toFile())
            .start();
    while (workedFor(process) < STARTED && !process.waitFor(5, TimeUnit.MILLISECONDS)) {
      Thread.onSpinWait();
    }
    interrupt(process, "of a check", report);
    assertEquals("", Files.readString(errors));
    assertTrue(Files.readString(found).lines().count() < 1_000 * 100, "it had come to its end");
  }

  /** Milliseconds that a process has worked. */
  private static long workedFor(Process process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }

  @Test
  void whileItWaitsForChanges(TestReporter report) throws Exception {
    Files.writeString(course.resolve("课.md"), ReportedCourse.TEXT);
    Process process =
        kegang.process(course, INTERRUPTIBLE, "check", "--watch", "--quiet", "--lang=en").start();
    try (BufferedReader notes =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      String note = notes.readLine();
      assertTrue(note.contains("Ctrl-C ends it"), note);
      interrupt(process, "of watching", report);
      assertEquals(null, notes.readLine());
    }
  }
}
