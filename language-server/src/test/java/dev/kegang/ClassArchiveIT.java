package dev.kegang;

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

/** The archive of classes that the build lays beside the jar: used where it fits, else harmless. */
@DisabledOnOs(OS.WINDOWS)
final class ClassArchiveIT {

  private static final String VERSION = System.getProperty("java.specification.version");
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private static final Path NOTHING = Path.of("/dev/null");

  private final Path jar = Path.of(Objects.requireNonNull(System.getProperty("kegang.jar")));
  private final Path archive = jar.resolveSibling("kegang-" + VERSION + ".jsa");

  @TempDir private Path folder = Path.of("");

  private record Outcome(int exitCode, String output) {}

  @Test
  void fitsTheJavaThatBuiltIt() throws Exception {
    // With -Xshare:on a JVM that cannot use the archive does not start.
    Outcome outcome =
        run(
            NOTHING,
            List.of(
                JAVA.toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:on",
                "-XX:SharedArchiveFile=" + archive,
                "-jar",
                jar.toString(),
                "--version"));
    assertEquals(0, outcome.exitCode(), outcome::output);
    assertTrue(outcome.output().startsWith("kegang "), outcome::output);
  }

  @Test
  void isPassedOverInSilenceWhereItIsBroken() throws Exception {
    Path home = folder.resolve("home");
    Files.createDirectories(home.resolve("bin"));
    Files.copy(RepositoryFile.top().resolve("bin/kegang"), home.resolve("bin/kegang"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(jar, home.resolve("lib/kegang.jar"));
    Files.write(home.resolve("lib").resolve(archive.getFileName()), new byte[100_000]);
    Outcome outcome = run(NOTHING, List.of("sh", home.resolve("bin/kegang").toString(), "rules"));
    assertEquals(0, outcome.exitCode(), outcome::output);
    assertTrue(outcome.output().startsWith("missing-lesson-title"), outcome::output);
  }

  /** A session whose frames no longer fit their lengths would train nothing. */
  @Test
  void isTrainedByASessionThatTheServerAnswers() throws Exception {
    Path session = Path.of("src", "build", "training-session.txt");
    List<String> command = List.of(JAVA.toString(), "-jar", jar.toString(), "lsp");
    Outcome outcome = run(session, command);
    assertEquals(0, outcome.exitCode(), outcome::output);
    String asked = Files.readString(session);
    for (int id = 1; asked.contains("\"id\":" + id + ","); id++) {
      String answer = "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":";
      assertTrue(outcome.output().contains(answer), answer);
    }
    assertTrue(outcome.output().contains("textDocument/publishDiagnostics"), outcome::output);
  }

  private static Outcome run(Path input, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
    builder.redirectErrorStream(true).redirectInput(input.toFile());
    builder.environment().put("KEGANG_JAVA", JAVA.toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }
}
