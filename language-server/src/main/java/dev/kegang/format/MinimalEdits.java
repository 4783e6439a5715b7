package dev.kegang.format;

import dev.kegang.text.LineDifference;
import dev.kegang.text.LineDifference.Change;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** The edits that turn one text into another and touch no character both share. */
public final class MinimalEdits {

  private final List<String> before;
  private final List<String> after;
  private final List<TextEdit> edits = new ArrayList<>();

  private MinimalEdits(String before, String after) {
    this.before = lines(before);
    this.after = lines(after);
  }

  /** In order; a line is changed on its own where as many lines stand there before and after. */
  public static List<TextEdit> between(String before, String after) {
    if (before.equals(after)) {
      return List.of();
    }
    MinimalEdits difference = new MinimalEdits(before, after);
    difference.find();
    return List.copyOf(difference.edits);
  }

  private void find() {
    int offset = 0;
    int line = 0;
    for (Change change : LineDifference.of(before, after)) {
      for (; line < change.before(); line++) {
        offset += before.get(line).length();
      }
      int lines = change.beforeEnd() - change.before();
      if (lines == change.afterEnd() - change.after()) {
        for (int i = 0; i < lines; i++) {
          add(offset, before.get(line), after.get(change.after() + i));
          offset += before.get(line++).length();
        }
      } else {
        String old = String.join("", before.subList(line, change.beforeEnd()));
        add(offset, old, String.join("", after.subList(change.after(), change.afterEnd())));
        offset += old.length();
        line = change.beforeEnd();
      }
    }
  }

  private void add(int offset, String old, String now) {
    int shorter = Math.min(old.length(), now.length());
    int head = 0;
    while (head < shorter && old.charAt(head) == now.charAt(head)) {
      head++;
    }
    while (head > 0 && (isInside(old, head) || isInside(now, head))) {
      head--;
    }
    int tail = 0;
    while (tail < shorter - head
        && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
      tail++;
    }
    while (tail > 0 && (isInside(old, old.length() - tail) || isInside(now, now.length() - tail))) {
      tail--;
    }
    int end = old.length() - tail;
    if (head < end || head < now.length() - tail) {
      TextRange range = new TextRange(offset + head, offset + end);
      edits.add(new TextEdit(range, now.substring(head, now.length() - tail)));
    }
  }

  /** Whether an offset parts two characters that no editor parts. */
  private static boolean isInside(String text, int offset) {
    if (offset <= 0 || offset >= text.length()) {
      return false;
    }
    char before = text.charAt(offset - 1);
    char behind = text.charAt(offset);
    return (before == '\r' && behind == '\n') || Character.isSurrogatePair(before, behind);
  }

  /** Lines with what ends them. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean both = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !both)) {
        lines.add(text.substring(from, i + 1));
        from = i + 1;
      }
    }
    if (from < text.length()) {
      lines.add(text.substring(from));
    }
    return lines;
  }
}
