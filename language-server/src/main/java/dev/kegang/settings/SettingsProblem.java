package dev.kegang.settings;

import dev.kegang.text.TextRange;
import java.util.List;

/**
 * Something in a settings file that cannot be meant.
 *
 * @param range in that file
 * @param key of the message
 * @param arguments for the places of the message
 */
public record SettingsProblem(TextRange range, String key, List<Object> arguments) {

  static SettingsProblem of(TextRange range, String key, Object... arguments) {
    return new SettingsProblem(range, key, List.of(arguments));
  }
}
