package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The READMEs show what a check really prints; {@code -Dgolden=update} writes it. */
final class ReadmePictureTest {

  private static final String START = "<!-- terminal -->\n";
  private static final String END = "<!-- /terminal -->";

  @ParameterizedTest
  @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
  void isUpToDate(String name, String language) throws IOException {
    Path repository = Path.of("..");
    List<String> shown =
        List.of(
            "check",
            "examples",
            "--lang",
            language,
            "--select",
            "unknown-field,section-number,course-plan-mismatch");
    String[] words = shown.toArray(new String[shown.size() + 2]);
    words[shown.size()] = "--output";
    words[shown.size() + 1] = "pretty";
    Kegang.Outcome outcome = new Kegang(repository.toAbsolutePath().normalize()).run(words);
    assertEquals(1, outcome.exitCode(), outcome.err());
    String picture =
        "```text\n$ kegang %s\n%s\n%s```\n"
            .formatted(String.join(" ", shown), outcome.out().strip(), outcome.err());

    Path file = repository.resolve(name);
    String readme = Files.readString(file);
    int start = readme.indexOf(START) + START.length();
    int end = readme.indexOf(END);
    assertTrue(start >= START.length() && end > start, name);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, readme.substring(0, start) + picture + readme.substring(end));
      return;
    }
    assertEquals(picture, readme.substring(start, end), "run the tests with -Dgolden=update");
  }
}
