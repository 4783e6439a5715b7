package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The configurations on the page that says how editors are set up. */
final class SetupPage {

  private static final Path ENGLISH = Path.of("..", "docs", "setup-editors.md");
  private static final Path CHINESE = Path.of("..", "docs", "setup-editors.zh-CN.md");
  private static final String FENCE = "```";

  private SetupPage() {}

  /** The first configuration in a language. */
  static String configuration(String language) throws IOException {
    List<String> all = configurations(ENGLISH, language);
    assertTrue(!all.isEmpty(), () -> "no " + language + " on " + ENGLISH);
    return all.get(0);
  }

  /** All in a language, of the English page. */
  static List<String> configurations(String language) throws IOException {
    return configurations(ENGLISH, language);
  }

  /** The same of the Chinese page. */
  static List<String> chineseConfigurations(String language) throws IOException {
    return configurations(CHINESE, language);
  }

  private static List<String> configurations(Path page, String language) throws IOException {
    List<String> found = new ArrayList<>();
    StringBuilder open = null;
    for (String line : Files.readAllLines(page)) {
      if (open == null) {
        open = line.equals(FENCE + language) ? new StringBuilder() : null;
      } else if (line.equals(FENCE)) {
        found.add(open.toString());
        open = null;
      } else {
        open.append(line).append('\n');
      }
    }
    return found;
  }
}
