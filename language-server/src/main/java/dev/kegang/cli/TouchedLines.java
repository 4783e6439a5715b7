package dev.kegang.cli;

import dev.kegang.cli.report.Region;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The lines of one file that a change touches, from 1. */
final class TouchedLines {

  static final TouchedLines ALL = new TouchedLines(null);
  static final TouchedLines NONE = new TouchedLines(new BitSet());

  private final @Nullable BitSet lines;

  TouchedLines(@Nullable BitSet lines) {
    this.lines = lines;
  }

  boolean touch(Region region) {
    if (lines == null) {
      return true;
    }
    int next = lines.nextSetBit(region.start().line());
    return next >= 0 && next <= region.end().line();
  }
}
