package dev.kegang.outline;

import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.HoursUnits;
import dev.kegang.vocabulary.PlacementWords;
import java.util.List;

/** Splits a heading's text into ordinal, title and hours. */
public final class HeadingReader {

  private final PlacementWords words;
  private final HoursReader hours;

  public HeadingReader(PlacementWords words, HoursUnits units) {
    this.words = words;
    this.hours = new HoursReader(units);
  }

  public HeadingText read(TextSpan span) {
    TextSpan text = Inline.unwrap(span);
    String s = text.text();
    Ordinal ordinal = null;
    int i = 0;
    boolean designated = s.startsWith("第");
    if (designated) i++;
    int word = 0;
    int start = i;
    while (i < s.length()
        && (ChineseNumerals.digit(s.charAt(i)) >= 0
            || (designated && ChineseNumerals.isChinese(s.charAt(i))))) i++;
    if (i > start) {
      int value = ChineseNumerals.value(s.substring(start, i));
      int numberEnd = i;
      word = designated ? words.lengthAtStart(s.substring(i)) : 0;
      String w = s.substring(i, i + word);
      i += word;
      int sep = i;
      while (i < s.length() && ".、：: )）".indexOf(s.charAt(i)) >= 0) i++;
      if (designated ? word > 0 : i > sep && s.charAt(sep) != ' ') {
        ordinal =
            new Ordinal(
                text.slice(0, i).range(),
                text.slice(start, numberEnd).range(),
                List.of(value),
                w,
                word > 0 ? words.level(w) : null,
                text.slice(sep, i).range(),
                s.substring(sep, i));
      }
    }
    int from = ordinal == null ? 0 : i;
    int to = s.length();
    Hours budget = null;
    int open = Math.max(s.lastIndexOf('('), s.lastIndexOf('（'));
    if (open > from && (s.endsWith(")") || s.endsWith("）"))) {
      budget = hours.read(text.slice(open + 1, s.length() - 1));
      if (budget != null) to = open;
    }
    return new HeadingText(ordinal, text.slice(from, to).trimmed(), budget);
  }
}
