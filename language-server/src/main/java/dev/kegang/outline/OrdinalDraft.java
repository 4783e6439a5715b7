package dev.kegang.outline;

import dev.kegang.grammar.HeadingLexer;
import dev.kegang.grammar.Tokens;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may become an ordinal, while its reader decides. Offsets count from the heading's start. */
final class OrdinalDraft {

  /** Stands for no character. */
  static final char NONE = '\0';

  private final TextSpan heading;
  private final String text;
  private final Tokens tokens;
  private final List<Integer> path;
  private final int numberStart;
  private final int numberEnd;
  private final int behind;
  private final boolean pointed;
  private int separatorStart;
  private int separatorEnd;
  private int titleStart;
  private int start = -1;
  private String word = "";
  private @Nullable PlacementLevel level;
  private boolean closesEmphasis;

  private OrdinalDraft(
      TextSpan heading, Tokens tokens, List<Integer> path, int first, int last, boolean pointed) {
    this.heading = heading;
    this.text = heading.text();
    this.tokens = tokens;
    this.path = path;
    this.numberStart = tokens.start(first);
    this.numberEnd = tokens.end(last);
    this.behind = pointed ? last + 2 : last + 1;
    this.pointed = pointed;
    this.separatorStart = numberEnd;
    this.separatorEnd = pointed ? numberEnd + 1 : numberEnd;
    this.titleStart = separatorEnd;
  }

  /**
   * A draft of a number: levels with points between them; a point behind the last one separates.
   *
   * @param first the token of the first level
   * @return null where one of its levels is no numeral or too large
   */
  static @Nullable OrdinalDraft of(TextSpan heading, Tokens tokens, int first, int largest) {
    List<Integer> path = new ArrayList<>(1);
    int last = first;
    while (true) {
      String numeral = heading.text().substring(tokens.start(last), tokens.end(last));
      int value = ChineseNumerals.value(numeral);
      if (value < 0 || value > largest) {
        return null;
      }
      path.add(value);
      if (tokens.type(last + 1) != HeadingLexer.POINT) {
        return new OrdinalDraft(heading, tokens, List.copyOf(path), first, last, false);
      }
      if (tokens.type(last + 2) != HeadingLexer.NUMERAL) {
        return new OrdinalDraft(heading, tokens, List.copyOf(path), first, last, true);
      }
      last += 2;
    }
  }

  /** The token behind the number. */
  int behind() {
    return behind;
  }

  void startAt(int token) {
    start = tokens.start(token);
  }

  void placedBy(String placementWord, @Nullable PlacementLevel placementLevel) {
    word = placementWord;
    level = placementLevel;
  }

  /** A placement word behind the number. */
  void word(String placementWord, @Nullable PlacementLevel placementLevel, int end) {
    placedBy(placementWord, placementLevel);
    separatorStart = separatorEnd = titleStart = end;
  }

  /** Takes what ends the ordinal: emphasis and then a separator or blanks, each where it is. */
  void endWith(int ending) {
    int last = ending;
    while (tokens.type(last) == HeadingLexer.EMPHASIS) {
      last++;
    }
    closesEmphasis = last > ending;
    boolean gap = tokens.type(last) == HeadingLexer.GAP;
    boolean separator = tokens.type(last) == HeadingLexer.SEPARATOR;
    if (closesEmphasis) {
      titleStart = tokens.end(gap || separator ? last : last - 1);
      if (gap && !pointed) {
        separatorStart = tokens.start(last);
        separatorEnd = titleStart;
      }
    }
    if (separator) {
      endWithSeparator(last);
    } else if (gap && !closesEmphasis) {
      separatorEnd = titleStart = tokens.end(last);
    }
  }

  /** Emphasis that closes before the separator's sign is no part of it. */
  void endWithSeparator(int separator) {
    int sign = tokens.start(separator);
    int marks = sign;
    while (OrdinalReader.isMarkOrBlank(text.charAt(sign))) {
      marks = Blanks.isBlank(text.charAt(sign)) ? marks : sign + 1;
      sign++;
    }
    closesEmphasis |= marks > tokens.start(separator);
    if (!pointed) {
      separatorStart = marks;
    }
    separatorEnd = titleStart = tokens.end(separator);
  }

  int levels() {
    return path.size();
  }

  int last() {
    return path.get(path.size() - 1);
  }

  boolean pointed() {
    return pointed;
  }

  boolean isCircled() {
    return ChineseNumerals.isCircled(text.charAt(numberStart));
  }

  boolean isRoman() {
    char first = text.charAt(numberStart);
    return first == 'I' || first == 'V' || first == 'X';
  }

  /** The first sign of the separator; {@link #NONE} where it is empty or blank. */
  char punctuation() {
    for (int offset = separatorStart; offset < separatorEnd; offset++) {
      if (!Blanks.isBlank(text.charAt(offset))) {
        return text.charAt(offset);
      }
    }
    return NONE;
  }

  boolean separated() {
    return separatorEnd > separatorStart;
  }

  /** Whether blanks stand on both sides of the separator's sign. */
  boolean spaced() {
    return separated()
        && Blanks.isBlank(text.charAt(separatorStart))
        && Blanks.isBlank(text.charAt(separatorEnd - 1));
  }

  boolean closesEmphasis() {
    return closesEmphasis;
  }

  /** The character behind all that belongs to the ordinal; {@link #NONE} at the end. */
  char next() {
    return titleStart < text.length() ? text.charAt(titleStart) : NONE;
  }

  int titleStart() {
    return titleStart;
  }

  Ordinal ordinal() {
    int from = start < 0 ? numberStart : start;
    TextRange range = heading.place(from, Math.max(separatorEnd, numberEnd));
    TextSpan separator = heading.slice(separatorStart, separatorEnd);
    return new Ordinal(
        range,
        heading.place(numberStart, numberEnd),
        path,
        word,
        level,
        separator.range(),
        separator.text());
  }
}
