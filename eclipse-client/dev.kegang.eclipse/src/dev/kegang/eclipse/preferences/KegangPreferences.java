package dev.kegang.eclipse.preferences;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;

/**
 * What the user chose on the preference page.
 *
 * @param language of messages: zh or en; that of Eclipse where the user chose none
 * @param failLevel from which severity Check Course speaks of failure: error, warning, info or never
 * @param trace off, messages or verbose
 * @param javaArguments further arguments of the server's JVM
 */
public record KegangPreferences(String language, String failLevel, String trace, List<String> javaArguments) {

  /** Where the preferences are kept: the bundle's name. */
  public static final String NODE = "dev.kegang.eclipse";

  public static final String LANGUAGE = "language";
  public static final String FAIL_LEVEL = "failLevel";
  public static final String TRACE = "trace";
  public static final String JAVA_ARGUMENTS = "javaArguments";

  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\"?)+");

  /** Stands for the language of Eclipse. */
  public static final String SAME_AS_ECLIPSE = "auto";

  public static KegangPreferences current() {
    IPreferencesService service = Platform.getPreferencesService();
    String language = service.getString(NODE, LANGUAGE, SAME_AS_ECLIPSE, null);
    return new KegangPreferences(
        language.equals(SAME_AS_ECLIPSE) ? ofLocale(Platform.getNL()) : language,
        service.getString(NODE, FAIL_LEVEL, "warning", null),
        service.getString(NODE, TRACE, "off", null),
        words(service.getString(NODE, JAVA_ARGUMENTS, "", null)));
  }

  static String ofLocale(String locale) {
    return locale.startsWith("zh") ? "zh" : "en";
  }

  /** Splits at blanks; what stands in double quotes stays together. */
  static List<String> words(String arguments) {
    return WORD.matcher(arguments).results().map(word -> word.group().replace("\"", "")).toList();
  }
}
