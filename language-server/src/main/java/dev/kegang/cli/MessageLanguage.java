package dev.kegang.cli;

import dev.kegang.vocabulary.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides the language of messages; it has nothing to do with the language of the outlines. */
final class MessageLanguage {

  private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  private MessageLanguage() {}

  /**
   * The language {@code --lang} names, else the one settings ask for, else that of the user's
   * locale, else English.
   */
  static Language of(List<String> words, Environment environment) {
    String asked = asked(words);
    if (asked != null) {
      return ofLocale(asked);
    }
    Language ofCourse = CourseSettings.language(environment.workingDirectory());
    if (ofCourse != null) {
      return ofCourse;
    }
    String locale = environment.locale();
    return ofLocale(locale != null ? locale : locale(environment.variables()));
  }

  /** Read before all else is parsed, because what is wrong there must be said in some language. */
  private static @Nullable String asked(List<String> words) {
    String option = "--" + Option.LANG.name();
    String asked = null;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith(option + "=")) {
        asked = word.substring(option.length() + 1);
      } else if (word.equals(option) && i + 1 < words.size()) {
        asked = words.get(i + 1);
      }
    }
    return asked;
  }

  private static String locale(Map<String, String> variables) {
    for (String name : VARIABLES) {
      String value = variables.get(name);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private static Language ofLocale(String locale) {
    return locale.startsWith("zh") ? Language.CHINESE : Language.ENGLISH;
  }
}
