package dev.kegang.settings;

import dev.kegang.settings.JsonValue.Member;
import dev.kegang.settings.JsonValue.Members;

/** Spells values in one way, wherever and however they were written. */
final class JsonSpelling {

  private final StringBuilder text = new StringBuilder();

  private JsonSpelling() {}

  /** The same text for the same values, other texts for others. */
  static String of(JsonValue value) {
    JsonSpelling spelling = new JsonSpelling();
    spelling.add(value);
    return spelling.text.toString();
  }

  private void add(JsonValue value) {
    if (value instanceof JsonValue.Text said) {
      add(said.text());
    } else if (value instanceof JsonValue.Numeral numeral) {
      text.append(numeral.number());
    } else if (value instanceof JsonValue.Flag flag) {
      text.append(flag.flag());
    } else if (value instanceof JsonValue.Nothing) {
      text.append("null");
    } else if (value instanceof JsonValue.Items items) {
      text.append('[');
      for (JsonValue item : items.items()) {
        add(item);
        text.append(',');
      }
      text.append(']');
    } else if (value instanceof Members members) {
      text.append('{');
      for (Member member : members.members()) {
        add(member.name());
        text.append(':');
        add(member.value());
        text.append(',');
      }
      text.append('}');
    }
  }

  /** With its length, so that no text in quotes can end early. */
  private void add(String said) {
    text.append(said.length()).append('"').append(said);
  }
}
