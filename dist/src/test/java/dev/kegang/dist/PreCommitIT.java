package dev.kegang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kegang.dist.Release.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hooks, run by pre-commit itself from a repository like this one. */
@DisabledOnOs(OS.WINDOWS)
final class PreCommitIT {

  private final Path course;
  private final Path hooks;
  private final Map<String, String> environment;

  PreCommitIT(@TempDir Path folder) throws Exception {
    course = Files.createDirectory(folder.resolve("course"));
    hooks = Files.createDirectories(folder.resolve("hooks"));
    environment = Release.environment();
    environment.put("HOME", folder.toString());
    environment.put("PRE_COMMIT_HOME", folder.resolve("cache").toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    assumeTrue(hasPreCommit(), "pre-commit is not installed");
    Files.copy(
        Release.TOP.resolve(".pre-commit-hooks.yaml"), hooks.resolve(".pre-commit-hooks.yaml"));
    Files.createDirectory(hooks.resolve("ci"));
    for (String script : List.of("hook", "install", "release")) {
      Path copy = hooks.resolve("ci").resolve(script);
      Files.copy(Release.TOP.resolve("ci").resolve(script), copy);
      copy.toFile().setExecutable(!script.equals("release"));
    }
    commit(hooks);
    git(hooks, "tag", "v0");
    Files.writeString(course.resolve("第 1 课.md"), Release.OUTLINE);
    Files.writeString(course.resolve("README.md"), "# 说明\n");
  }

  @Test
  void aCommitWithAFindingIsRefusedAndACleanOnePasses() throws Exception {
    configure("kegang");
    Outcome refused = preCommit();
    assertEquals(1, refused.exitCode(), refused.out() + refused.err());
    assertTrue(refused.out().contains("第 1 课.md:6:6: warning unused-suppression"), refused.out());
    Files.writeString(course.resolve("第 1 课.md"), Release.CLEAN);
    Outcome passed = preCommit();
    assertEquals(0, passed.exitCode(), passed.out() + passed.err());
    assertTrue(passed.out().contains("Passed"), passed.out());
  }

  @Test
  void theFixingHookMendsTheFile() throws Exception {
    configure("kegang-fix");
    Outcome outcome = preCommit();
    assertEquals(1, outcome.exitCode(), outcome.out() + outcome.err());
    assertTrue(outcome.out().contains("files were modified by this hook"), outcome.out());
    assertEquals(Release.CLEAN, Files.readString(course.resolve("第 1 课.md")));
    git(course, "add", "-A");
    assertEquals(0, preCommit().exitCode());
  }

  private boolean hasPreCommit() throws InterruptedException {
    try {
      return Release.run(course, environment, "pre-commit", "--version").exitCode() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void configure(String hook) throws Exception {
    Files.writeString(
        course.resolve(".pre-commit-config.yaml"),
        "repos:\n- repo: " + hooks + "\n  rev: v0\n  hooks:\n  - id: " + hook + "\n");
    commit(course);
  }

  private Outcome preCommit() throws Exception {
    git(course, "add", "-A");
    return Release.run(course, environment, "pre-commit", "run", "--all-files");
  }

  private void commit(Path folder) throws Exception {
    git(folder, "init", "-q", "-b", "main");
    git(folder, "add", "-A");
    git(folder, "-c", "user.name=t", "-c", "user.email=t@example", "commit", "-q", "-m", "First");
  }

  private void git(Path folder, String... words) throws Exception {
    String[] command = new String[words.length + 1];
    command[0] = "git";
    System.arraycopy(words, 0, command, 1, words.length);
    Outcome outcome = Release.run(folder, environment, command);
    assertEquals(0, outcome.exitCode(), outcome.err());
  }
}
