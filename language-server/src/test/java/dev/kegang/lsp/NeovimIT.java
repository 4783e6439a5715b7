package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real editor shows what the command line finds, and completes, fixes and renames. Skipped where
 * Neovim is not installed.
 */
final class NeovimIT {

  @TempDir private Path folder;

  @Test
  void neovimShowsWhatTheCommandLineFinds() throws Exception {
    RealEditor.assumeInstalled("nvim", "--version");
    RealEditor neovim = new RealEditor(folder);
    String script = RealEditor.SCRIPTS.resolve("neovim/diagnostics.lua").toString();
    assertEquals(
        neovim.expected(),
        neovim.shown(
            "lua",
            "nvim",
            "--headless",
            "-u",
            "NONE",
            "-i",
            "NONE",
            "-n",
            "-c",
            "luafile " + script));
  }
}
