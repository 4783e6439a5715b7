package dev.kegang.settings;

import dev.kegang.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a JSON text, with its place in it. */
sealed interface JsonValue {

  TextRange range();

  /** Characters in quotes; the range includes the quotes. */
  record Text(TextRange range, String text) implements JsonValue {}

  record Numeral(TextRange range, double number) implements JsonValue {

    /** Whether it is a whole number between two others. */
    boolean isWhole(int least, int most) {
      return number == Math.rint(number) && number >= least && number <= most;
    }
  }

  record Flag(TextRange range, boolean flag) implements JsonValue {}

  /** {@code null}. */
  record Nothing(TextRange range) implements JsonValue {}

  record Items(TextRange range, List<JsonValue> items) implements JsonValue {}

  /** An object. Members with one name may be there several times; the last one counts. */
  record Members(TextRange range, List<Member> members) implements JsonValue {

    @Nullable JsonValue value(String name) {
      for (int i = members.size() - 1; i >= 0; i--) {
        if (members.get(i).name.equals(name)) {
          return members.get(i).value;
        }
      }
      return null;
    }
  }

  /**
   * A name and its value.
   *
   * @param place of the name, its quotes included
   */
  record Member(TextRange place, String name, JsonValue value) {}
}
