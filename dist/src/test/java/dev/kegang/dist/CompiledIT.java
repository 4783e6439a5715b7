package dev.kegang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kegang.dist.Release.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands compiled ahead of time say and write to the byte what the same release does in Java. */
@EnabledIfSystemProperty(
    named = "kegang.image",
    matches = ".+",
    disabledReason = "made in the profile dist")
final class CompiledIT {

  private static final String LESSON = "第 5 课 缺陷😀.md";

  @TempDir private static Path folder;

  private static Path home;

  /** What one run left behind: its exit code, its words and every file of the course. */
  private record Effect(int exitCode, String out, String err, Map<String, String> files) {}

  @BeforeAll
  static void unpack() throws Exception {
    Path place = Files.createDirectories(folder.resolve("备课 软件"));
    Outcome unpacked =
        Release.run(
            place, Map.of(), "tar", "-xzf", System.getProperty("kegang.image"), "--no-same-owner");
    assertEquals(0, unpacked.exitCode(), unpacked.err());
    home = place.resolve("kegang-" + Release.VERSION);
    assumeTrue(Files.exists(home.resolve("lib/native/kegang")), "made with a JDK 25 only");
  }

  static Stream<Arguments> commands() {
    List<List<String>> commands = new ArrayList<>();
    for (String lang : List.of("--lang=zh", "--lang=en")) {
      commands.add(List.of(lang, "--help"));
      commands.add(List.of(lang, "check", "--help"));
      commands.add(List.of(lang, "rules"));
      commands.add(List.of(lang, "explain", "hours-sum"));
      commands.add(List.of(lang, "check", "."));
      commands.add(List.of(lang, "check", "nowhere"));
      commands.add(List.of(lang, "-Xmx3m", "check", "."));
      commands.add(List.of(lang, "check", "-XX:+PrintGC", "-Da=b"));
      commands.add(List.of(lang, "files", "."));
    }
    for (String format :
        List.of("json", "sarif", "github", "gitlab", "rdjson", "junit", "checkstyle")) {
      commands.add(List.of("check", "--output", format, "."));
    }
    for (String shell : List.of("bash", "zsh", "fish", "powershell")) {
      commands.add(List.of("completion", shell));
    }
    for (String format : List.of("json", "bibtex", "csl-json", "csv", "opml", "mermaid")) {
      commands.add(List.of("export", "--to", format, LESSON));
    }
    commands.add(List.of("fix", "."));
    commands.add(List.of("fix", "--diff", "."));
    commands.add(List.of("fix", "-"));
    commands.add(List.of("format", "."));
    commands.add(List.of("format", "--diff", "-"));
    commands.add(List.of("check", "-"));
    commands.add(List.of("check", "--changed", "."));
    commands.add(List.of("check", "--statistics", "."));
    commands.add(List.of("check", "--write-baseline", "."));
    commands.add(List.of("new", "lesson", "新课.md"));
    return commands.stream().map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void doesWhatJavaDoes(List<String> command) throws Exception {
    assertEquals(run(command, true, Map.of()), run(command, false, Map.of()));
  }

  /** Locales without characters beyond ASCII, one that is nowhere installed, and none at all. */
  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "zh_CN.UTF-8", "xx_XX.UTF-8", ""})
  void readsChineseNamesInEveryLocale(String locale) throws Exception {
    Effect compiled = run(List.of("check", "."), false, Map.of("LC_ALL", locale));
    assertEquals(1, compiled.exitCode(), compiled.err());
    assertTrue(compiled.out().contains(LESSON), compiled.out());
    assertEquals(run(List.of("check", "."), true, Map.of("LC_ALL", locale)), compiled);
  }

  @Test
  void isWhatRunsCommandsAndNothingElse() throws Exception {
    Path program = home.resolve("lib/native/kegang");
    Path aside = program.resolveSibling("aside");
    Files.move(program, aside);
    try {
      Files.writeString(program, "#!/bin/sh\necho compiled \"$@\"\n");
      assertTrue(program.toFile().setExecutable(true));
      assertEquals("compiled check a b\n", run(List.of("check", "a b"), false, Map.of()).out());
      assertFalse(run(List.of("--lang", "zh", "lsp", "--help"), false, Map.of()).out().isEmpty());
      assertFalse(
          run(List.of("--lang", "zh", "lsp", "--help"), false, Map.of())
              .out()
              .contains("compiled"));
      Map<String, String> options = Map.of("KEGANG_JAVA_OPTIONS", "-Da=b");
      assertTrue(run(List.of("--version"), false, options).out().startsWith("kegang "));
    } finally {
      Files.move(aside, program, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void saysThatItHoldsNoServer() throws Exception {
    Outcome direct =
        Release.run(home, Map.of("KEGANG_LOCALE", "zh_CN"), "lib/native/kegang", "lsp");
    assertEquals(2, direct.exitCode());
    assertTrue(direct.err().contains("bin/kegang lsp"), direct.err());
  }

  @Test
  void writesNothingIntoAFileInPlaceOfAClosedStream() throws Exception {
    for (String closed : List.of("<&-", ">&-", "2>&-")) {
      Path course = course();
      String script = "exec \"$0\" fix . " + closed;
      String before = Files.readString(course.resolve(LESSON));
      Release.run(course, Map.of("LC_ALL", "C.UTF-8"), "sh", "-c", script, launcher());
      String after = Files.readString(course.resolve(LESSON));
      assertFalse(after.equals(before), "fixed in spite of " + closed);
      assertEquals(run(List.of("fix", "."), true, Map.of()).files().get(LESSON), after);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM", "HUP"})
  void endsInOrderWhenItIsTold(String signal) throws Exception {
    Path course = course();
    ProcessBuilder builder = new ProcessBuilder(launcher(), "check", "--watch", LESSON);
    builder.directory(course.toFile()).environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try (InputStream err = process.getErrorStream()) {
      StringBuilder said = new StringBuilder();
      while (!said.toString().contains("Ctrl-C")) {
        int read = err.read();
        assertTrue(read >= 0, said::toString);
        said.append((char) read);
      }
      Release.run(course, Map.of(), "kill", "-" + signal, Long.toString(process.pid()));
      int number = signal.equals("INT") ? 2 : signal.equals("TERM") ? 15 : 1;
      assertEquals(128 + number, process.waitFor());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void doesWithoutMuchAddressSpace() throws Exception {
    Outcome check =
        Release.run(
            course(),
            Map.of("LC_ALL", "C.UTF-8"),
            "sh",
            "-c",
            "ulimit -v 6000000; exec \"$0\" check .",
            launcher());
    assertEquals(1, check.exitCode(), check.err());
  }

  private static Effect run(List<String> command, boolean java, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path course = course();
    Map<String, String> all = new HashMap<>(Map.of("LC_ALL", "C.UTF-8"));
    all.putAll(environment);
    if (java) {
      all.put("KEGANG_JAVA", home.resolve("runtime/bin/java").toString());
    }
    List<String> words = new ArrayList<>(List.of(launcher()));
    words.addAll(command);
    // A file in place of a pipe: what stands on standard input is the lesson.
    List<String> shell = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" <\"$0\"", LESSON));
    shell.addAll(words);
    Outcome outcome = Release.run(course, all, shell.toArray(new String[0]));
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(course)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = course.relativize(file).toString();
        if (!name.startsWith(".git/")) {
          files.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return new Effect(outcome.exitCode(), outcome.out(), outcome.err(), files);
  }

  /** The example course in a git repository, always in the same place, one lesson with changes. */
  private static Path course() throws IOException, InterruptedException {
    Path course = folder.resolve("course");
    String script =
        "rm -rf \"$1\" && cp -R \"$2\" \"$1\" && cd \"$1\" && cp \"$3\" \"$0\" && git init -q ."
            + " && git add . && git -c user.name=a -c user.email=a@b commit -q -m a"
            + " && printf '\\n## 12. 新的一节\\n' >>\"$0\"";
    Outcome made =
        Release.run(
            folder,
            Map.of("LC_ALL", "C.UTF-8"),
            "sh",
            "-c",
            script,
            LESSON,
            course.toString(),
            home.resolve("examples").toString(),
            "stage-1/part-3/lesson-05-defective.md");
    assertEquals(0, made.exitCode(), made.err());
    return course;
  }

  private static String launcher() {
    return home.resolve("bin/kegang").toString();
  }
}
