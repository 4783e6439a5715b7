package dev.kegang.outline;

import dev.kegang.grammar.HeadingParser.EndingContext;
import dev.kegang.grammar.HeadingParser.NumberContext;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** What may become an ordinal, while its reader decides. Offsets count from the heading's start. */
final class OrdinalDraft {

  /** Stands for no character. */
  static final char NONE = '\0';

  private final TextSpan heading;
  private final String text;
  private final List<Integer> path;
  private final int numberStart;
  private final int numberEnd;
  private final boolean pointed;
  private int separatorStart;
  private int separatorEnd;
  private int titleStart;
  private int start = -1;
  private String word = "";
  private @Nullable PlacementLevel level;
  private boolean closesEmphasis;

  private OrdinalDraft(
      TextSpan heading, List<Integer> path, int numberStart, int numberEnd, boolean pointed) {
    this.heading = heading;
    this.text = heading.text();
    this.path = path;
    this.numberStart = numberStart;
    this.numberEnd = numberEnd;
    this.pointed = pointed;
    this.separatorStart = numberEnd;
    this.separatorEnd = pointed ? numberEnd + 1 : numberEnd;
    this.titleStart = separatorEnd;
  }

  /** A draft of a number; null where one of its levels is no numeral or too large. */
  static @Nullable OrdinalDraft of(TextSpan heading, NumberContext number, int largest) {
    List<TerminalNode> numerals = number.NUMERAL();
    List<Integer> path = new ArrayList<>(numerals.size());
    for (TerminalNode numeral : numerals) {
      Token token = numeral.getSymbol();
      int value =
          ChineseNumerals.value(
              heading.text().substring(token.getStartIndex(), token.getStopIndex() + 1));
      if (value < 0 || value > largest) {
        return null;
      }
      path.add(value);
    }
    Token first = numerals.get(0).getSymbol();
    Token last = numerals.get(numerals.size() - 1).getSymbol();
    boolean pointed = number.POINT().size() == numerals.size();
    return new OrdinalDraft(
        heading, List.copyOf(path), first.getStartIndex(), last.getStopIndex() + 1, pointed);
  }

  void startAt(Token token) {
    start = token.getStartIndex();
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

  void endWith(@Nullable EndingContext ending) {
    if (ending == null) {
      return;
    }
    TerminalNode separator = ending.SEPARATOR();
    TerminalNode gap = ending.GAP();
    closesEmphasis = !ending.EMPHASIS().isEmpty();
    if (closesEmphasis) {
      titleStart = ending.getStop().getStopIndex() + 1;
      if (gap != null && !pointed) {
        separatorStart = gap.getSymbol().getStartIndex();
        separatorEnd = titleStart;
      }
    }
    if (separator != null) {
      endWith(separator.getSymbol());
    } else if (gap != null && !closesEmphasis) {
      separatorEnd = titleStart = gap.getSymbol().getStopIndex() + 1;
    }
  }

  /** Emphasis that closes before the separator's sign is no part of it. */
  void endWith(Token separator) {
    int sign = separator.getStartIndex();
    int marks = sign;
    while (OrdinalReader.isMarkOrBlank(text.charAt(sign))) {
      marks = Blanks.isBlank(text.charAt(sign)) ? marks : sign + 1;
      sign++;
    }
    closesEmphasis |= marks > separator.getStartIndex();
    if (!pointed) {
      separatorStart = marks;
    }
    separatorEnd = titleStart = separator.getStopIndex() + 1;
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

  String text(Token token) {
    return text.substring(token.getStartIndex(), token.getStopIndex() + 1);
  }

  Ordinal ordinal() {
    int from = start < 0 ? numberStart : start;
    TextRange range = heading.slice(from, Math.max(separatorEnd, numberEnd)).range();
    TextSpan separator = heading.slice(separatorStart, separatorEnd);
    return new Ordinal(
        range,
        heading.slice(numberStart, numberEnd).range(),
        path,
        word,
        level,
        separator.range(),
        separator.text());
  }
}
