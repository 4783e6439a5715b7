package dev.kegang.format;

import dev.kegang.reliability.FuzzedText;
import dev.kegang.settings.FormatConcern;
import dev.kegang.settings.FormatOptions;
import java.util.Map;

/** Formats any text: it settles, and no word is lost, added or moved. */
public final class FormatTarget {

  private static final FormatOptions WITHOUT_NUMBERS =
      FormatOptions.of(Map.of(FormatConcern.SECTION_NUMBERS, false));

  private FormatTarget() {}

  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 0) {
      FormatOptions options = data[0] < 0 ? FormatOptions.DEFAULTS : WITHOUT_NUMBERS;
      FormatCheck.any(FuzzedText.of(data, 1, data.length), options);
    }
  }
}
