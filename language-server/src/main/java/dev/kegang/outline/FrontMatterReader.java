package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the keys of front matter that are fields; anything else in it is the author's own. */
final class FrontMatterReader {

  private FrontMatterReader() {}

  static List<Field> read(
      @Nullable TextSpan frontMatter, LabelReader labels, HoursReader hoursReader) {
    if (frontMatter == null) {
      return List.of();
    }
    List<Field> fields = new ArrayList<>();
    String text = frontMatter.text();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      Field field = field(frontMatter.slice(start, end), labels, hoursReader);
      if (field != null) {
        fields.add(field);
      }
      start = end + 1;
    }
    return List.copyOf(fields);
  }

  private static @Nullable Field field(TextSpan line, LabelReader labels, HoursReader hoursReader) {
    String text = line.text();
    int colon = text.indexOf(':');
    if (colon <= 0 || text.charAt(0) == ' ' || text.charAt(0) == '#') {
      return null;
    }
    FieldKind kind = labels.kind(text.substring(0, colon));
    if (kind == null) {
      return null;
    }
    TextSpan separator = line.slice(colon, colon + 1);
    TextRange range = line.place(0, colon + 1);
    Label label = new Label(range, line.slice(0, colon).trimmed(), separator, false);
    TextSpan value = unquoted(line.slice(colon + 1, text.length()).trimmed());
    boolean filled = !value.isEmpty();
    Hours hours =
        FieldKind.HOURS.equals(kind) ? hoursReader.readValue(value, label.word().text()) : null;
    return new Field(
        kind, label, line.range(), filled ? value : null, null, List.of(), hours, filled);
  }

  private static TextSpan unquoted(TextSpan value) {
    String text = value.text();
    int last = text.length() - 1;
    boolean quoted =
        last > 0
            && text.charAt(0) == text.charAt(last)
            && (text.charAt(0) == '"' || text.charAt(0) == '\'');
    return quoted ? value.slice(1, last) : value;
  }
}
