package dev.kegang.cli;

import dev.kegang.text.SourceText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The hash by which code scanning services know a line again when lines above it come and go: of
 * the first hundred UTF-16 units from its start on, also those of the lines below, without blanks
 * and tabs.
 */
final class LineHashes {

  private static final int WINDOW = 100;
  private static final long FACTOR = 37;
  private static final char END_OF_FILE = 65535;
  private static final long OLDEST_FACTOR = oldestFactor();

  private final long[] window = new long[WINDOW];

  /** The lines, from 0, that begin at each place of the window; -1 for none. */
  private final int[] beginning = new int[WINDOW];

  private final Map<Long, Integer> seen = new HashMap<>();
  private final String[] hashes;
  private int at;
  private long hash;

  private LineHashes(int lines) {
    hashes = new String[lines];
    Arrays.fill(beginning, -1);
  }

  /** A hash for each line of a text; a number behind it tells equal ones apart. */
  static String[] of(SourceText source) {
    LineHashes made = new LineHashes(source.lines().lineCount());
    made.read(source.content());
    return made.hashes;
  }

  private void read(String text) {
    int line = 0;
    boolean begins = true;
    boolean afterReturn = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || (afterReturn && c == '\n')) {
        afterReturn = false;
        continue;
      }
      afterReturn = c == '\r';
      char unit = afterReturn ? '\n' : c;
      take(unit, begins ? line++ : -1);
      begins = unit == '\n';
    }
    take(END_OF_FILE, begins ? line : -1);
    for (int i = 0; i < WINDOW; i++) {
      take('\0', -1);
    }
  }

  private void take(char unit, int line) {
    if (beginning[at] >= 0) {
      int equal = seen.merge(hash, 1, Integer::sum);
      hashes[beginning[at]] = Long.toHexString(hash) + ':' + equal;
    }
    beginning[at] = line;
    hash = hash * FACTOR + unit - OLDEST_FACTOR * window[at];
    window[at] = unit;
    at = (at + 1) % WINDOW;
  }

  private static long oldestFactor() {
    long factor = 1;
    for (int i = 0; i < WINDOW; i++) {
      factor *= FACTOR;
    }
    return factor;
  }
}
