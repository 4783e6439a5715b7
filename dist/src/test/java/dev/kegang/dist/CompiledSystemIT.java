package dev.kegang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.dist.Release.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands compiled ahead of time, and the system: signals, limits, closed streams. */
@EnabledIfSystemProperty(
    named = "kegang.image",
    matches = ".+",
    disabledReason = "made in the profile dist")
final class CompiledSystemIT {

  @TempDir private static Path folder;

  private static CompiledRelease release;

  @BeforeAll
  static void unpack() throws Exception {
    release = CompiledRelease.unpack(folder);
  }

  @Test
  void writesNothingIntoAFileInPlaceOfAClosedStream() throws Exception {
    for (String closed : List.of("<&-", ">&-", "2>&-")) {
      Path course = release.course();
      String script = "exec \"$0\" fix . " + closed;
      String before = Files.readString(course.resolve(CompiledRelease.LESSON));
      Release.run(course, Map.of("LC_ALL", "C.UTF-8"), "sh", "-c", script, release.launcher());
      String after = Files.readString(course.resolve(CompiledRelease.LESSON));
      assertFalse(after.equals(before), "fixed in spite of " + closed);
      assertEquals(
          release.run(List.of("fix", "."), true, Map.of()).files().get(CompiledRelease.LESSON),
          after);
    }
  }

  /** Where the tests run in the background, Ctrl-C is ignored, by what they start as well. */
  @Test
  void endsInOrderWhenItIsTold() throws Exception {
    Path course = release.course();
    ProcessBuilder builder =
        new ProcessBuilder(release.launcher(), "check", "--watch", CompiledRelease.LESSON);
    builder.directory(course.toFile()).environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try (InputStream err = process.getErrorStream()) {
      StringBuilder said = new StringBuilder();
      while (!said.toString().contains("Ctrl-C")) {
        int read = err.read();
        assertTrue(read >= 0, said::toString);
        said.append((char) read);
      }
      assertEquals(List.of(), notHeard(process.pid()), "signals that would end it at once");
      Release.run(course, Map.of(), "kill", "-TERM", Long.toString(process.pid()));
      assertTrue(process.waitFor(20, TimeUnit.SECONDS), "it goes on");
      assertEquals(143, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }

  /**
   * Of the signals that Java listens to or ignores (HUP, INT, PIPE, TERM, XFSZ), those that end.
   */
  private static List<Integer> notHeard(long process) throws IOException {
    long heard = 0;
    for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
      if (line.startsWith("SigCgt:") || line.startsWith("SigIgn:")) {
        heard |= Long.parseUnsignedLong(line.substring(line.indexOf(':') + 1).strip(), 16);
      }
    }
    List<Integer> result = new ArrayList<>();
    for (int number : new int[] {1, 2, 13, 15, 25}) {
      if ((heard & (1L << (number - 1))) == 0) {
        result.add(number);
      }
    }
    return result;
  }

  /** A limit on sizes of files, few descriptors, another Java's libraries in the way. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ulimit -f 1; exec \"$0\" fix .",
        "ulimit -n 16; exec \"$0\" check .",
        "exec \"$0\" check . >&-",
        "LD_LIBRARY_PATH=\"${0%/bin/kegang}/runtime/lib/server\" exec \"$0\" check .",
        "\"$0\" check --output json . | head -c 1 >/dev/null"
      })
  void meetsTheSystemAsJavaDoes(String script) throws Exception {
    Map<String, String> java =
        Map.of("KEGANG_JAVA", release.home().resolve("runtime/bin/java").toString());
    Outcome compiled =
        Release.run(
            release.course(), Map.of("LC_ALL", "C.UTF-8"), "sh", "-c", script, release.launcher());
    Map<String, String> environment = new HashMap<>(java);
    environment.put("LC_ALL", "C.UTF-8");
    Outcome expected =
        Release.run(release.course(), environment, "sh", "-c", script, release.launcher());
    assertEquals(expected, compiled);
  }

  @Test
  void doesWithoutMuchAddressSpace() throws Exception {
    Outcome check =
        Release.run(
            release.course(),
            Map.of("LC_ALL", "C.UTF-8"),
            "sh",
            "-c",
            "ulimit -v 3000000; exec \"$0\" check .",
            release.launcher());
    assertEquals(1, check.exitCode(), check.err());
  }
}
