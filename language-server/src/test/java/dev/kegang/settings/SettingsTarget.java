package dev.kegang.settings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Rules;
import dev.kegang.text.TextRange;
import java.nio.charset.StandardCharsets;

/** Reads any settings file: whatever is wrong in it is said at its place. */
public final class SettingsTarget {

  private static final String[] PIECES = {
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "//",
    "/*",
    "*/",
    "\\u0041",
    "\"root\": ",
    "true",
    "false",
    "null",
    "1e9",
    "-0",
    "\"extends\": [\"./a.json\"]",
    "\"language\": ",
    "\"zh\"",
    "\"include\": [",
    "\"exclude\": [\"**/*\"]",
    "\"outlines\": ",
    "\"profile\": ",
    "\"complete\": ",
    "\"hours\": {\"minutesPerPeriod\": ",
    "\"rules\": {",
    "\"placeholder\": ",
    "\"off\"",
    "\"severity\": ",
    "\"vocabulary\": {\"fields\": {",
    "\"words\": [",
    "\"title\": ",
    "\"profiles\": {",
    "\"base\": ",
    "\"required\": [",
    "\"order\": [",
    "\"placeholders\": [\"(\"]",
    "\"terms\": {",
    "\"overrides\": [{\"files\": [",
    "课",
    "\ud83d",
    "😀",
    "\0",
    "\ufeff",
    "\r\n",
    "\u2028",
    "\"[a-\"",
    "\"{a,\"",
    "\"***\""
  };

  private SettingsTarget() {}

  public static void fuzzerTestOneInput(byte[] data) {
    String text = text(data);
    SettingsReader reader =
        new SettingsReader(
            Rules.described(), null, path -> path.endsWith("/kegang.json") ? text : "{}");
    Settings settings = reader.read("/course/kegang.json");
    for (SettingsFile file : settings.files()) {
      for (SettingsProblem problem : file.problems()) {
        TextRange range = problem.range();
        assertTrue(range.end() <= file.source().length(), () -> problem + " in " + text);
      }
    }
    RuleSelection.of(settings.rules());
    settings.includes("/course/lessons/a.md");
    settings.outlines().matches("/course/a/b/c.outline.md");
    settings.profile(settings.overridesOf("/course/labs/a.md"));
  }

  private static String text(byte[] data) {
    if (data.length > 0 && data[0] == 0) {
      return new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder(data.length);
    for (byte one : data) {
      text.append(one >= 0 ? String.valueOf((char) one) : PIECES[(one & 0x7f) % PIECES.length]);
    }
    return text.toString();
  }
}
