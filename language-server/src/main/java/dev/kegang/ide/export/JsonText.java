package dev.kegang.ide.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and truth values as JSON, indented by two blanks. */
final class JsonText {

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  static String of(Object value) {
    JsonText json = new JsonText();
    json.write(value, "\n");
    return json.text.toString();
  }

  private void write(@Nullable Object value, String lineStart) {
    if (value instanceof Map<?, ?> map) {
      String opening = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text.append(opening).append(lineStart).append("  ");
        quote(entry.getKey().toString());
        text.append(": ");
        write(entry.getValue(), lineStart + "  ");
        opening = ",";
      }
      text.append(map.isEmpty() ? "{}" : lineStart + '}');
    } else if (value instanceof List<?> list) {
      String opening = "[";
      for (Object item : list) {
        text.append(opening).append(lineStart).append("  ");
        write(item, lineStart + "  ");
        opening = ",";
      }
      text.append(list.isEmpty() ? "[]" : lineStart + ']');
    } else if (value instanceof CharSequence characters) {
      quote(characters);
    } else {
      text.append(value);
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
