package dev.kegang.settings;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Looks at the texts of one settings file by what they stand for. */
final class TextCheck {

  private final String folder;

  /**
   * @param folder of the settings file, absolute, with slashes
   */
  TextCheck(String folder) {
    this.folder = folder;
  }

  /** The text as it is to be used; null where it cannot be. */
  @Nullable JsonValue check(JsonValue.Text found, Shape.Kind kind, List<SettingsProblem> problems) {
    String text = found.text();
    if (text.isBlank()) {
      problems.add(SettingsProblem.of(found.range(), "empty-text"));
      return null;
    }
    if (kind == Shape.Kind.PATTERN) {
      return isPattern(found, problems) ? found : null;
    }
    if (kind != Shape.Kind.GLOB) {
      return found;
    }
    if (PathGlobs.isReadable(text)) {
      return new JsonValue.Text(found.range(), PathGlobs.below(folder, text));
    }
    problems.add(SettingsProblem.of(found.range(), "glob", text));
    return null;
  }

  private static boolean isPattern(JsonValue.Text found, List<SettingsProblem> problems) {
    try {
      Pattern.compile(found.text());
      return true;
    } catch (PatternSyntaxException e) {
      problems.add(SettingsProblem.of(found.range(), "pattern", found.text(), e.getDescription()));
      return false;
    }
  }
}
