package dev.kegang.ide;

import java.util.Set;

/** Names the file of a course's next lesson after that of the last. */
final class NewLessonPath {

  private static final String FIRST = "lesson-01.md";

  private NewLessonPath() {}

  static String first() {
    return FIRST;
  }

  /**
   * The last path with its number counted on until it is free; a title behind the number is left
   * out.
   */
  static String after(String last, Set<String> taken) {
    String name = last.substring(last.lastIndexOf('/') + 1);
    String folder = last.substring(0, last.length() - name.length());
    int dot = name.lastIndexOf('.');
    String extension = dot <= 0 ? "" : name.substring(dot);
    String stem = name.substring(0, name.length() - extension.length());
    int end = lastNumberEnd(stem);
    int start = numberStart(stem, end);
    String prefix = end < 0 ? stem + '-' : stem.substring(0, start);
    int width = end < 0 ? 1 : end - start;
    long number = end < 0 ? 1 : Long.parseLong(stem.substring(start, end));
    String path;
    do {
      number++;
      path = folder + prefix + padded(number, width) + extension;
    } while (taken.contains(path));
    return path;
  }

  /** The path in the folder of the next part, where the folder has the part's number. */
  static String inNextPart(String path, int part) {
    int slash = path.lastIndexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    int end = lastNumberEnd(folder);
    int start = numberStart(folder, end);
    if (end < folder.length()
        || end == start
        || Long.parseLong(folder.substring(start, end)) != part) {
      return path;
    }
    return folder.substring(0, start) + padded(part + 1L, end - start) + path.substring(slash);
  }

  private static String padded(long number, int width) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  private static int lastNumberEnd(String text) {
    for (int end = text.length(); end > 0; end--) {
      if (isDigit(text.charAt(end - 1))) {
        return end;
      }
    }
    return -1;
  }

  /** Longer ones are no numbers of lessons. */
  private static int numberStart(String text, int end) {
    int start = Math.max(0, end);
    while (start > 0 && end - start < 9 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
