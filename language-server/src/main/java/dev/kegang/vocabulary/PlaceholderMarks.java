package dev.kegang.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What templates and tools leave behind, wherever it stands in a text. */
public final class PlaceholderMarks {

  /** How much a {@code *} in a pattern stands for at most. */
  private static final int LONGEST_GAP = 24;

  private static final int WIDTH_DISTANCE = 0xFEE0;

  /**
   * Something left behind.
   *
   * @param close where it ends, behind a gap; empty where the opening is all there is
   */
  private record Mark(String open, String close) {

    /** The part by which it is known: its opening, unless that is a single character. */
    String telling() {
      return open.length() > 1 ? open : close;
    }
  }

  private final List<Mark> marks = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final BitSet openings = new BitSet();

  private PlaceholderMarks(List<VocabularyWords> sources) {
    for (VocabularyWords source : sources) {
      for (String pattern : source.list("placeholder.anywhere")) {
        int star = pattern.indexOf('*');
        marks.add(
            star < 0
                ? new Mark(folded(pattern), "")
                : new Mark(
                    folded(pattern.substring(0, star)), folded(pattern.substring(star + 1))));
      }
      names.addAll(source.list("placeholder.name"));
    }
    for (Mark mark : marks) {
      if (mark.telling().length() < 2) {
        throw new IllegalArgumentException("a mark has two characters in a row: " + mark.open);
      }
      openings.set(mark.open.charAt(0));
    }
  }

  /**
   * Two neighbouring characters of each mark, in lower case and half width, one pair behind the
   * other: what holds none of them holds no mark.
   */
  String pairs() {
    StringBuilder pairs = new StringBuilder();
    for (Mark mark : marks) {
      pairs.append(mark.telling(), 0, 2);
    }
    return pairs.toString();
  }

  /** Whether what begins with such a pair stands at an offset. */
  boolean standsAt(String text, int start) {
    for (Mark mark : marks) {
      if (matches(text, start, mark.telling())) {
        return true;
      }
    }
    return false;
  }

  static PlaceholderMarks of(List<VocabularyWords> sources) {
    return new PlaceholderMarks(sources);
  }

  /** The first offset from a given one where a mark may start; the text's length where none is. */
  public int nextOpening(String text, int from) {
    int offset = from;
    while (offset < text.length() && !openings.get(folded(text.charAt(offset)))) {
      offset++;
    }
    return offset;
  }

  /** The offset behind the shortest mark that starts at an offset; -1 where none does. */
  public int end(String text, int start) {
    if (start + 1 >= text.length()) {
      return -1;
    }
    // Few texts go on behind an opening bracket as a mark does, so one look tells most of them.
    char second = folded(text.charAt(start + 1));
    int shortest = -1;
    for (Mark mark : marks) {
      boolean opens =
          (mark.open.length() == 1 || mark.open.charAt(1) == second)
              && matches(text, start, mark.open);
      int end = opens ? close(text, start, mark) : -1;
      if (end >= 0 && (shortest < 0 || end < shortest)) {
        shortest = end;
      }
    }
    return shortest;
  }

  /** Whether a wording in square brackets ends like a name that is still to be filled in. */
  public boolean endsLikeName(String wording) {
    for (String name : names) {
      int from = wording.length() - name.length();
      if (from >= 0 && wording.regionMatches(true, from, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }

  private static int close(String text, int start, Mark mark) {
    int open = start + mark.open.length();
    if (mark.close.isEmpty()) {
      return open;
    }
    for (int i = open; i < text.length() && i <= open + LONGEST_GAP; i++) {
      if (matches(text, i, mark.close)) {
        return i + mark.close.length();
      }
    }
    return -1;
  }

  private static boolean matches(String text, int start, String piece) {
    if (start + piece.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < piece.length(); i++) {
      if (folded(text.charAt(start + i)) != piece.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(folded(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char folded(char c) {
    char narrow = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - WIDTH_DISTANCE) : c;
    return Character.toLowerCase(narrow);
  }
}
