package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Emacs marks what the command line finds, though it counts characters otherwise. Skipped where
 * Emacs or Eglot is not installed.
 */
final class EmacsIT {

  @TempDir private Path folder;

  @Test
  void emacsMarksWhatTheCommandLineFinds() throws Exception {
    RealEditor.assumeInstalled("emacs", "-q", "--batch", "--eval", "(require 'eglot)");
    RealEditor emacs = new RealEditor(folder);
    String script = RealEditor.SCRIPTS.resolve("emacs/diagnostics.el").toString();
    List<String> expected = emacs.expected().stream().sorted().toList();
    assertEquals(expected, emacs.shown("elisp", "emacs", "-q", "--batch", "-l", script));
  }
}
