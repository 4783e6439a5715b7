package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kegang.conformance.Conversation.Sender;
import dev.kegang.conformance.Recordings;
import dev.kegang.conformance.ServerTap;
import dev.kegang.testing.Lessons;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A real editor without a window, which runs a script on an outline with Chinese and emoji. */
final class RealEditor {

  /** Where the scripts of all editors are. */
  static final Path SCRIPTS = Path.of("src", "test").toAbsolutePath();

  private static final String NAME = "第一课 图表.outline.md";
  private static final String TEXT =
      Lessons.CHINESE
          .replace("- 标题: 图表怎样说话📊", "- 标题: 图表怎样  说谎📊")
          .replace("看变化用折线图😀。", "看变化用折线图😀，两个  空格。");

  private static final long PATIENCE_SECONDS = 180;

  private final Path folder;

  RealEditor(Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(folder.resolve(NAME), TEXT);
  }

  /** Skips the test where a command can't be run. */
  static void assumeInstalled(String... command) throws InterruptedException {
    boolean runs;
    try {
      runs =
          new ProcessBuilder(command)
                  .redirectErrorStream(true)
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException e) {
      runs = false;
    }
    assumeTrue(runs, String.join(" ", command) + " does not run");
  }

  /** What the command line finds in the outline. */
  List<String> expected() throws Exception {
    List<String> expected = PackagedServer.check(folder, NAME);
    assertFalse(expected.isEmpty());
    return expected;
  }

  /**
   * What the editor shows; the outline's name is added to the command. All that editor and server
   * said is checked.
   *
   * @param language of the configuration, as the setup page marks it
   */
  List<String> shown(String language, String... command) throws Exception {
    Path result = folder.resolve("result.txt");
    Path recorded = folder.resolve("recorded");
    List<String> whole = new ArrayList<>(List.of(command));
    whole.add(NAME);
    ProcessBuilder builder =
        new ProcessBuilder(whole).directory(folder.toFile()).redirectErrorStream(true);
    Path setup = folder.resolve("setup." + language);
    Files.writeString(setup, SetupPage.configuration(language));
    builder.environment().put("KEGANG_SETUP", setup.toString());
    builder
        .environment()
        .put("PATH", install(recorded) + File.pathSeparator + System.getenv("PATH"));
    builder.environment().put("KEGANG_RESULT", result.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("XDG_CACHE_HOME", folder.toString());
    Process editor = builder.start();
    editor.getOutputStream().close();
    String output = PackagedServer.read(editor.getInputStream());
    try {
      assertTrue(editor.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), output);
      assertTrue(Files.exists(result), output);
      check(Recordings.in(recorded));
      return Files.readAllLines(result);
    } finally {
      editor.destroyForcibly();
    }
  }

  /** Makes the command that the configuration starts; gives its folder. */
  private Path install(Path recorded) throws IOException {
    StringBuilder script = new StringBuilder("#!/bin/sh\nexec");
    for (String word : ServerTap.command(recorded, PackagedServer.command())) {
      script.append(" '").append(word.replace("'", "'\\''")).append("'");
    }
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path command = Files.writeString(bin.resolve("kegang"), script.append(" \"$@\"\n"));
    assertTrue(command.toFile().setExecutable(true));
    return bin;
  }

  private static void check(Recordings recordings) {
    assertTrue(recordings.messages() > 3);
    assertEquals(List.of(), recordings.problems(Set.of(Sender.SERVER)));
    // An editor that leaves need not wait until its goodbye is answered.
    List<String> unanswered = new ArrayList<>(recordings.unanswered());
    unanswered.remove("shutdown");
    assertEquals(List.of(), unanswered);
  }
}
