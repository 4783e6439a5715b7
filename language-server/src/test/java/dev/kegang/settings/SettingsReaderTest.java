package dev.kegang.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Severity;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.PageKind;
import dev.kegang.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

  private static final String OFF = "{ \"rules\": { \"missing-field\": \"off\" } }";
  private static final String EXTENDING = "{ \"extends\": [\"%s\"] }";

  @TempDir Path temporary;

  @Test
  void aRepositoryMayShareItsSettings() {
    SettingsFolder folder =
        folder()
            .with("shared/base.json", EXTENDING.formatted("../top.json"))
            .with("top.json", OFF)
            .with("course/kegang.json", EXTENDING.formatted("../shared/base.json"));
    assertEquals(
        List.of("base-outside \"../shared/base.json\""),
        SettingsFolder.problems(folder.read("course/kegang.json")));
    folder.with(".git/HEAD", "");
    Settings settings = folder.read("course/kegang.json");
    assertEquals(List.of(), SettingsFolder.problems(settings));
    assertEquals(3, settings.files().size());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkDoesNotLeadOut(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.json"), OFF);
    Files.createSymbolicLink(temporary.resolve("base.json"), secret);
    SettingsFolder folder = folder().with("kegang.json", EXTENDING.formatted("base.json"));
    assertEquals(List.of("outside "), folder.problems());
    Files.delete(temporary.resolve("kegang.json"));
    Files.createSymbolicLink(temporary.resolve("kegang.json"), secret);
    assertEquals(List.of("outside "), folder.problems());
    assertEquals("", folder.read().files().get(0).source().content());
  }

  @Test
  void everyKeyHasItsEffect() {
    Settings settings =
        folder()
            .with(
                "kegang.json",
                """
                \ufeff// 课程的设置
                {
                  "$schema": "x", "root": true,
                  "language": "zh",
                  "include": ["lessons/**"], "exclude": ["lessons/drafts"],
                  "outlines": ["lessons/**/*.md"],
                  "profile": "lab-sheet",
                  "complete": true,
                  "hours": { "minutesPerPeriod": 40 }, "format": { "tables": false },
                  "rules": { "closing-heading-level": "off", "empty-field": { "severity": "info" } },
                  "vocabulary": {
                    "fields": { "objectives": ["学习收获"],
                                "lab": { "words": ["实验内容"], "title": "Lab" } },
                    "pages": { "closing": ["课后回顾"] } },
                  "profiles": { "lab-sheet": { "base": "lesson-outline", "pages": ["title-page"],
                    "required": ["summary", "lab"], "order": ["summary", "lab", "examples"] } },
                  "placeholders": ["此处待写.*"], /* 词语 */ "terms": { "大语言模型": "大模型" },
                  "overrides": [ { "files": ["labs/**"], "profile": "lesson-outline",
                                   "rules": { "empty-field": "off" } } ],
                }
                """)
            .read();
    assertEquals(List.of(), SettingsFolder.problems(settings));
    assertEquals(Language.CHINESE, settings.language());
    assertTrue(settings.includes(folder().path("lessons/a.md")));
    assertFalse(settings.includes(folder().path("lessons/drafts/a.md")));
    assertFalse(settings.includes(folder().path("other/a.md")));
    assertTrue(settings.outlines().matches(folder().path("lessons/x/a.md")));
    assertTrue(settings.complete());
    assertEquals("lab-sheet", settings.profile().id());
    assertEquals(List.of(FieldKind.SUMMARY, new FieldKind("lab")), settings.profile().required());
    assertEquals(3, settings.profile().order().size());
    assertEquals(java.util.Set.of(PageKind.TITLE_PAGE), settings.profile().requiredPages());
    Vocabulary vocabulary = Vocabulary.bundled().with(settings.vocabulary());
    assertEquals(40, vocabulary.minutesPerPeriod());
    assertFalse(settings.format().has(FormatConcern.TABLES));
    assertTrue(settings.format().has(FormatConcern.LABELS));
    assertEquals(new FieldKind("objectives"), vocabulary.field("学习收获"));
    assertEquals("教学目标", vocabulary.word(new FieldKind("objectives"), Language.CHINESE));
    assertEquals(new FieldKind("lab"), vocabulary.field("实验内容"));
    assertEquals("Lab", vocabulary.word(new FieldKind("lab"), Language.CHINESE));
    assertEquals(PageKind.CLOSING, vocabulary.page("课后回顾"));
    assertTrue(vocabulary.placeholderWords().fitsAdded("此处待写内容"));
    assertEquals(Map.of("大语言模型", "大模型"), vocabulary.terms());
    assertNull(Vocabulary.bundled().field("实验内容"), "the shipped words stay as they are");
  }

  @Test
  void rulesAndOverridesDecideSeverities() {
    Settings settings =
        folder()
            .with(
                "kegang.json",
                """
                { "rules": { "closing-heading-level": "off", "empty-field": "info" },
                  "overrides": [
                    { "files": ["labs"], "profile": "lesson-outline",
                      "rules": { "empty-field": "error" } },
                    { "files": ["labs/old/**"], "rules": { "empty-field": "off" } } ] }
                """)
            .read();
    BitSet none = settings.overridesOf(folder().path("a.md"));
    RuleSelection course = RuleSelection.of(settings.rules(none));
    assertNull(course.severity("closing-heading-level"));
    assertEquals(Severity.INFO, course.severity("empty-field"));
    assertEquals(Severity.ERROR, course.severity("title-mismatch"));
    assertNull(settings.profile(none));
    BitSet labs = settings.overridesOf(folder().path("labs/a.md"));
    assertEquals(Severity.ERROR, RuleSelection.of(settings.rules(labs)).severity("empty-field"));
    assertNotNull(settings.profile(labs));
    BitSet old = settings.overridesOf(folder().path("labs/old/a.md"));
    assertNull(RuleSelection.of(settings.rules(old)).severity("empty-field"), "the last one wins");
    assertEquals(none, settings.overridesOf(null));
  }

  @Test
  void ownSettingsWinOverExtendedOnesAndLaterOverEarlier() {
    Settings settings =
        folder()
            .with(
                "kegang.json",
                """
                { "extends": ["base/a.json", "base/b.json"], "exclude": ["own/**"],
                  "rules": { "empty-field": "off" } }
                """)
            .with(
                "base/a.json",
                """
                { "language": "en", "complete": true, "exclude": ["a/**"],
                  "outlines": ["x/*.md"],
                  "rules": { "empty-field": "info", "empty-section": "info" } }
                """)
            .with(
                "base/b.json",
                "{ \"language\": \"zh\", \"rules\": { \"title-mismatch\": \"off\" } }")
            .read();
    assertEquals(List.of(), SettingsFolder.problems(settings));
    assertEquals(Language.CHINESE, settings.language());
    assertTrue(settings.complete());
    assertTrue(settings.includes(folder().path("base/a/x.md")), "lists replace");
    assertFalse(settings.includes(folder().path("own/x.md")));
    assertTrue(
        settings.outlines().matches(folder().path("base/x/1.md")),
        "a pattern counts from the file it stands in");
    RuleSelection rules = RuleSelection.of(settings.rules());
    assertNull(rules.severity("empty-field"));
    assertNull(rules.severity("title-mismatch"));
    assertEquals(Severity.INFO, rules.severity("empty-section"));
    assertEquals(3, settings.files().size());
  }

  @Test
  void settingsThatAreNotTheTopBelongToThoseAbove() {
    Settings settings =
        folder()
            .with("kegang.json", "{ \"language\": \"zh\", \"complete\": true }")
            .with("labs/kegang.json", "{ \"root\": false, \"complete\": false }")
            .read("labs/kegang.json");
    assertEquals(Language.CHINESE, settings.language());
    assertFalse(settings.complete());
    assertEquals(folder().path("").replaceAll("/$", ""), settings.folder());
  }

  @Test
  void theNearestFileUpwardHolds() throws Exception {
    Files.createDirectories(temporary.resolve("course/a/b"));
    folder().with("kegang.json", "{}").with("course/a/kegang.json", "{}");
    SettingsReader reader = SettingsFolder.reader(null);
    assertEquals(
        folder().path("course/a/kegang.json"), reader.nearest(folder().path("course/a/b")));
    assertEquals(folder().path("kegang.json"), reader.nearest(folder().path("course")));
    SettingsReader atHome = SettingsFolder.reader(temporary.toString());
    assertNull(atHome.nearest(folder().path("course")), "a home folder is no course");
  }

  private SettingsFolder folder() {
    return new SettingsFolder(temporary);
  }
}
