package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, started by the launcher as a user starts it, in the C locale. */
@DisabledOnOs(OS.WINDOWS)
final class PackagedJarIT {

  private record Outcome(int exitCode, String out, String err) {}

  private final Path home;
  private final Path course;

  PackagedJarIT(@TempDir Path folder) throws IOException {
    home = folder.resolve("home");
    course = Files.createDirectories(folder.resolve("course"));
    Path jar = Path.of(Objects.requireNonNull(System.getProperty("kegang.jar")));
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(Path.of("..", "bin", "kegang"), home.resolve("bin/kegang"));
    Files.createSymbolicLink(home.resolve("lib/kegang.jar"), jar);
  }

  @Test
  void checksAFileWithAChineseName() throws Exception {
    // The folder of this test may have been made in a locale that cannot name the file itself.
    Outcome made = run("sh", "-c", "cat > '第一课.md' <<'END'\n" + Kegang.OUTLINE + "END\n");
    assertEquals(0, made.exitCode(), made.err());
    Outcome outcome = run("sh", home.resolve("bin/kegang").toString(), "check", "--lang", "zh");
    assertTrue(outcome.out().contains("第一课.md:6:6: warning unused-suppression “kegang-enable”"));
    assertTrue(outcome.err().startsWith("检查了 1 份大纲"), outcome.err());
    assertEquals(1, outcome.exitCode());
  }

  @Test
  void speaksTheLanguageOfTheLocaleItWasStartedIn() throws Exception {
    Outcome english = run("sh", home.resolve("bin/kegang").toString(), "--help");
    assertTrue(english.out().startsWith("Kegang checks"), english.out());
    Outcome chinese =
        run("env", "LANG=zh_CN.UTF-8", "sh", home.resolve("bin/kegang").toString(), "--help");
    assertTrue(chinese.out().contains("用法："), chinese.out());
  }

  @Test
  void endsQuietlyWhenThePipeCloses() throws Exception {
    String kegang = home.resolve("bin/kegang").toString();
    Outcome outcome = run("sh", "-c", "sh '" + kegang + "' explain placeholder | true");
    assertEquals("", outcome.err());
  }

  private Outcome run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
    builder.directory(course.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    builder.environment().put("LANG", "C");
    builder.environment().remove("KEGANG_JAVA_OPTIONS");
    Path err = course.resolveSibling("err");
    Process process = builder.redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), out, Files.readString(err));
  }
}
