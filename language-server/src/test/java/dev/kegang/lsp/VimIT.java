package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * ALE lists what the command line finds, with the columns the server gives. Skipped where Vim or
 * ALE is not installed.
 */
final class VimIT {

  private static final String HAS_ALE =
      "if empty(globpath('/usr/share/vim-ale', 'plugin/ale.vim')) | cquit | endif | qall";

  @TempDir private Path folder;

  @Test
  void aleListsWhatTheCommandLineFinds() throws Exception {
    RealEditor.assumeInstalled("vim", "-Nu", "NONE", "-i", "NONE", "-n", "-es", "-c", HAS_ALE);
    RealEditor vim = new RealEditor(folder);
    String script = RealEditor.SCRIPTS.resolve("vim/diagnostics.vim").toString();
    assertEquals(
        vim.expected(),
        vim.shown("vim", "vim", "-Nu", "NONE", "-i", "NONE", "-n", "-es", "-S", script));
  }
}
