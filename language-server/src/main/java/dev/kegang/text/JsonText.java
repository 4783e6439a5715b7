package dev.kegang.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and truth values as JSON. */
public final class JsonText {

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /** On one line, for people to read within a sentence. */
  public static String of(Object value) {
    JsonText json = new JsonText();
    json.write(value, null);
    return json.text.toString();
  }

  /** Indented by two blanks, without a line end behind it. */
  public static String indented(Object value) {
    JsonText json = new JsonText();
    json.write(value, "\n");
    return json.text.toString();
  }

  /**
   * @param lineStart what a line begins with where the value does; null where all is on one line
   */
  private void write(@Nullable Object value, @Nullable String lineStart) {
    if (value instanceof Map<?, ?> map) {
      String opening = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        begin(opening, lineStart);
        quote(entry.getKey().toString());
        text.append(": ");
        write(entry.getValue(), inner(lineStart));
        opening = ",";
      }
      end(map.isEmpty(), "{}", lineStart);
    } else if (value instanceof List<?> list) {
      String opening = "[";
      for (Object item : list) {
        begin(opening, lineStart);
        write(item, inner(lineStart));
        opening = ",";
      }
      end(list.isEmpty(), "[]", lineStart);
    } else if (value instanceof CharSequence characters) {
      quote(characters);
    } else {
      text.append(value);
    }
  }

  private static @Nullable String inner(@Nullable String lineStart) {
    return lineStart == null ? null : lineStart + "  ";
  }

  private void begin(String opening, @Nullable String lineStart) {
    text.append(opening);
    if (lineStart != null) {
      text.append(lineStart).append("  ");
    } else if (opening.equals(",")) {
      text.append(' ');
    }
  }

  private void end(boolean empty, String brackets, @Nullable String lineStart) {
    if (empty) {
      text.append(brackets);
    } else {
      text.append(lineStart == null ? "" : lineStart).append(brackets.charAt(1));
    }
  }

  /** Half a surrogate pair is escaped, too: there is no UTF-8 for it. */
  private void quote(CharSequence characters) {
    text.append('"');
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean whole =
          !Character.isSurrogate(c)
              || (Character.isHighSurrogate(c)
                  ? i + 1 < characters.length()
                      && Character.isLowSurrogate(characters.charAt(i + 1))
                  : i > 0 && Character.isHighSurrogate(characters.charAt(i - 1)));
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c == '\n') {
        text.append("\\n");
      } else if (c < ' ' || c == '\u2028' || c == '\u2029' || !whole) {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
