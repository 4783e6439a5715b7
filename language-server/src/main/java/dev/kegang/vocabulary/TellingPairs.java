package dev.kegang.vocabulary;

import dev.kegang.text.Blanks;
import java.util.BitSet;

/**
 * Pairs of neighbouring characters by which running text may begin something that is looked for.
 * Most lines hold none of them, so that one look at each character settles all questions together.
 */
public final class TellingPairs {

  /** A number stands behind a word for captions or sections. */
  public static final int NUMBER = 1;

  /** Something that templates and tools leave behind may stand here. */
  public static final int MARK = 1 << 1;

  /** Two blanks stand in a row. */
  public static final int BLANKS = 1 << 2;

  /** The line may begin by saying that it is still to be written. */
  public static final int UNFINISHED = 1 << 8;

  /** Before a number there may be a character such as this one behind the word. */
  private static final int GAP = 1 << 3;

  /** How far what a character may be the second of stands above what it may be the first of. */
  private static final int SECOND = 4;

  private static final int WIDTH_DISTANCE = 0xFEE0;

  private final CountingWords counting;
  private final PlaceholderMarks marks;
  private final PlaceholderWords placeholders;

  /** What every character may be, because every character of a text is asked for. */
  private final byte[] roles = new byte[Character.MAX_VALUE + 1];

  TellingPairs(MentionWords mentions, PlaceholderWords placeholders) {
    this.counting = mentions.counting();
    this.placeholders = placeholders;
    this.marks = placeholders.marks();
    for (int i = 0; i < Blanks.ALL.length(); i++) {
      roles[Blanks.ALL.charAt(i)] = GAP;
    }
    roles[' '] |= BLANKS | (BLANKS << SECOND);
    for (int i = 0; i < Numerals.CHINESE.length(); i++) {
      roles[Numerals.CHINESE.charAt(i)] |= NUMBER << SECOND;
    }
    for (char digit = '0'; digit <= '9'; digit++) {
      add(digit, NUMBER << SECOND);
    }
    BitSet ends = counting.ends();
    for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
      roles[end] |= NUMBER;
    }
    String pairs = marks.pairs();
    for (int i = 0; i < pairs.length(); i += 2) {
      add(pairs.charAt(i), MARK);
      add(pairs.charAt(i + 1), MARK << SECOND);
    }
  }

  /** Notes a character in every case and width. */
  private void add(char lower, int what) {
    char upper = Character.toUpperCase(lower);
    roles[lower] |= (byte) what;
    roles[upper] |= (byte) what;
    if (lower < 0x80) {
      roles[lower + WIDTH_DISTANCE] |= (byte) what;
      roles[upper + WIDTH_DISTANCE] |= (byte) what;
    }
  }

  /**
   * What a stretch of a text may hold: the sum of the pairs' numbers.
   *
   * @param characters those of the text; an array is read several times as fast
   */
  public int in(String text, char[] characters, int from, int to) {
    byte[] known = roles;
    int found = placeholders.mayOpenUnfinished(characters, from, to) ? UNFINISHED : 0;
    int before = 0;
    for (int i = from; i < to; i++) {
      int role = known[characters[i]];
      // Most characters have none.
      if (role != 0) {
        int pair = before & (role >> SECOND);
        if (pair != 0) {
          found |= confirmed(pair, text, characters, from, i);
        }
        role |= (role & GAP) == 0 ? 0 : before & NUMBER;
      }
      before = role;
    }
    return found;
  }

  private int confirmed(int pair, String text, char[] characters, int from, int second) {
    return switch (pair) {
      case NUMBER -> counting.standBefore(characters, from, second) ? pair : 0;
      case MARK -> marks.standsAt(text, second - 1) ? pair : 0;
      default -> pair;
    };
  }
}
