package dev.kegang.cli;

import dev.kegang.cli.report.Position;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import java.util.HashMap;
import java.util.Map;

/** Tells what offsets of one text are called in reports; a long line is walked only once. */
final class PositionCounter {

  /** UTF-16 units between two places of a long line at which the count is remembered. */
  private static final int STRIDE = 1 << 10;

  /** What stands between two offsets of a line. */
  private record Count(int codePoints, int bytes) {

    static final Count NONE = new Count(0, 0);

    Count plus(String text, int from, int to) {
      int points = codePoints;
      int utf8 = bytes;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (c < 0x80) {
          points++;
          utf8++;
        } else if (isSecondHalf(text, i)) {
          utf8++;
        } else {
          points++;
          utf8 += c < 0x800 ? 2 : 3;
        }
      }
      return new Count(points, utf8);
    }

    private static boolean isSecondHalf(String text, int at) {
      return Character.isLowSurrogate(text.charAt(at))
          && at > 0
          && Character.isHighSurrogate(text.charAt(at - 1));
    }
  }

  private final SourceText source;
  private final LineIndex lines;
  private final Map<Integer, Count[]> longLines = new HashMap<>();

  PositionCounter(SourceText source) {
    this.source = source;
    this.lines = source.lines();
  }

  Position at(int offset) {
    int line = lines.lineAt(offset);
    int first = firstColumn(line);
    int inside = Math.max(first, offset);
    int strides = (inside - first) / STRIDE;
    Count before = strides == 0 ? Count.NONE : counts(line, first)[strides - 1];
    Count count = before.plus(source.content(), first + strides * STRIDE, inside);
    return new Position(1 + line, 1 + inside - first, 1 + count.codePoints, 1 + count.bytes);
  }

  private Count[] counts(int line, int first) {
    Count[] known = longLines.get(line);
    if (known == null) {
      boolean last = line + 1 == lines.lineCount();
      int end = last ? source.length() : lines.lineStart(line + 1);
      known = new Count[(end - first) / STRIDE];
      Count count = Count.NONE;
      for (int i = 0; i < known.length; i++) {
        count = count.plus(source.content(), first + i * STRIDE, first + (i + 1) * STRIDE);
        known[i] = count;
      }
      longLines.put(line, known);
    }
    return known;
  }

  /** Offset of a line's first column. */
  private int firstColumn(int line) {
    return lines.lineStart(line) + (line == 0 && source.hasByteOrderMark() ? 1 : 0);
  }
}
