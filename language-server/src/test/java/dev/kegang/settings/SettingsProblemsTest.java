package dev.kegang.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Messages;
import dev.kegang.vocabulary.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a settings file is said at its place, and the rest of the file holds. */
class SettingsProblemsTest {

  @TempDir Path temporary;

  @Test
  void aTypoAWrongTypeAndAnUnknownRuleAreThreeProblemsAndNothingElseBreaks() {
    Settings settings =
        read(
            """
            {
              "langauge": "zh",
              "complete": "yes",
              "rules": { "empty-feild": "off", "empty-section": "off" },
              "language": "en"
            }
            """);
    assertEquals(
        List.of(
            "unknown-key-near \"langauge\"",
            "expected-flag \"yes\"",
            "unknown-rule-near \"empty-feild\""),
        SettingsFolder.problems(settings));
    assertEquals(Language.ENGLISH, settings.language());
    RuleSetting off = new RuleSetting(RuleLevel.OFF, RuleOptions.STANDARD);
    assertEquals(Map.of("empty-section", off), settings.rules());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          { "language" "zh" }                 | json-colon "
          { "language": "zh" "root": true }   | json-comma-or-brace "
          { "language": zh }                  | json-value zh
          { "include": ["a" "b"] }            | json-comma-or-bracket "
          { language: "zh" }                  | json-name language
          { "language": "zh                   | json-quotes "zh
          { "language": "\\q" }               | json-escape \\q
          { "complete": 1.2.3 }               | json-value 1.2.3
          { "complete": 0x10 }                | json-value 0x10
          /* { }                              | json-comment /*
          { } }                               | json-behind }
          { "rules": {                        | json-end
          课程                                 | json-value 课程
          """)
  void aTextThatIsNoJsonIsOneProblem(String text, String problem) {
    Settings settings = read(text);
    assertEquals(List.of(problem.strip()), stripped(settings));
    assertEquals(List.of(), List.copyOf(settings.rules().keySet()));
  }

  @Test
  void anEmptyFileAndDeepNestingAreOneProblem() {
    assertEquals(List.of("json-end"), stripped(read("")));
    assertEquals(List.of("json-depth ["), stripped(read("[".repeat(100_000))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [1]                                              | no-object
          { "language": "fr" }                             | choice "fr"
          { "language": null }                             | expected-text null
          { "rules": { "empty-field": "fatal" } }          | choice "fatal"
          { "rules": { "empty-field": 3 } }                | expected-text 3
          { "rules": { "empty-field": null } }             | expected-object null
          { "rules": { "empty-field": { "sevrity": "off" } } } | unknown-option-near "sevrity"
          { "rules": [] }                                  | expected-object []
          { "include": "lessons" }                         | expected-list "lessons"
          { "include": [3] }                               | expected-text 3
          { "include": [""] }                              | empty-text ""
          { "exclude": ["a[b"] }                           | glob "a[b"
          { "hours": { "minutesPerPeriod": 0 } }           | number-least 0
          { "hours": { "minutesPerPeriod": 45.5 } }        | number-least 45.5
          { "hours": { "minutesPerPeriod": "45" } }        | expected-number "45"
          { "placeholders": ["(写"] }                       | pattern "(写"
          { "profile": "lesson-outlin" }                   | unknown-profile-near "lesson-outlin"
          { "profile": "完全不同的名称" }                     | unknown-profile "完全不同的名称"
          { "overrides": [ { "profile": "lesson-outline" } ] } | no-files {
          { "overrides": [ { "files": "a.md" } ] }         | expected-list "a.md"
          { "vocabulary": { "fields": { "objectves": ["收获"] } } } | unknown-field-near "objectves"
          { "profiles": { "a": { "required": ["sumary"] } } } | unknown-field-near "sumary"
          { "profiles": { "a": { "pages": ["cover"] } } }  | choice "cover"
          { "vocabulary": { "pages": { "closings": [] } } } | unknown-page-near "closings"
          { "vocabulary": { "fields": { "": ["x"] } } }    | empty-name ""
          { "language": "zh", "language": "en" }           | twice "language"
          { "extends": ["missing.json"] }                  | base-missing "missing.json"
          { "extends": ["kegang.json"] }                   | base-cycle "kegang.json"
          { "extends": ["../secret.json"] }                | base-outside "../secret.json"
          { "extends": ["/etc/passwd"] }                   | base-outside "/etc/passwd"
          """)
  void whatCannotBeMeantIsAProblemAtItsPlace(String text, String problem) {
    assertEquals(List.of(problem.strip()), stripped(read(text)));
  }

  @Test
  void circlesOfProfilesAreSaid() {
    assertEquals(
        List.of("profile-cycle \"a\"", "profile-cycle \"b\""),
        stripped(
            read("{ \"profiles\": { \"a\": { \"base\": \"b\" }, \"b\": { \"base\": \"a\" } } }")));
  }

  @Test
  void aProblemInAnExtendedFileStandsThere() {
    Settings settings =
        new SettingsFolder(temporary)
            .with("kegang.json", "{ \"extends\": [\"base.json\"], \"profile\": \"own\" }")
            .with("base.json", "{ \"profiles\": { \"own\": {} }, \"rools\": {} }")
            .read();
    assertEquals(List.of(), settings.files().get(0).problems());
    assertEquals(1, settings.files().get(1).problems().size());
    assertTrue(settings.files().get(1).path().endsWith("/base.json"));
    assertEquals("own", settings.profile().id());
  }

  private Settings read(String text) {
    return new SettingsFolder(temporary).with("kegang.json", text).read();
  }

  private static List<String> stripped(Settings settings) {
    assertReadable(settings);
    return SettingsFolder.problems(settings).stream().map(String::strip).toList();
  }

  private static void assertReadable(Settings settings) {
    for (SettingsProblem problem : settings.files().get(0).problems()) {
      for (Language language : Language.values()) {
        String key = "invalid-settings." + problem.key();
        assertTrue(Messages.in(language).keys().contains(key), key);
        String text = Messages.in(language).text(key, problem.arguments().toArray());
        assertFalse(text.contains("{0}") || text.contains("{1}"), text);
      }
    }
  }
}
