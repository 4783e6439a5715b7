package dev.kegang.course;

import dev.kegang.vocabulary.Language;

/** The language a file's name says it is in, such as {@code pt} in {@code lesson.pt.md}. */
final class FileLanguage {

  private FileLanguage() {}

  /** What the lessons share that speak about the same things in the same words. */
  static String edition(String file, Language language) {
    return language.tag() + of(file);
  }

  /** The tag in lower case; empty where the name holds none. */
  static String of(String file) {
    int end = file.lastIndexOf('.');
    int start = file.lastIndexOf('.', end - 1);
    if (start <= file.lastIndexOf('/')) {
      return "";
    }
    String tag = file.substring(start + 1, end).toLowerCase(java.util.Locale.ROOT);
    return isTag(tag) ? tag : "";
  }

  /** Two letters, and perhaps a country or a script behind a dash or an underscore. */
  private static boolean isTag(String tag) {
    if (tag.length() < 2 || tag.length() > 7 || tag.length() == 3 || tag.length() == 4) {
      return false;
    }
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      boolean separator = i == 2 && (c == '-' || c == '_');
      boolean letter = i != 2 && c >= 'a' && c <= 'z';
      if (!separator && !letter) {
        return false;
      }
    }
    return true;
  }
}
