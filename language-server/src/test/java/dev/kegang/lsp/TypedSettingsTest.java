package dev.kegang.lsp;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.workspace.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Typing in settings does not read the course at every key, and what was typed holds in the end.
 */
final class TypedSettingsTest {

  private static final String FILE = "kegang.json";
  private static final String RULES = "\"rules\": { \"placement-conflict\": \"error\" }, ";

  private final CourseServer server;
  private final String text = "{ " + RULES + CourseDiagnosticsTest.SETTINGS.substring(1);
  private int version = 1;

  TypedSettingsTest(@TempDir Path folder) throws IOException {
    server = new CourseServer(folder.toRealPath(), Capabilities.related());
    server.put(FILE, text);
    server.put("a.md", CourseDiagnosticsTest.lesson(1, 10, "条形图"));
    server.put("b.md", CourseDiagnosticsTest.lesson(1, 10, "折线图"));
    server.put("c.md", CourseDiagnosticsTest.lesson(1, 12, "地图"));
    server.start();
    server.open("a.md", 1, CourseDiagnosticsTest.lesson(1, 10, "条形图"));
    server.openSettings(FILE, text);
    assertEquals(List.of("c.md: placement-conflict", "a.md: "), server.told());
  }

  @Test
  void whatSaysTheSameReadsNothing() {
    int readings = server.readings();
    Document lesson = lesson();
    for (int i = 1; i < 40; i++) {
      type(text.replace("{ \"rules", "{" + "\n ".repeat(i) + "\"rules"));
    }
    server.pass(10 * SettingsSync.REST);
    assertEquals(readings, server.readings());
    assertSame(lesson, lesson());
    assertSame(lesson.treatment(), server.session.treatments().of(FileUri.location(lesson.uri())));
    assertEquals(List.of(), server.told());
  }

  @Test
  void manyKeysAreOneReadingOnceTheTypingRests() {
    int readings = server.readings();
    Document lesson = lesson();
    String typed = "\"duplicate-lesson-title\": \"off\", ";
    for (int i = 1; i < typed.length(); i++) {
      type(text.replace("{ \"placement", "{ " + typed.substring(0, i) + "\"placement"));
    }
    type(text.replace("error", "off"));
    assertEquals(readings, server.readings());
    assertSame(lesson, lesson());
    assertEquals(List.of(FILE + ": invalid-settings", FILE + ": "), distinct(server.told()));
    server.pass(2 * SettingsSync.REST);
    assertEquals(readings + 1, server.readings());
    assertNotSame(lesson.treatment(), lesson().treatment());
    assertEquals(List.of("c.md: "), server.told());
  }

  @Test
  void whatIsTakenBackBeforeTheTypingRestsReadsNothing() {
    int readings = server.readings();
    type(text.substring(0, text.length() - 1));
    assertEquals(List.of(FILE + ": invalid-settings"), server.told(), "at once");
    type(text);
    assertEquals(List.of(FILE + ": "), server.told());
    server.pass(10 * SettingsSync.REST);
    assertEquals(readings, server.readings());
    assertEquals(List.of(), server.told());
  }

  @Test
  void aSaveWaitsForNothing() {
    type(text.replace("error", "off"));
    assertEquals(List.of(), server.told());
    server.saveSettings(FILE);
    assertEquals(List.of("c.md: "), server.told());
    int readings = server.readings();
    server.pass(10 * SettingsSync.REST);
    assertEquals(readings, server.readings());
  }

  @Test
  void aSaveWaitsForNothingAlsoOnceAnotherFileWasTypedIn() throws IOException {
    String other = "other/" + FILE;
    server.put(other, "{}");
    server.openSettings(other, "{}");
    type(text.replace("error", "off"));
    server.typeSettings(other, 2, "{ }");
    assertEquals(List.of(), server.told());
    server.saveSettings(FILE);
    assertEquals(List.of("c.md: "), server.told());
  }

  @Test
  void whatIsWrongInOneFileStaysWhileAnotherIsTypedIn() throws IOException {
    String one = "one/" + FILE;
    String other = "other/" + FILE;
    server.put(one, "{").put(other, "{");
    server.openSettings(one, "{");
    server.openSettings(other, "{");
    server.told();
    server.typeSettings(other, 2, "{}");
    server.pass(10 * SettingsSync.REST);
    server.typeSettings(one, 2, "{ ");
    server.pass(10 * SettingsSync.REST);
    List<String> told = server.told();
    assertTrue(told.contains(other + ": "), told::toString);
    assertFalse(told.contains(one + ": "), told::toString);
  }

  @Test
  void theTextThatHoldsIsTheLastOne() {
    type(text.replace("error", "off"));
    server.pass(10 * SettingsSync.REST);
    assertEquals(List.of("c.md: "), server.told());
    type(text.replace("error", "of"));
    type(text.replace("error", "info"));
    server.pass(10 * SettingsSync.REST);
    assertTrue(server.told().contains("c.md: placement-conflict"));
  }

  private void type(String next) {
    server.typeSettings(FILE, ++version, next);
  }

  private static List<String> distinct(List<String> told) {
    return List.copyOf(new LinkedHashSet<>(told));
  }

  private Document lesson() {
    return requireNonNull(server.session.workspace().document(server.uri("a.md")));
  }
}
