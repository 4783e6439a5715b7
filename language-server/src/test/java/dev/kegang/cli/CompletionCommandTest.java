package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts in the shells they are for, as far as those are installed. */
final class CompletionCommandTest {

  @TempDir Path folder;

  @Test
  void bashOffersCommandsOptionsValuesAndFiles() throws Exception {
    Files.writeString(folder.resolve("课 一.md"), "");
    assertTrue(bash("").containsAll(List.of("check", "format", "new", "completion")));
    assertEquals(List.of("check"), bash("che"));
    assertTrue(bash("format", "--").containsAll(List.of("--check", "--diff")));
    assertFalse(bash("format", "--").contains("--select"));
    assertEquals(List.of("always", "auto"), bash("check", "--color", "a"));
    assertEquals(List.of("lesson"), bash("new", "l"));
    assertEquals(List.of("placeholder"), bash("explain", "placeh"));
    assertEquals(List.of("bash"), bash("--lang", "zh", "completion", "b"));
    assertEquals(List.of("课 一.md"), bash("check", "课"));
    assertEquals(List.of("json"), bash("export", "--to", "j"));
  }

  @Test
  void zshTakesTheScript() throws Exception {
    Path script = script("zsh");
    String loads =
        "autoload -Uz compinit && compinit -u -D && source %s && print -r -- ${_comps[kegang]}";
    assertEquals("_kegang\n", run("zsh", "-f", "-c", loads.formatted(script)));
    String text = Files.readString(script);
    assertTrue(text.contains("\n        'check:检查课程大纲"), text);
    assertTrue(text.contains("'--color=[是否使用颜色"), text);
  }

  @Test
  void fishOffersCommandsOptionsAndValues() throws Exception {
    String read = "source " + script("fish") + "; complete -C ";
    String commands = run("fish", "--no-config", "-c", read + "'kegang '");
    assertTrue(commands.contains("check\t检查课程大纲"), commands);
    String values = run("fish", "--no-config", "-c", read + "'kegang check --color a'");
    assertEquals(new TreeSet<>(List.of("always", "auto")), firstWords(values));
    String options = run("fish", "--no-config", "-c", read + "'kegang format --'");
    assertTrue(firstWords(options).contains("--check"), options);
    assertFalse(firstWords(options).contains("--select"), options);
  }

  @Test
  void powerShellScriptsQuoteWhatPowerShellReads() {
    String script = new Kegang(folder).run("completion", "powershell", "--lang", "en").out();
    assertTrue(script.startsWith("# kegang completion powershell"), script);
    assertTrue(script.contains("    'check' {\n"), script);
    assertTrue(script.contains(", @('--color', 'always', 'always')\n"), script);
    for (String line : script.split("\n", -1)) {
      if (line.startsWith("      , @(")) {
        long quotes = line.chars().filter(c -> "'‘’".indexOf(c) >= 0).count();
        assertEquals(0, quotes % 2, line);
      }
    }
  }

  @Test
  void otherShellsAreRefused() {
    Kegang.Outcome outcome = new Kegang(folder).run("completion", "tcsh");
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("bash, zsh, fish, powershell"), outcome.err());
  }

  /** What Bash offers for the last of some words. */
  private List<String> bash(String... words) throws Exception {
    StringBuilder line = new StringBuilder("source " + script("bash") + "; COMP_WORDS=(kegang");
    for (String word : words) {
      line.append(" '").append(word).append('\'');
    }
    line.append("); COMP_CWORD=").append(words.length);
    line.append("; _kegang; printf '%s\\n' \"${COMPREPLY[@]}\"");
    return run("bash", "--norc", "-c", line.toString())
        .lines()
        .filter(s -> !s.isEmpty())
        .sorted()
        .toList();
  }

  private Path script(String shell) throws IOException {
    Path file = folder.resolve(".script");
    Files.writeString(file, new Kegang(folder).run("completion", shell, "--lang", "zh").out());
    return file;
  }

  private static Set<String> firstWords(String lines) {
    Set<String> words = new TreeSet<>();
    lines.lines().forEach(line -> words.add(line.split("\t", -1)[0]));
    return words;
  }

  private String run(String... command) throws Exception {
    assumeTrue(isThere(command[0]), command[0]);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("HOME", folder.toString());
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  private static boolean isThere(String program) {
    for (String path : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (Files.isExecutable(Path.of(path, program))) {
        return true;
      }
    }
    return false;
  }
}
