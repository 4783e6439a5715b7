package dev.kegang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.dist.Release.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The release that brings Java, unpacked where a user may put it, on a machine that has no Java.
 */
@EnabledIfSystemProperty(
    named = "kegang.image",
    matches = ".+",
    disabledReason = "made in the profile dist")
final class ImageIT {

  /** All that the launcher may ask of the machine. */
  private static final List<String> PROGRAMS = List.of("sh", "readlink");

  @TempDir private static Path folder;

  private static Path home;
  private static Path programs;

  @BeforeAll
  static void unpack() throws Exception {
    Path place = Files.createDirectories(folder.resolve("备课 软件"));
    Outcome unpacked =
        Release.run(
            place, Map.of(), "tar", "-xzf", System.getProperty("kegang.image"), "--no-same-owner");
    assertEquals(0, unpacked.exitCode(), unpacked.err());
    home = place.resolve("kegang-" + Release.VERSION);
    programs = Files.createDirectory(folder.resolve("programs"));
    for (String program : PROGRAMS) {
      Path found = Path.of("/bin", program).toRealPath();
      Files.createSymbolicLink(programs.resolve(program), found);
    }
  }

  /** Options for Java have Java run the command also where there is a compiled program. */
  @ParameterizedTest
  @ValueSource(strings = {"", "-Dby=java"})
  void saysItsVersion(String options) throws Exception {
    Outcome version = kegang(options, "--version");
    assertEquals("kegang " + Release.VERSION + "\n", version.out(), version.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-Dby=java"})
  void checksTheExample(String options) throws Exception {
    Outcome check = kegang(options, "check", "--lang=zh", home.resolve("examples").toString());
    assertEquals(1, check.exitCode(), check.err());
    List<String> elsewhere = new ArrayList<>();
    for (String line : check.out().lines().toList()) {
      if (!line.contains("lesson-05-defective.md:")) {
        elsewhere.add(line);
      }
    }
    assertTrue(check.out().contains("lesson-05-defective.md:"), check.out());
    assertEquals(List.of(), elsewhere);
  }

  @Test
  void findsItsClassesInTheArchive() throws Exception {
    List<String> loaded = loaded();
    List<String> own = loaded.stream().filter(line -> line.contains(" dev.kegang.")).toList();
    assertTrue(own.size() > 300, loaded::toString);
    long archived = own.stream().filter(line -> line.contains("shared objects file")).count();
    assertTrue(archived >= own.size() * 0.95, own::toString);
    List<String> made = loaded.stream().filter(ImageIT::isMadeAtRunTime).toList();
    // Before Java 24 the first lambda needs one, wherever it is.
    assertTrue(
        made.size() <= (feature() < 24 ? 1 : 0),
        () -> "a start waits milliseconds for the first lambda that is in no archive: " + made);
  }

  @Test
  void doesWithoutTheArchiveOfCommands() throws Exception {
    spoil(
        "command.jsa",
        () -> {
          saysItsVersion("-Dby=java");
          checksTheExample("-Dby=java");
        });
  }

  @Test
  void doesWithoutItsArchive() throws Exception {
    spoil("classes.jsa", () -> servesAnEditor("-Dby=java"));
    Path commands = home.resolve("runtime/lib/server/command.jsa");
    byte[] content = Files.readAllBytes(commands);
    try {
      Files.delete(commands);
      spoil("classes.jsa", () -> checksTheExample("-Dby=java"));
    } finally {
      Files.write(commands, content);
    }
  }

  @Test
  void looksForNothingInTheFolderItIsStartedIn() throws Exception {
    assertFalse(
        loaded().stream().anyMatch(line -> line.contains("source: file:")), "no class path");
    Outcome path = kegang("-XshowSettings:properties", "--version");
    assertTrue(
        path.err().lines().anyMatch(line -> line.strip().equals("java.class.path =")), path.err());
  }

  /** Without options for Java the compiled program does, where there is one. */
  @ParameterizedTest
  @ValueSource(strings = {"", "-Dby=java"})
  void servesAnEditor(String javaOptions) throws Exception {
    Path session = Release.TOP.resolve("dist/src/image/session");
    Path written = Files.createTempFile(folder, "answers", null);
    Path lesson = Files.createDirectories(folder.resolve("course")).resolve("lesson.md");
    Files.writeString(lesson, Release.OUTLINE);
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh",
            "-c",
            "\"$0\" \"$4\" \"$3\" | env -u JAVA_HOME PATH=\"$1\" \"$2\" lsp" + " >>\"$3\"",
            session.toString(),
            programs.toString(),
            launcher(),
            written.toString(),
            lesson.toString());
    builder.environment().put("KEGANG_JAVA_OPTIONS", javaOptions);
    builder.redirectError(folder.resolve("server.err").toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor(), Files.readString(folder.resolve("server.err")));
    String answers = Files.readString(written);
    assertTrue(answers.contains("\"textDocument/publishDiagnostics\""), answers);
    assertFalse(answers.contains("\"error\""), answers);
  }

  private interface Use {
    void check() throws Exception;
  }

  /** Uses the image while one of its archives is missing, is none, and has one bit turned. */
  private static void spoil(String name, Use use) throws Exception {
    Path archive = home.resolve("runtime/lib/server").resolve(name);
    byte[] content = Files.readAllBytes(archive);
    try {
      Files.delete(archive);
      use.check();
      Files.writeString(archive, "stale");
      use.check();
      byte[] other = content.clone();
      other[200] ^= 0x55;
      Files.write(archive, other);
      use.check();
    } finally {
      Files.write(archive, content);
    }
  }

  private static int feature() throws IOException {
    String release = Files.readString(home.resolve("runtime/release"));
    String version = release.replaceFirst("(?s).*JAVA_VERSION=\"([^\"]+)\".*", "$1");
    return Runtime.Version.parse(version).feature();
  }

  private static boolean isMadeAtRunTime(String loaded) {
    return loaded.contains("LambdaForm$") && !loaded.contains("shared objects file");
  }

  private static List<String> loaded() throws Exception {
    Path lesson = Release.TOP.resolve("examples/stage-1/part-3/lesson-05-defective.md");
    Outcome check = kegang("-Xlog:class+load", "check", lesson.toString());
    return check.out().lines().filter(line -> line.contains("[class,load]")).toList();
  }

  private static String launcher() {
    return home.resolve("bin/kegang").toString();
  }

  private static Outcome kegang(String javaOptions, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/usr/bin/env", "-u", "JAVA_HOME"));
    command.add(launcher());
    command.addAll(List.of(words));
    return Release.run(
        home,
        Map.of(
            "PATH", programs.toString(), "LC_ALL", "C.UTF-8", "KEGANG_JAVA_OPTIONS", javaOptions),
        command.toArray(new String[0]));
  }
}
