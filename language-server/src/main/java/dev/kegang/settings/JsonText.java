package dev.kegang.settings;

import java.util.List;
import java.util.Map;

/** Writes texts, numbers, flags, lists and maps as JSON on one line. */
final class JsonText {

  private JsonText() {}

  static String of(Object value) {
    StringBuilder json = new StringBuilder();
    append(json, value);
    return json.toString();
  }

  private static void append(StringBuilder json, Object value) {
    if (value instanceof String text) {
      appendText(json, text);
    } else if (value instanceof List<?> items) {
      String before = "[";
      for (Object item : items) {
        append(json.append(before), item);
        before = ", ";
      }
      json.append(items.isEmpty() ? "[]" : "]");
    } else if (value instanceof Map<?, ?> members) {
      String before = "{";
      for (Map.Entry<?, ?> member : members.entrySet()) {
        append(json.append(before), String.valueOf(member.getKey()));
        append(json.append(": "), member.getValue());
        before = ", ";
      }
      json.append(members.isEmpty() ? "{}" : "}");
    } else {
      json.append(value);
    }
  }

  private static void appendText(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
