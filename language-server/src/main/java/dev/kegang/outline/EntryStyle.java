package dev.kegang.outline;

import dev.kegang.text.TextRange;
import java.util.List;

/**
 * How entries of the table of contents and of the plan are written.
 *
 * @param before what stands before the number, else before the title, such as a bullet
 * @param numeral the number 1 in the script the author uses; empty where entries have no numbers
 * @param after what stands between number and title, such as {@code . } or {@code 、}
 * @param end what stands right behind the title, such as {@code **}
 */
public record EntryStyle(String before, String numeral, String after, String end) {

  /** Entries of the table of contents, where a file shows none. */
  static final EntryStyle PLAIN = new EntryStyle("", "1", ". ", "");

  /** Entries of the plan, where a file shows none. */
  static final EntryStyle BOLD = new EntryStyle("", "1", ". **", "**");

  /** The style most entries have; entries that are links don't count. */
  static EntryStyle of(String content, List<Entry> entries, EntryStyle fallback) {
    Majority<EntryStyle> styles = new Majority<>();
    for (Entry entry : entries) {
      int title = entry.title().start();
      String opening = content.substring(entry.range().start(), title);
      if (opening.indexOf('[') < 0) {
        styles.add(style(content, entry, opening));
      }
    }
    return styles.orElse(fallback);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EntryStyle style
        && before.equals(style.before)
        && numeral.equals(style.numeral)
        && after.equals(style.after)
        && end.equals(style.end);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * before.hashCode() + after.hashCode()) + end.hashCode();
  }

  /** One entry, on one line without its end. */
  public String entry(int number, String title) {
    String written = numeral.isEmpty() ? "" : ChineseNumerals.write(number, numeral);
    return before + written + after + title + end;
  }

  private static EntryStyle style(String content, Entry entry, String opening) {
    TextRange digits = entry.marker().digits();
    int start = entry.range().start();
    int title = entry.title().start();
    if (!entry.marker().ordered() || digits.isEmpty() || digits.end() > title) {
      return new EntryStyle(opening, "", "", emphasis(opening));
    }
    return new EntryStyle(
        content.substring(start, digits.start()),
        ChineseNumerals.write(1, content.substring(digits.start(), digits.end())),
        content.substring(digits.end(), title),
        emphasis(opening));
  }

  /** The marks of emphasis that still want closing. */
  private static String emphasis(String opening) {
    int from = opening.length();
    while (from > 0 && (opening.charAt(from - 1) == '*' || opening.charAt(from - 1) == '_')) {
      from--;
    }
    if (from < opening.length()) {
      return opening.substring(from);
    }
    return opening.startsWith("**") || opening.startsWith("__") ? opening.substring(0, 2) : "";
  }
}
