package dev.kegang.misplaced.lsp;

import dev.kegang.misplaced.cli.Command;

/** Knows the command line, which it may not. */
public final class Protocol {

  private Protocol() {}

  public static int port() {
    return Command.exitCode();
  }
}
