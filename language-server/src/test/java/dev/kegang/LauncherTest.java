package dev.kegang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/kegang} in an installation whose Java runtimes only say how they were started. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {

  private static final String STAND_IN =
      "#!/bin/sh\n"
          + "echo \"$0\"; printf '%s\\n"
          + "' \"$@\"; echo \"LC_ALL=${LC_ALL-} LC_CTYPE=${LC_CTYPE-}\"; exit 7\n";

  private final Path home;

  LauncherTest(@TempDir Path folder) throws IOException {
    home = folder.toRealPath().resolve("安装 kegang");
  }

  private record Outcome(int exitCode, List<String> output) {

    boolean says(String text) {
      return output.toString().contains(text);
    }
  }

  @BeforeEach
  void install() throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(RepositoryFile.top().resolve("bin/kegang"), home.resolve("bin/kegang"));
    Files.writeString(home.resolve("lib/kegang.jar"), "");
    addRuntime("runtime", "21.0.2");
  }

  @Test
  void becomesTheRuntimeBesideIt() throws Exception {
    Outcome outcome = run(Map.of(), "check", "第 1 课.md", "*");
    assertEquals(7, outcome.exitCode());
    assertEquals(home + "/runtime/bin/java", outcome.output().get(0));
    int jar = outcome.output().indexOf("-jar");
    assertEquals(
        List.of("-jar", home + "/lib/kegang.jar", "check", "第 1 课.md", "*"),
        outcome.output().subList(jar, jar + 5));
  }

  @Test
  void isFoundThroughSymbolicLinks() throws Exception {
    Path link = Files.createSymbolicLink(home.resolveSibling("kegang"), Path.of("second"));
    Files.createSymbolicLink(home.resolveSibling("second"), home.resolve("bin/kegang"));
    assertEquals(home + "/runtime/bin/java", run(link, Map.of()).output().get(0));
  }

  @Test
  void prefersTheRuntimeItIsTold() throws Exception {
    Path told = addRuntime("told", "17.0.1");
    assertEquals(told.toString(), run(Map.of("KEGANG_JAVA", told.toString())).output().get(0));
  }

  @Test
  void passesOverARuntimeThatIsTooOld() throws Exception {
    addRuntime("runtime", "11.0.22");
    Path recent = addRuntime("recent", "25");
    String folder = home.resolve("recent").toString();
    assertEquals(recent.toString(), run(Map.of("JAVA_HOME", folder)).output().get(0));
  }

  @Test
  void saysThatTheRuntimeItIsToldIsTooOld() throws Exception {
    String old = addRuntime("old", "1.8.0_392").toString();
    Outcome english = run(Map.of("KEGANG_JAVA", old));
    assertEquals(2, english.exitCode());
    assertTrue(english.says("Java 17 or newer is needed"), english::toString);
    assertTrue(english.says("1.8.0_392"), english::toString);
    Outcome chinese = run(Map.of("KEGANG_JAVA", old, "LANG", "zh_CN.UTF-8"));
    assertTrue(chinese.says("需要 Java 17 或更新的版本"), chinese::toString);
  }

  @Test
  void saysHowToBuildAMissingJar() throws Exception {
    Files.delete(home.resolve("lib/kegang.jar"));
    Outcome outcome = run(Map.of());
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.says("mvn -B -q -ntp package -DskipTests"), outcome::toString);
  }

  @Test
  void readsChineseFileNamesInTheCLocale() throws Exception {
    assertTrue(run(Map.of()).says("LC_ALL= LC_CTYPE=C.UTF-8"));
    assertTrue(run(Map.of("LANG", "POSIX")).says("LC_ALL= LC_CTYPE=C.UTF-8"));
    assertTrue(run(Map.of("LC_ALL", "C")).says("LC_ALL=C.UTF-8 LC_CTYPE="));
    assertTrue(run(Map.of("LANG", "C.UTF-8")).says("LC_ALL= LC_CTYPE=]"));
  }

  /** The system takes it for the C locale. */
  @Test
  void readsChineseFileNamesInALocaleThatIsNotInstalled() throws Exception {
    Path locales = Path.of("/usr/lib/locale");
    assumeTrue(Files.isDirectory(locales.resolve("C.utf8")));
    boolean archived = Files.exists(locales.resolve("locale-archive"));
    String expected = archived ? "LC_CTYPE=]" : "LC_CTYPE=C.UTF-8";
    assertTrue(run(Map.of("LANG", "xx_XX.UTF-8")).says(expected));
  }

  @Test
  void becomesTheCompiledProgram() throws Exception {
    addProgram();
    Outcome outcome = run(Map.of("LANG", "zh_CN"), "check", "-Xmx3m", "第 1 课.md");
    assertEquals(9, outcome.exitCode());
    assertEquals(List.of("zh_CN false false", "check", "-Xmx3m", "第 1 课.md"), outcome.output());
    assertEquals(" false false", run(Map.of(), "--lang", "zh", "lsp").output().get(0));
  }

  @Test
  void doesWithoutACompiledProgramThatCannotStart() throws Exception {
    addProgram();
    Files.delete(home.resolve("runtime/lib/libjava.so"));
    String java = home + "/runtime/bin/java";
    assertEquals(java, run(Map.of(), "check").output().get(0));
    addProgram();
    Files.writeString(home.resolve("lib/native/kegang"), "");
    assertEquals(java, run(Map.of(), "check").output().get(0));
  }

  @Test
  void hasJavaRunWhatNamesOrHasOptionsForIt() throws Exception {
    addProgram();
    String java = home + "/runtime/bin/java";
    assertEquals(java, run(Map.of("KEGANG_JAVA", java), "lsp").output().get(0));
    assertEquals(java, run(Map.of("KEGANG_JAVA", java), "check").output().get(0));
    assertEquals(java, run(Map.of("KEGANG_JAVA_OPTIONS", "-Da=b"), "check").output().get(0));
  }

  /** Where the C library is too old for a compiled program there is no such case. */
  private void addProgram() throws IOException {
    boolean fits = false;
    for (String library : List.of("/lib64/libc.so.6", "/lib/x86_64-linux-gnu/libc.so.6")) {
      fits |= Files.exists(Path.of(library)) && !Files.isSymbolicLink(Path.of(library));
    }
    assumeTrue(fits, "a C library before 2.34");
    Path program = home.resolve("lib/native/kegang");
    Files.createDirectories(home.resolve("lib/native"));
    Files.writeString(
        program,
        "#!/bin/sh\n"
            + "echo \"$KEGANG_LOCALE $KEGANG_TERMINAL $KEGANG_ERROR_TERMINAL\"; printf '%s\\n"
            + "' \"$@\"; exit 9\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createDirectories(home.resolve("runtime/lib"));
    Files.writeString(home.resolve("runtime/lib/libjava.so"), "");
  }

  @Test
  void passesTheLocaleOfMessagesOn() throws Exception {
    assertTrue(run(Map.of()).says("-Dkegang.locale=,"));
    assertTrue(run(Map.of("LC_ALL", "C", "LANG", "zh_CN")).says("-Dkegang.locale=C,"));
    assertTrue(run(Map.of("LC_MESSAGES", "zh_CN", "LANG", "en_US")).says("-Dkegang.locale=zh_CN,"));
  }

  @Test
  void appendsTheUsersOwnOptions() throws Exception {
    List<String> output = run(Map.of("KEGANG_JAVA_OPTIONS", "-Xmx64m -Da=*")).output();
    assertEquals(
        List.of("-Xmx64m", "-Da=*", "-jar"),
        output.subList(output.indexOf("-Xmx64m"), output.indexOf("-jar") + 1));
    assertFalse(run(Map.of()).says("-Xmx"));
  }

  private Path addRuntime(String folder, String version) throws IOException {
    Path java = home.resolve(folder).resolve("bin/java");
    Files.createDirectories(home.resolve(folder).resolve("bin"));
    Files.writeString(java, STAND_IN);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(
        home.resolve(folder).resolve("release"),
        "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return java;
  }

  private Outcome run(Map<String, String> environment, String... arguments) throws Exception {
    return run(home.resolve("bin/kegang"), environment, arguments);
  }

  private static Outcome run(Path program, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    String path = System.getenv("PATH");
    builder.environment().clear();
    builder.environment().put("PATH", path);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output.lines().toList());
  }
}
