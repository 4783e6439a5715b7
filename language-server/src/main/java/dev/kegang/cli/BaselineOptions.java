package dev.kegang.cli;

import org.jspecify.annotations.Nullable;

/**
 * What the user asks about known findings.
 *
 * @param file where they are kept; null for the file beside the settings
 */
record BaselineOptions(@Nullable String file, Mode mode) {

  /** What is done with the baseline. */
  enum Mode {
    /** What it knows is not reported. */
    USE,
    /** It is written anew from what is found. */
    WRITE,
    /** What it knows and is not found any more is removed from it. */
    PRUNE
  }

  static final Option BASELINE = Option.value("baseline", "FILE");
  static final Option WRITE_BASELINE = Option.flag("write-baseline");
  static final Option PRUNE_BASELINE = Option.flag("prune-baseline");

  static BaselineOptions of(Arguments arguments) throws UsageException {
    boolean writes = arguments.has(WRITE_BASELINE);
    boolean prunes = arguments.has(PRUNE_BASELINE);
    if (writes && prunes) {
      throw new UsageException("together", "--write-baseline", "--prune-baseline");
    }
    return new BaselineOptions(
        arguments.value(BASELINE), writes ? Mode.WRITE : prunes ? Mode.PRUNE : Mode.USE);
  }
}
