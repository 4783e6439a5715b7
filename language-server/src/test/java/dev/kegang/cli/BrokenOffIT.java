package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program while it writes files, ended in the middle. */
@DisabledOnOs(OS.WINDOWS)
@Tag("slow")
final class BrokenOffIT {

  private static final int FILES = 300;
  private static final int KILLS = Integer.getInteger("kegang.kills", 60);

  /** Memory where there is some: killing a process differs in nothing, and it is much faster. */
  private static final Path MEMORY = Path.of("/dev/shm");

  private final PackagedKegang kegang;
  private final Path course;
  private final List<Path> files = new ArrayList<>();
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private final long fixing;

  BrokenOffIT(@TempDir Path folder) throws Exception {
    kegang = new PackagedKegang(folder);
    Path parent = Files.isWritable(MEMORY) ? MEMORY : folder;
    course = Files.createTempDirectory(parent, "kegang");
    for (int i = 0; i < FILES; i++) {
      files.add(course.resolve(String.format("课%03d.md", i)));
      before.add(ReportedCourse.TEXT.replace("完。", "完" + "。".repeat(i % 40) + "好  的"));
    }
    restore();
    Process process = start(List.of());
    awaitFirstChange(process);
    long begun = System.nanoTime();
    process.waitFor();
    fixing = System.nanoTime() - begun;
    for (Path file : files) {
      after.add(Files.readString(file));
    }
    assertTrue(after.stream().noneMatch(text -> text.contains("  空")), "everything is mended");
  }

  @AfterEach
  void delete() throws IOException {
    try (var left = Files.list(course)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(course);
  }

  @Test
  void killedAtAnyMomentItLeavesEveryFileOldOrNew() throws Exception {
    Random random = new Random(7);
    int inTheMiddle = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      restore();
      Process process = start(List.of());
      awaitFirstChange(process);
      boolean ended = process.waitFor((long) (random.nextDouble() * fixing), TimeUnit.NANOSECONDS);
      process.destroyForcibly().waitFor();
      inTheMiddle += !ended && mended() < FILES ? 1 : 0;
    }
    assertTrue(inTheMiddle > KILLS / 4, "only " + inTheMiddle + " kills were in the middle");
  }

  @Test
  void interruptedItEndsAtOnceAndLeavesNothingBehind(TestReporter report) throws Exception {
    InterruptedIT.assumeSignals();
    int inTheMiddle = 0;
    for (int round = 0; round < 5; round++) {
      restore();
      Process process = start(InterruptedIT.INTERRUPTIBLE);
      awaitFirstChange(process);
      if (process.isAlive()) {
        InterruptedIT.interrupt(process, "of fixing", report);
      }
      inTheMiddle += mended() < FILES ? 1 : 0;
      try (var left = Files.list(course)) {
        assertEquals(FILES, left.count(), "no temporary file is left");
      }
    }
    assertTrue(inTheMiddle > 0, "it always ended before");
  }

  private Process start(List<String> around) throws IOException {
    return kegang
        .process(course, around, "check", "--fix", "-q", "--select=repeated-space,section-number")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void awaitFirstChange(Process process) throws Exception {
    long size = Files.size(files.get(0));
    while (Files.size(files.get(0)) == size && !process.waitFor(1, TimeUnit.MILLISECONDS)) {
      Thread.onSpinWait();
    }
  }

  private void restore() throws IOException {
    for (int i = 0; i < FILES; i++) {
      Files.writeString(files.get(i), before.get(i));
    }
  }

  /** How many files are mended; every other must be as it was. */
  private int mended() throws IOException {
    int mended = 0;
    for (int i = 0; i < FILES; i++) {
      String content = Files.readString(files.get(i));
      if (content.equals(after.get(i))) {
        mended++;
      } else {
        assertEquals(before.get(i), content);
      }
    }
    return mended;
  }
}
