package dev.kegang.lint.rules;

import dev.kegang.outline.ChineseNumerals;
import dev.kegang.outline.Entry;
import dev.kegang.outline.Outline;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * The line of a new entry, written like that of another entry of its list.
 *
 * @param like the entry whose marker, emphasis, link and separator it takes over
 * @param anchor of the section, for lists whose entries are links
 */
record NewEntry(
    Outline outline, Entry like, String title, @Nullable String description, String anchor) {

  private static final String LINK = "](";
  private static final String EMPHASIS = "*_`";

  /** The line without its end; an unnumbered list ignores the number. */
  String write(int number) {
    SourceText source = outline.source();
    TextRange digits = like.marker().digits();
    int line = source.lines().lineAt(like.range().start());
    int start = Math.max(source.lines().lineStart(line), source.hasByteOrderMark() ? 1 : 0);
    String opening = source.content().substring(digits.end(), like.title().start());
    String closing = closing();
    StringBuilder text = new StringBuilder();
    text.append(source.content(), start, digits.start());
    if (like.marker().ordered()) {
      String written = source.content().substring(digits.start(), digits.end());
      text.append(ChineseNumerals.write(number, written));
    }
    boolean link = closing.startsWith(LINK);
    boolean inside = closing.startsWith(LINK + '#');
    text.append(link && !inside ? opening.replace("[", "") : opening)
        .append(opening.indexOf('*') < 0 ? shown() : shown().replace("*", ""));
    int behind = link ? closing.indexOf(')') + 1 : 0;
    if (inside) {
      text.append(LINK).append('#').append(anchor).append(')');
    }
    TextSpan described = like.description();
    if (described != null && description != null) {
      return text.append(closing, behind, closing.length()).append(description).toString();
    }
    int end = behind;
    while (end < closing.length() && EMPHASIS.indexOf(closing.charAt(end)) >= 0) {
      end++;
    }
    return text.append(closing, behind, end).toString();
  }

  /** The title as readers see it: a link in it would end the link around it. */
  private String shown() {
    int open = title.indexOf('[');
    int middle = title.indexOf(LINK, open + 1);
    int close = title.indexOf(')', middle + 1);
    return open < 0 || middle < 0 || close < 0
        ? title
        : title.substring(0, open) + title.substring(open + 1, middle) + title.substring(close + 1);
  }

  /** What stands between the title and the description, or behind the title. */
  private String closing() {
    TextSpan described = like.description();
    int end = described == null ? like.range().end() : described.range().start();
    return outline.source().content().substring(like.title().end(), end);
  }
}
