package dev.kegang.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.kegang.lint.Messages;
import dev.kegang.lint.Rules;
import dev.kegang.vocabulary.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Schema and pages say what the program reads; {@code -Dgolden=update} writes them. */
final class SettingsDocumentationTest {

  private static final Path SCHEMA = Path.of("..", "docs", "kegang.schema.json");

  @Test
  void theSchemaIsUpToDate() throws IOException {
    assertUpToDate(SCHEMA, SettingsSchema.of(Rules.described()));
  }

  @ParameterizedTest
  @EnumSource
  void thePageIsUpToDate(Language language) throws IOException {
    String name = language == Language.CHINESE ? "settings.zh-CN.md" : "settings.md";
    assertUpToDate(Path.of("..", "docs", name), SettingsPage.of(Rules.described(), language));
  }

  @ParameterizedTest
  @EnumSource
  void theExampleOnThePageIsWithoutFault(Language language, @TempDir Path folder) {
    String example = Messages.in(language).text("settings.example");
    Settings settings = new SettingsFolder(folder).with("kegang.json", example).read();
    assertEquals(List.of(), SettingsFolder.problems(settings));
  }

  @Test
  void readerAndSchemaAgree(@TempDir Path folder) throws IOException {
    String right =
        """
        { "language": "zh", "complete": true, "hours": { "minutesPerPeriod": 40 },
          "rules": { "empty-field": "off", "empty-section": { "severity": "info" } },
          "vocabulary": { "fields": { "lab": { "words": ["实验"], "title": "Lab" },
                                      "objectives": ["收获"] } },
          "overrides": [ { "files": ["a/**"], "rules": { "empty-field": "error" } } ] }
        """;
    assertTrue(isValid(right));
    assertEquals(List.of(), problems(folder, right));
    for (String wrong :
        List.of(
            "{ \"langauge\": \"zh\" }",
            "{ \"complete\": \"yes\" }",
            "{ \"rules\": { \"empty-feild\": \"off\" } }",
            "{ \"rules\": { \"empty-field\": \"fatal\" } }",
            "{ \"hours\": { \"minutesPerPeriod\": 0 } }",
            "{ \"include\": \"lessons\" }",
            "{ \"overrides\": [ { \"rule\": {} } ] }")) {
      assertTrue(!isValid(wrong), wrong);
      assertTrue(!problems(folder, wrong).isEmpty(), wrong);
    }
  }

  @Test
  void theSchemaIsInTheJar() throws IOException {
    try (InputStream stream = Settings.class.getResourceAsStream("/schemas/kegang.schema.json")) {
      assertTrue(stream != null, "docs/kegang.schema.json is a resource");
      assertEquals(
          Files.readString(SCHEMA), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static boolean isValid(String settings) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(Files.readString(SCHEMA))
        .validate(settings, InputFormat.JSON)
        .isEmpty();
  }

  private static List<String> problems(Path folder, String settings) {
    return SettingsFolder.problems(new SettingsFolder(folder).with("kegang.json", settings).read());
  }

  private static void assertUpToDate(Path file, String expected) throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, expected);
    }
    assertEquals(expected, Files.readString(file), "run the tests with -Dgolden=update");
  }
}
