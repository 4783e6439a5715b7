package dev.kegang.cli;

import java.io.IOException;

/** Something {@code kegang} can do. */
public interface Command {

  CommandDescription description();

  /**
   * Does it.
   *
   * @return the exit code
   * @throws UsageException where the arguments make no sense together
   * @throws IOException where results cannot be written
   */
  int run(Arguments arguments, Console console) throws UsageException, IOException;
}
