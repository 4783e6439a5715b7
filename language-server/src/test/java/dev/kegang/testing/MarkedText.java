package dev.kegang.testing;

import dev.kegang.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A text with {@code [|marked|]} ranges; {@code [||]} marks an empty one.
 *
 * @param text without the marks
 * @param ranges ordered by place
 */
public record MarkedText(String text, List<TextRange> ranges) {

  public static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    List<TextRange> ranges = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      if (marked.startsWith("[|", i)) {
        open.push(text.length());
        i++;
      } else if (marked.startsWith("|]", i)) {
        if (open.isEmpty()) {
          throw new IllegalArgumentException("|] without [| in: " + marked);
        }
        ranges.add(new TextRange(open.pop(), text.length()));
        i++;
      } else {
        text.append(marked.charAt(i));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("[| without |] in: " + marked);
    }
    ranges.sort(Comparator.comparingInt(TextRange::start).thenComparingInt(TextRange::end));
    return new MarkedText(text.toString(), List.copyOf(ranges));
  }

  /** The text with marks around ranges, to show what a test got. */
  public static String mark(String text, List<TextRange> ranges) {
    StringBuilder marked = new StringBuilder(text);
    List<TextRange> backwards = new ArrayList<>(ranges);
    backwards.sort(Comparator.comparingInt(TextRange::start).reversed());
    for (TextRange range : backwards) {
      marked.insert(range.end(), "|]").insert(range.start(), "[|");
    }
    return marked.toString();
  }
}
