package dev.kegang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.dist.Release.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The shell steps of action.yml, read from there and run as a runner runs them. */
@DisabledOnOs(OS.WINDOWS)
final class ActionIT {

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ (.+?) }}");

  private final Path course;
  private final Path temporary;
  private final Map<String, Object> action;

  /** What expressions of the action give. */
  private final Map<String, String> values = new HashMap<>();

  ActionIT(@TempDir Path folder) throws IOException {
    course = Files.createDirectory(folder.resolve("course"));
    temporary = Files.createDirectory(folder.resolve("temporary"));
    Files.writeString(course.resolve("第一课.md"), Release.OUTLINE);
    action =
        map(
            new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Release.TOP.resolve("action.yml"))));
    for (Map.Entry<String, Object> input : map(action.get("inputs")).entrySet()) {
      values.put("inputs." + input.getKey(), String.valueOf(map(input.getValue()).get("default")));
    }
    values.put("github.action_path", Release.TOP.toString());
    values.put("github.action_repository || github.repository", "kegang/kegang");
    values.put("github.event.pull_request.head.repo.fork", "");
  }

  @Test
  void annotatesByDefault() throws Exception {
    Outcome outcome = run();
    assertEquals(1, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("::warning file=第一课.md,line=6,"), outcome.out());
    assertTrue(Files.readString(temporary.resolve("summary")).startsWith("### kegang"));
    assertFalse(values.containsKey("steps.check.outputs.sarif"));
    Files.writeString(course.resolve("第一课.md"), Release.CLEAN);
    assertEquals(0, run().exitCode());
  }

  @Test
  void writesTheReportForTheUpload() throws Exception {
    values.put("inputs.report", "sarif");
    Outcome outcome = run();
    assertEquals(1, outcome.exitCode(), outcome.err());
    assertEquals("kegang.sarif", values.get("steps.check.outputs.sarif"));
    assertTrue(Files.readString(course.resolve("kegang.sarif")).contains("unused-suppression"));
  }

  @Test
  void annotatesWhereAForkMayNotUpload() throws Exception {
    values.put("inputs.report", "sarif");
    values.put("github.event.pull_request.head.repo.fork", "true");
    assertTrue(run().out().contains("::warning file="));
    assertFalse(values.containsKey("steps.check.outputs.sarif"));
  }

  @Test
  void passesPathsAndArgumentsAsTheyAre() throws Exception {
    Files.createDirectory(course.resolve("a b; $(c)"));
    Files.writeString(course.resolve("a b; $(c)/x.md"), Release.OUTLINE);
    values.put("inputs.paths", "a b; $(c)\n");
    values.put("inputs.arguments", "--fail-on\nerror\n");
    Outcome outcome = run();
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("file=a b; $(c)/x.md,"), outcome.out());
    assertFalse(outcome.out().contains("第一课"), outcome.out());
  }

  @Test
  void reportsOnlyWhatAPullRequestTouches() throws Exception {
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("-c", "user.name=t", "-c", "user.email=t@example", "commit", "-q", "-m", "Old");
    git("update-ref", "refs/remotes/origin/main", "HEAD");
    values.put("inputs.changed", "true");
    values.put("base", "main");
    assertEquals(0, run().exitCode());
    Files.writeString(course.resolve("二.md"), Release.OUTLINE.replace("数据课", "图表课"));
    Outcome outcome = run();
    assertEquals(1, outcome.exitCode(), outcome.err());
    assertEquals(1, outcome.out().lines().filter(line -> line.startsWith("::")).count());
  }

  @Test
  void saysThatAReportIsUnknown() throws Exception {
    values.put("inputs.report", "pdf");
    Outcome outcome = run();
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.out().startsWith("::error title=kegang::report must be"), outcome.out());
  }

  /** Runs the steps until one fails. */
  private Outcome run() throws IOException, InterruptedException {
    Outcome last = new Outcome(0, "", "");
    for (Object element : (List<?>) map(action.get("runs")).get("steps")) {
      Map<String, Object> step = map(element);
      if (step.containsKey("run") && last.exitCode() == 0) {
        last = run(step);
      }
    }
    return last;
  }

  private Outcome run(Map<String, Object> step) throws IOException, InterruptedException {
    assertEquals("bash", step.get("shell"));
    Path output = Files.writeString(temporary.resolve("output"), "");
    Map<String, String> environment = Release.environment();
    environment.put("RUNNER_TEMP", temporary.toString());
    environment.put("GITHUB_OUTPUT", output.toString());
    environment.put("GITHUB_STEP_SUMMARY", temporary.resolve("summary").toString());
    environment.put("GITHUB_BASE_REF", values.getOrDefault("base", ""));
    map(step.get("env")).forEach((name, value) -> environment.put(name, evaluated(value)));
    Outcome outcome =
        Release.run(
            course,
            environment,
            "bash",
            "--noprofile",
            "--norc",
            "-e",
            "-o",
            "pipefail",
            "-c",
            evaluated(step.get("run")));
    for (String line : Files.readAllLines(output)) {
      int equals = line.indexOf('=');
      values.put(
          "steps." + step.get("id") + ".outputs." + line.substring(0, equals),
          line.substring(equals + 1));
    }
    return outcome;
  }

  private String evaluated(Object text) {
    Matcher matcher = EXPRESSION.matcher(String.valueOf(text));
    return matcher.replaceAll(
        found -> {
          String value = values.get(found.group(1));
          assertTrue(value != null, "unknown expression " + found.group(1));
          return Matcher.quoteReplacement(String.valueOf(value));
        });
  }

  private void git(String... words) throws IOException, InterruptedException {
    String[] command = new String[words.length + 1];
    command[0] = "git";
    System.arraycopy(words, 0, command, 1, words.length);
    Outcome outcome = Release.run(course, Map.of(), command);
    assertEquals(0, outcome.exitCode(), outcome.err());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object yaml) {
    return (Map<String, Object>) yaml;
  }
}
