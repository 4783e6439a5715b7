package dev.kegang.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Jazzer looks for input that breaks a promise: 15 seconds a target in every run, longer with
 * {@code -Dfuzz.minutes=N}. What it once found is a fixture, tried first.
 */
@Tag("slow")
final class FuzzTest {

  private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";
  private static final int MINUTES = Integer.getInteger("fuzz.minutes", 0);
  private static final int GATE_SECONDS = 15;
  private static final Pattern DONE = Pattern.compile("Done (\\d+) runs");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev.kegang.reliability.OutlineTarget",
        "dev.kegang.lsp.EditsTarget",
        "dev.kegang.settings.SettingsTarget",
        "dev.kegang.lsp.FrameTarget",
        "dev.kegang.reliability.FixTarget",
        "dev.kegang.format.FormatTarget"
      })
  void nothingBreaks(String target, @TempDir Path folder) throws Exception {
    replayFixtures(target);
    assumeTrue(isThere(), "Jazzer is not on the class path");
    Path log = folder.resolve("log");
    Process jazzer =
        new ProcessBuilder(command(target, folder))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      int exitCode = jazzer.waitFor();
      String said = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
      assertEquals(0, exitCode, () -> end(said));
      Matcher done = DONE.matcher(said);
      assertTrue(done.find() && Integer.parseInt(done.group(1)) > 0, () -> end(said));
      System.out.println(target + ": " + done.group(1) + " executions");
    } finally {
      jazzer.destroyForcibly();
    }
  }

  private static List<String> command(String target, Path folder) throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-Xmx1g",
        "-cp",
        classPath,
        JAZZER,
        "--target_class=" + target,
        "--instrumentation_includes=dev.kegang.**",
        // Patterns in settings are meant to be patterns; how long one may match is bounded.
        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection",
        "--reproducer_path=" + folder,
        "-artifact_prefix=" + folder + "/",
        "-max_total_time=" + (MINUTES == 0 ? GATE_SECONDS : 60 * MINUTES),
        // The gate tries much the same every time, so that it fails for a reason of the change.
        "-seed=" + (MINUTES == 0 ? 1 : 0),
        "-max_len=400",
        "-len_control=0",
        "-timeout=60",
        "-rss_limit_mb=4000",
        corpus.toString());
  }

  /** Each line of a fixture is an input in Base64, and what it once broke. */
  private static void replayFixtures(String target) throws Exception {
    Method method = Class.forName(target).getMethod("fuzzerTestOneInput", byte[].class);
    String name = "/fuzz/" + target.substring(target.lastIndexOf('.') + 1) + ".txt";
    try (InputStream fixtures = FuzzTest.class.getResourceAsStream(name)) {
      String all =
          new String(Objects.requireNonNull(fixtures, name).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.lines().toList()) {
        String input = line.substring(0, (line + ' ').indexOf(' '));
        method.invoke(null, (Object) Base64.getDecoder().decode(input));
      }
    }
  }

  private static boolean isThere() {
    try {
      Class.forName(JAZZER, false, FuzzTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** What Jazzer said about its finding, which comes last. */
  private static String end(String said) {
    int from = said.indexOf("== Java Exception");
    return said.substring(Math.max(0, from < 0 ? said.length() - 4000 : from));
  }
}
