package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kegang.lint.Messages;
import dev.kegang.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgressTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final Console console =
      new Console(
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
              ""),
          Messages.in(Language.ENGLISH));
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
  void isOnATerminalOnly(@TempDir Path folder) throws IOException {
    Kegang kegang = new Kegang(folder).put("a.md", Kegang.OUTLINE);
    assertFalse(kegang.run("check").err().contains("\r"));
    assertEquals(kegang.run("check").out(), kegang.withErrorsOnTerminal().run("check").out());
  }

  private String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }
}
