package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The terminal that the READMEs show is what the command in its first line prints; {@code
 * -Dgolden=update} writes it.
 */
final class ReadmeTest {

  private static final String START = "<!-- terminal -->\n```text\n$ kegang ";
  private static final String END = "```\n<!-- /terminal -->\n";

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void showsWhatTheCommandPrints(String name) throws IOException {
    Path top = Path.of("..").toRealPath();
    String readme = Files.readString(top.resolve(name));
    int start = readme.indexOf(START);
    assertTrue(start >= 0, "no terminal in " + name);
    int lineEnd = readme.indexOf('\n', start + START.length());
    String command = readme.substring(start + START.length(), lineEnd);
    Kegang.Outcome outcome =
        new Kegang(top).onTerminal().with("NO_COLOR", "1").run(command.split(" "));
    String expected =
        readme.substring(0, lineEnd + 1)
            + outcome.out()
            + outcome.err()
            + readme.substring(readme.indexOf(END, lineEnd));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(top.resolve(name), expected);
    }
    assertEquals(
        expected, Files.readString(top.resolve(name)), "run the tests with -Dgolden=update");
  }
}
