package dev.kegang.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines {@code key=value} in UTF-8, sorted by keys in ASCII, as files of Java's properties may hold
 * them: no blanks around the sign, no value over several lines, comments only before the first
 * line.
 *
 * <p>A line is found by halving and decoded when it is asked for: a short run of the program asks
 * for a dozen of several hundred, and reading them all would be the longest part of its work.
 */
public final class SortedLines {

  private final byte[] bytes;

  /** Where the first line begins that is no comment. */
  private final int start;

  public SortedLines(byte[] bytes) {
    this.bytes = bytes;
    int at = 0;
    while (at < bytes.length && (bytes[at] == '#' || bytes[at] == '\n')) {
      at = behindLine(at);
    }
    this.start = at;
  }

  /** The value of a key, null where it is missing. */
  public @Nullable String value(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int from = start;
    int to = bytes.length;
    while (from < to) {
      int line = lineStart((from + to) >>> 1, from);
      int order = compare(line, wanted);
      if (order == 0) {
        return unescaped(line + wanted.length + 1);
      }
      if (order < 0) {
        from = behindLine(line);
      } else {
        to = line;
      }
    }
    return null;
  }

  /** Every key, in order. */
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    for (int line = start; line < bytes.length; line = behindLine(line)) {
      int end = line;
      while (bytes[end] != '=') {
        end++;
      }
      keys.add(new String(bytes, line, end - line, StandardCharsets.UTF_8));
    }
    return keys;
  }

  private int lineStart(int at, int from) {
    int line = at;
    while (line > from && bytes[line - 1] != '\n') {
      line--;
    }
    return line;
  }

  private int behindLine(int line) {
    int end = line;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, bytes.length);
  }

  /**
   * Whether the key of a line comes before the wanted one (negative), is it (0), or comes after it.
   */
  private int compare(int line, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      byte sign = bytes[line + i];
      if (sign == '=') {
        return -1;
      }
      if (sign != wanted[i]) {
        return sign - wanted[i];
      }
    }
    return bytes[line + wanted.length] == '=' ? 0 : 1;
  }

  private String unescaped(int value) {
    int end = behindLine(value);
    if (end > value && bytes[end - 1] == '\n') {
      end--;
    }
    String text = new String(bytes, value, end - value, StandardCharsets.UTF_8);
    int backslash = text.indexOf('\\');
    if (backslash < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    for (; backslash >= 0; backslash = text.indexOf('\\', from)) {
      plain.append(text, from, backslash);
      char escaped = text.charAt(backslash + 1);
      from = backslash + 2;
      if (escaped == 'u') {
        plain.append((char) Integer.parseInt(text, from, from + 4, 16));
        from += 4;
      } else {
        plain.append(escaped == 'n' ? '\n' : escaped);
      }
    }
    return plain.append(text, from, text.length()).toString();
  }
}
