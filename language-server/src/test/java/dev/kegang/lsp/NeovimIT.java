package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kegang.testing.Lessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real editor shows what the command line finds. Skipped where Neovim is not installed. */
final class NeovimIT {

  private static final long PATIENCE_SECONDS = 180;

  @TempDir private Path folder;

  @Test
  void neovimShowsWhatTheCommandLineFinds() throws Exception {
    assumeTrue(isInstalled(), "nvim is not installed");
    String name = "第一课 图表.outline.md";
    String text = Lessons.CHINESE.replace("- 标题: 图表怎样说话📊", "- 标题: 图表怎样  说谎📊");
    Files.writeString(folder.resolve(name), text);
    List<String> expected = PackagedServer.check(folder, name);
    assertFalse(expected.isEmpty());

    Path result = folder.resolve("result.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                "nvim",
                "--headless",
                "-u",
                "NONE",
                "-i",
                "NONE",
                "-n",
                "-c",
                "luafile " + script(),
                name)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("KEGANG_COMMAND", String.join("\n", PackagedServer.command("lsp")));
    builder.environment().put("KEGANG_RESULT", result.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("XDG_CACHE_HOME", folder.toString());
    Process neovim = builder.start();
    neovim.getOutputStream().close();
    String output = PackagedServer.read(neovim.getInputStream());
    try {
      assertTrue(neovim.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), output);
      assertTrue(Files.exists(result), output);
      assertEquals(expected, Files.readAllLines(result), output);
    } finally {
      neovim.destroyForcibly();
    }
  }

  private static Path script() {
    return Path.of("src", "test", "neovim", "diagnostics.lua").toAbsolutePath();
  }

  private static boolean isInstalled() throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder("nvim", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
