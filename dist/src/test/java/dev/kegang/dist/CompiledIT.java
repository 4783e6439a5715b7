package dev.kegang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.dist.Release.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is compiled ahead of time says and writes to the byte what the same release does in Java.
 */
@EnabledIfSystemProperty(
    named = "kegang.image",
    matches = ".+",
    disabledReason = "made in the profile dist")
final class CompiledIT {

  @TempDir private static Path folder;

  private static CompiledRelease release;

  @BeforeAll
  static void unpack() throws Exception {
    release = CompiledRelease.unpack(folder);
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
      commands.add(List.of("export", "--to", format, CompiledRelease.LESSON));
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
    assertEquals(release.run(command, true, Map.of()), release.run(command, false, Map.of()));
  }

  /** Locales without characters beyond ASCII, one that is nowhere installed, and none at all. */
  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "zh_CN.UTF-8", "xx_XX.UTF-8", ""})
  void readsChineseNamesInEveryLocale(String locale) throws Exception {
    CompiledRelease.Effect compiled =
        release.run(List.of("check", "."), false, Map.of("LC_ALL", locale));
    assertEquals(1, compiled.exitCode(), compiled.err());
    assertTrue(compiled.out().contains(CompiledRelease.LESSON), compiled.out());
    assertEquals(release.run(List.of("check", "."), true, Map.of("LC_ALL", locale)), compiled);
  }

  @Test
  void isWhatRunsCommandsAndTheServer() throws Exception {
    Path program = release.home().resolve("lib/native/kegang");
    Path aside = program.resolveSibling("aside");
    Files.move(program, aside);
    try {
      Files.writeString(program, "#!/bin/sh\necho compiled \"$@\"\n");
      assertTrue(program.toFile().setExecutable(true));
      for (List<String> command : List.of(List.of("check", "a b"), List.of("lsp"))) {
        assertEquals(
            "compiled " + String.join(" ", command),
            release.run(command, false, Map.of()).out().strip());
      }
      Map<String, String> options = Map.of("KEGANG_JAVA_OPTIONS", "-Da=b");
      assertTrue(release.run(List.of("--version"), false, options).out().startsWith("kegang "));
    } finally {
      Files.move(aside, program, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Whatever an editor may say, the server's own tests say: they run with this program as well. */
  @Test
  void saysToAnEditorWhatJavaSays() throws Exception {
    assertEquals(session(Map.of("KEGANG_JAVA_OPTIONS", "-Da=b")), session(Map.of()));
  }

  /**
   * What the server says of a lesson without a course, whose other lessons it would read at its own
   * pace; sorted, since answers may overtake each other.
   */
  private static List<String> session(Map<String, String> environment) throws Exception {
    Path folder = Files.createDirectories(release.folder().resolve("lone"));
    Path lesson = folder.resolve(CompiledRelease.LESSON);
    Files.copy(
        release.home().resolve("examples/stage-1/part-3/lesson-05-defective.md"),
        lesson,
        StandardCopyOption.REPLACE_EXISTING);
    Path answers = release.folder().resolve("answers");
    Files.writeString(answers, "");
    Outcome outcome =
        Release.run(
            folder,
            environment,
            "sh",
            "-c",
            "\"$0\" \"$1\" \"$2\" | \"$3\" lsp >>\"$2\"",
            Release.TOP.resolve("dist/src/image/session").toString(),
            lesson.toString(),
            answers.toString(),
            release.launcher());
    assertEquals(0, outcome.exitCode(), outcome.err());
    List<String> said = new ArrayList<>(List.of(Files.readString(answers).split("Content-Length")));
    assertTrue(said.size() > 10, said::toString);
    Collections.sort(said);
    return said;
  }
}
