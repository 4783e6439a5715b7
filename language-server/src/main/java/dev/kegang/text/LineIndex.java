package dev.kegang.text;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the lines of a text begin and end.
 *
 * <p>A line ends with LF, CRLF or a lone CR, as in the Language Server Protocol. Lines are counted
 * from 0, offsets are UTF-16 units from 0. Lines and offsets outside the text mean the nearest one
 * inside.
 */
public final class LineIndex {

  private final String text;
  private final int[] starts;
  private final Map<Integer, LongLine> longLines = new ConcurrentHashMap<>(0);

  private LineIndex(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /**
   * The lines of a text that start at some offsets.
   *
   * @param starts all there are, in order
   */
  static LineIndex of(String text, int[] starts) {
    return new LineIndex(text, starts);
  }

  static LineIndex of(String text) {
    int[] starts = new int[16 + text.length() / 32];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      int end = feed < 0 || (carriage >= 0 && carriage < feed) ? carriage : feed;
      if (end == carriage) {
        carriage = text.indexOf('\r', end + 1);
      } else {
        feed = text.indexOf('\n', end + 1);
      }
      if (end + 1 != feed || text.charAt(end) == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = end + 1;
      }
    }
    return new LineIndex(text, Arrays.copyOf(starts, count));
  }

  /**
   * The lines after a change.
   *
   * @param changed the whole text then
   */
  LineIndex after(String changed, TextChange change) {
    int kept = count(change.start());
    int[] touched = new int[change.newEnd() - change.start() + 2];
    int found = 0;
    for (int offset = Math.max(0, change.start() - 1); offset < change.newEnd(); offset++) {
      if (endsLine(changed, offset)) {
        touched[found++] = offset + 1;
      }
    }
    int behind = count(change.oldEnd() + 1);
    int[] all = new int[kept + found + starts.length - behind];
    System.arraycopy(starts, 0, all, 0, kept);
    System.arraycopy(touched, 0, all, kept, found);
    for (int i = behind; i < starts.length; i++) {
      all[kept + found + i - behind] = starts[i] + change.growth();
    }
    return new LineIndex(changed, all);
  }

  /** How many lines start before an offset; the first always counts. */
  private int count(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return Math.max(1, at >= 0 ? at : -at - 1);
  }

  private static boolean endsLine(String text, int offset) {
    char c = text.charAt(offset);
    return c == '\n' || (c == '\r' && !isLineFeed(text, offset + 1));
  }

  /** At least 1: an empty text is one empty line, and so is what follows a final line end. */
  public int lineCount() {
    return starts.length;
  }

  /** The line an offset lies in; the characters that end a line belong to it. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, clamp(offset, text.length()));
    return found >= 0 ? found : -found - 2;
  }

  public int lineStart(int line) {
    return starts[clamp(line, starts.length - 1)];
  }

  /** The offset behind a line's last character, before the characters that end the line. */
  public int lineEnd(int line) {
    int start = lineStart(line);
    int end = line < starts.length - 1 ? lineStart(line + 1) : text.length();
    if (end > start && line < starts.length - 1) {
      end -=
          end - start > 1 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\r' ? 2 : 1;
    }
    return end;
  }

  /**
   * The place of an offset. Inside the characters that end a line it is the line's end: editors
   * know no column there.
   */
  public LinePosition position(int offset, PositionEncoding encoding) {
    int inside = clamp(offset, text.length());
    int line = lineAt(inside);
    int onLine = Math.min(inside, lineEnd(line));
    return new LinePosition(line, column(line, onLine, encoding));
  }

  /** The offset of a place; a column beyond the line's end means the line's end. */
  public int offset(LinePosition position, PositionEncoding encoding) {
    if (position.line() >= starts.length) {
      return text.length();
    }
    int line = Math.max(position.line(), 0);
    int column = position.line() < 0 ? 0 : position.column();
    return isLong(line) && encoding != PositionEncoding.UTF_16
        ? longLine(line).offset(column, encoding)
        : encoding.offset(text, lineStart(line), lineEnd(line), column);
  }

  /**
   * The column of an offset on a line.
   *
   * @param offset not before the line's start nor behind its end
   */
  int column(int line, int offset, PositionEncoding encoding) {
    return isLong(line) && encoding != PositionEncoding.UTF_16
        ? longLine(line).column(offset, encoding)
        : encoding.column(text, lineStart(line), offset);
  }

  private boolean isLong(int line) {
    return lineEnd(line) - lineStart(line) > 2 * LongLine.STRIDE;
  }

  private LongLine longLine(int line) {
    return longLines.computeIfAbsent(line, key -> new LongLine(text, lineStart(key), lineEnd(key)));
  }

  private static boolean isLineFeed(String text, int offset) {
    return offset < text.length() && text.charAt(offset) == '\n';
  }

  private static int clamp(int value, int maximum) {
    return Math.max(0, Math.min(value, maximum));
  }
}
