package dev.kegang.cli;

import dev.kegang.workspace.Discovery;
import java.io.IOException;

/** Says which of the given paths could not be followed. */
final class DiscoveryProblems {

  private DiscoveryProblems() {}

  /** Says each; gives whether there were any. */
  static boolean tell(Discovery discovery, Console console) throws IOException {
    for (String path : discovery.missing()) {
      console.note("cli.io.missing-path", path);
    }
    for (String folder : discovery.unreadableFolders()) {
      console.note("cli.io.unreadable-folder", folder);
    }
    return !discovery.missing().isEmpty() || !discovery.unreadableFolders().isEmpty();
  }
}
