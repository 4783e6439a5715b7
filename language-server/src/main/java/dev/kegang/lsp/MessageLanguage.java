package dev.kegang.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.kegang.vocabulary.Language;
import java.util.Locale;
import org.eclipse.lsp4j.InitializeParams;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the language the server speaks to the user; it is independent of the documents'
 * languages.
 */
final class MessageLanguage {

  private MessageLanguage() {}

  /**
   * The first that names Chinese or English: the client's locale, its {@code
   * initializationOptions.language}, what settings ask for, the locale the program was started in;
   * else English.
   */
  static Language of(
      InitializeParams params, @Nullable Language ofCourse, @Nullable String startLocale) {
    Language language = language(params.getLocale());
    if (language == null) {
      language = language(option(params.getInitializationOptions()));
    }
    if (language == null) {
      language = ofCourse == null ? language(startLocale) : ofCourse;
    }
    return language == null ? Language.ENGLISH : language;
  }

  private static @Nullable String option(@Nullable Object options) {
    if (options instanceof JsonObject object) {
      JsonElement language = object.get("language");
      if (language != null && language.isJsonPrimitive()) {
        return language.getAsString();
      }
    }
    return null;
  }

  private static @Nullable Language language(@Nullable String locale) {
    if (locale == null) {
      return null;
    }
    String lower = locale.toLowerCase(Locale.ROOT);
    for (Language language : Language.values()) {
      String tag = language.tag();
      if (lower.startsWith(tag)
          && (lower.length() == tag.length() || !Character.isLetter(lower.charAt(tag.length())))) {
        return language;
      }
    }
    return null;
  }
}
