package dev.kegang.cli;

import java.io.IOException;
import java.util.function.LongSupplier;

/** Says on a terminal how far a long run is; the line goes away by itself. */
final class Progress {

  /** Nanoseconds before the first line; a short run says nothing. */
  private static final long PATIENCE = 1_000_000_000L;

  /** Nanoseconds between two lines. */
  private static final long PAUSE = 100_000_000L;

  private static final String BACK_TO_START = "\r";
  private static final String ERASE = "\r\u001b[K";

  private final Console console;
  private final int all;
  private final LongSupplier clock;
  private long next;
  private int done;
  private boolean shown;

  /**
   * @param all how many steps there will be
   * @param clock in nanoseconds
   */
  Progress(Console console, int all, LongSupplier clock) {
    this.console = console;
    this.all = all;
    this.clock = clock;
    this.next = clock.getAsLong() + PATIENCE;
  }

  void step() throws IOException {
    done++;
    long now = clock.getAsLong();
    if (now - next >= 0) {
      next = now + PAUSE;
      shown = true;
      console.err().write(BACK_TO_START + console.messages().text("cli.progress", done, all));
      console.err().flush();
    }
  }

  /** Makes room for something else on the terminal. */
  void clear() throws IOException {
    if (shown) {
      shown = false;
      console.err().write(ERASE);
      console.err().flush();
    }
  }
}
