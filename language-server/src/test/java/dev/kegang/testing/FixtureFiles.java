package dev.kegang.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Several files in one string: a line {@code --- file: b.md} starts the next. */
public final class FixtureFiles {

  /** What the first file is called where no line names it. */
  public static final String FIRST = "a.md";

  private static final String MARK = "--- file: ";

  private FixtureFiles() {}

  /** Per file its text, in their order. */
  public static Map<String, String> of(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    String name = FIRST;
    StringBuilder content = new StringBuilder();
    for (String line : text.split("(?<=\n)", -1)) {
      if (line.startsWith(MARK)) {
        if (!content.isEmpty()) {
          files.put(name, content.toString());
        }
        name = line.substring(MARK.length()).strip();
        content.setLength(0);
      } else {
        content.append(line);
      }
    }
    files.put(name, content.toString());
    return files;
  }
}
