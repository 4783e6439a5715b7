package dev.kegang.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * What the user set in the editor, under {@code kegang}. What is checked is not decided here but in
 * {@code kegang.json}, so that the command line agrees.
 *
 * @param hoursHints whether sums of hours are shown in the text: {@code inlayHints.hours}
 * @param numberHints whether numbers readers will see are shown: {@code inlayHints.numbers}
 * @param codeLens whether lines above headings are shown: {@code codeLens.enable}
 */
public record ClientSettings(boolean hoursHints, boolean numberHints, boolean codeLens) {

  /** What holds where the user set nothing. */
  static final ClientSettings DEFAULTS = new ClientSettings(true, true, true);

  /** Reads what the editor sent; whatever is missing or of another type is as by default. */
  static ClientSettings of(@Nullable Object settings) {
    return new ClientSettings(
        isOn(settings, "inlayHints", "hours"),
        isOn(settings, "inlayHints", "numbers"),
        isOn(settings, "codeLens", "enable"));
  }

  private static boolean isOn(@Nullable Object settings, String group, String name) {
    if (settings instanceof JsonObject object && object.get(group) instanceof JsonObject inGroup) {
      JsonElement value = inGroup.get(name);
      return value == null
          || !value.isJsonPrimitive()
          || !value.getAsJsonPrimitive().isBoolean()
          || value.getAsBoolean();
    }
    return true;
  }
}
