package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kegang.lint.Messages;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.Treatments;
import dev.kegang.workspace.WorkspaceLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgressTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final Environment environment =
      new Environment(
          new ByteArrayInputStream(new byte[0]),
          new ByteArrayOutputStream(),
          shown,
          Map.of(),
          null,
          Path.of(""),
          true,
          true,
          1,
          "");
  private final Console console = new Console(environment, Messages.in(Language.ENGLISH));
  private long now = TimeUnit.DAYS.toNanos(-3);

  @Test
  void saysNothingInAShortRun() throws IOException {
    Progress progress = new Progress(console, 3, () -> now);
    progress.step();
    now += TimeUnit.MILLISECONDS.toNanos(990);
    progress.step();
    progress.clear();
    assertEquals("", shown());
  }

  @Test
  void saysHowFarItIsAndGoesAway() throws IOException {
    Progress progress = new Progress(console, 4, () -> now);
    now += TimeUnit.SECONDS.toNanos(1);
    progress.step();
    assertEquals("\rChecking: 1 of 4 files", shown());
    now += TimeUnit.MILLISECONDS.toNanos(50);
    progress.step();
    now += TimeUnit.MILLISECONDS.toNanos(60);
    progress.step();
    assertEquals("\rChecking: 1 of 4 files\rChecking: 3 of 4 files", shown());
    progress.clear();
    progress.clear();
    assertEquals("\rChecking: 1 of 4 files\rChecking: 3 of 4 files\r\u001b[K", shown());
  }

  @Test
  void tellsOfEachFileOnceItIsRead(@TempDir Path folder) throws IOException, UsageException {
    CheckOptions options =
        CheckOptions.of(ArgumentParser.parse(CheckOptions.DESCRIPTION, List.of()), environment);
    Treatments treatments = new CourseSettings(folder, options.rules()).treatments();
    FileCheck files = new FileCheck(options, treatments, folder, console.messages(), null);
    List<String> shownBefore = new ArrayList<>();
    new CourseCheck(
            new LessonCheck(files, options, console.messages()),
            new CourseScope(folder, treatments, null),
            1,
            new Progress(console, 2, () -> now))
        .run(
            List.of(file(folder, "a.md"), file(folder, "b.md")),
            new WorkspaceLoader(folder).discover(List.of()),
            file -> {
              shownBefore.add(shown());
              now += TimeUnit.SECONDS.toNanos(1);
              return files.check(file);
            });
    assertEquals(List.of("", "\rChecking: 1 of 2 files"), shownBefore);
    assertEquals(
        "\rChecking: 1 of 2 files\rChecking: 2 of 2 files\r\u001b[K",
        shown(),
        "whatever is written next has the line for itself");
  }

  private static SourceFile file(Path folder, String name) throws IOException {
    return new SourceFile(Files.writeString(folder.resolve(name), Kegang.OUTLINE), name, true);
  }

  @Test
  void isOnATerminalOnly(@TempDir Path folder) throws IOException {
    Kegang kegang = new Kegang(folder).put("a.md", Kegang.OUTLINE);
    assertFalse(kegang.run("check").err().contains("\r"));
    assertEquals(kegang.run("check").out(), kegang.withErrorsOnTerminal().run("check").out());
  }

  private String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }
}
