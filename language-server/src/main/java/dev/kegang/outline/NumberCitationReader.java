package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds where the sections cite entries of the bibliography by number. */
public final class NumberCitationReader {

  private static final int LARGEST_NUMBER = 9999;

  private NumberCitationReader() {}

  /** All of them in order; what numbers an entry itself is none, nor is what a link shows. */
  public static List<NumberCitation> read(Outline outline) {
    Set<Integer> labels = new HashSet<>();
    for (Item item : outline.items()) {
      if (item.content() instanceof Citation citation
          && citation.label() != null
          && !citation.wordingRange().isEmpty()) {
        labels.add(citation.label().range().start());
      }
    }
    List<NumberCitation> found = new ArrayList<>();
    Section bibliography = outline.bibliography();
    for (TextSpan wording : outline.wordings()) {
      if (bibliography == null || !bibliography.range().contains(wording.range())) {
        String line = wording.text();
        int start = wording.start();
        for (int i = 0; i < line.length(); i++) {
          if (opens(line.charAt(i)) && !labels.contains(start + i)) {
            int before = found.size();
            addAt(line, i, start, found);
            if (found.size() > before && isLink(line, i)) {
              found.subList(before, found.size()).clear();
            }
          }
        }
      }
    }
    return found;
  }

  static boolean opens(char c) {
    return c == '[' || c == '［' || c == '【';
  }

  private static boolean closes(char c) {
    return c == ']' || c == '］' || c == '】';
  }

  private static boolean isLink(String line, int open) {
    int end = open;
    while (end < line.length() && !closes(line.charAt(end))) {
      end++;
    }
    char next = end + 1 < line.length() ? line.charAt(end + 1) : ' ';
    return (open > 0 && line.charAt(open - 1) == '!')
        || (line.charAt(open) == '[' && (next == '(' || next == '[' || next == ':'));
  }

  /**
   * Adds what {@code 1}, {@code 1,3} or {@code 1-3} in brackets cite; nothing where anything else
   * stands there.
   *
   * @param open where the bracket opens in the line
   * @param offset where the line starts in the text
   */
  static void addAt(String line, int open, int offset, List<NumberCitation> found) {
    List<NumberCitation> read = new ArrayList<>(1);
    int first = -1;
    int number = -1;
    int from = -1;
    int to = -1;
    for (int i = open + 1; i < line.length() && number <= LARGEST_NUMBER; i++) {
      char c = line.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        from = from < 0 ? i : from;
        to = i + 1;
        number = Math.max(number, 0) * 10 + digit;
      } else if (number >= 0 && first < 0 && (c == '-' || c == '–' || c == '~')) {
        first = number;
        number = -1;
      } else if (number >= 0 && (c == ',' || c == '，' || closes(c))) {
        boolean alone = read.isEmpty() && closes(c);
        TextRange range = alone ? new TextRange(open, i + 1) : new TextRange(from, to);
        int least = first < 0 ? number : Math.min(first, number);
        read.add(new NumberCitation(range.shiftedBy(offset), least, Math.max(first, number)));
        if (closes(c)) {
          found.addAll(read);
          return;
        }
        first = -1;
        number = -1;
        from = -1;
      } else if (c != ' ') {
        return;
      }
    }
  }
}
