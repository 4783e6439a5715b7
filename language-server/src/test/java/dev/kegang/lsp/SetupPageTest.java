package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the setup page says of editors that no test runs: it can be read, and has only keys that
 * their manuals name.
 */
final class SetupPageTest {

  private static final JsonArray COMMAND = JsonParser.parseString("[kegang, lsp]").getAsJsonArray();

  /** Of an entry below {@code servers}, by the manual of Kate's LSP client. */
  private static final Set<String> KATE =
      Set.of(
          "command",
          "commandDebug",
          "documentLanguageId",
          "environment",
          "filePatterns",
          "highlightingModeRegex",
          "initializationOptions",
          "root",
          "rootIndicationFileNames",
          "rootIndicationFilePatterns",
          "settings",
          "url",
          "use",
          "useWorkspace");

  /** Of an entry below {@code clients}, by the manual of Sublime's LSP package. */
  private static final Set<String> SUBLIME =
      Set.of(
          "auto_complete_selector",
          "command",
          "disabled_capabilities",
          "enabled",
          "env",
          "experimental_capabilities",
          "file_watcher",
          "initialization_options",
          "initializationOptions",
          "priority_selector",
          "schemes",
          "selector",
          "settings",
          "tcp_port");

  /** By Helix's manual. */
  private static final Set<String> HELIX_SERVER =
      Set.of("args", "command", "config", "environment", "required-root-patterns", "timeout");

  private static final Set<String> HELIX_LANGUAGE =
      Set.of(
          "auto-format",
          "file-types",
          "formatter",
          "language-id",
          "language-servers",
          "name",
          "roots",
          "scope",
          "workspace-lsp-roots");

  @ParameterizedTest
  @ValueSource(strings = {"lua", "elisp", "vim", "toml", "json", "text"})
  void bothPagesSayTheSame(String language) throws IOException {
    List<String> english = SetupPage.configurations(language);
    assertTrue(!english.isEmpty());
    assertEquals(english, SetupPage.chineseConfigurations(language));
  }

  @Test
  void kateStartsTheServerForMarkdown() throws IOException {
    JsonObject server = only(json(0).getAsJsonObject("servers"));
    assertKnown(server.keySet(), KATE);
    assertEquals(COMMAND, server.get("command"));
    assertTrue(Pattern.matches(server.get("highlightingModeRegex").getAsString(), "Markdown"));
  }

  @Test
  void sublimeStartsTheServerForMarkdown() throws IOException {
    JsonObject client = only(json(1).getAsJsonObject("clients"));
    assertKnown(client.keySet(), SUBLIME);
    assertEquals(COMMAND, client.get("command"));
    assertTrue(client.get("enabled").getAsBoolean());
    assertEquals("text.html.markdown", client.get("selector").getAsString());
  }

  @Test
  void helixStartsTheServerForMarkdown() throws IOException {
    JsonObject all = toml(SetupPage.configuration("toml"));
    assertEquals(Set.of("[language-server.kegang]", "[[language]]"), all.keySet());
    JsonObject server = all.getAsJsonObject("[language-server.kegang]");
    assertKnown(server.keySet(), HELIX_SERVER);
    assertEquals("kegang", server.get("command").getAsString());
    assertEquals("[\"lsp\"]", server.get("args").toString());
    JsonObject language = all.getAsJsonObject("[[language]]");
    assertKnown(language.keySet(), HELIX_LANGUAGE);
    assertEquals("markdown", language.get("name").getAsString());
    assertEquals("[\"kegang\"]", language.get("language-servers").toString());
  }

  private static JsonObject json(int index) throws IOException {
    return JsonParser.parseString(SetupPage.configurations("json").get(index)).getAsJsonObject();
  }

  private static JsonObject only(JsonObject object) {
    assertEquals(1, object.size());
    return object.entrySet().iterator().next().getValue().getAsJsonObject();
  }

  private static void assertKnown(Set<String> used, Set<String> known) {
    List<String> unknown = new ArrayList<>(used);
    unknown.removeAll(known);
    assertEquals(List.of(), unknown);
  }

  /** Tables by their heads. A value here is a string or a list of strings, and so also JSON. */
  private static JsonObject toml(String text) {
    JsonObject tables = new JsonObject();
    JsonObject table = tables;
    for (String line : text.lines().toList()) {
      Matcher pair = Pattern.compile("([a-z-]+) = (\".*\"|\\[.*])").matcher(line);
      if (line.matches("\\[[a-z.-]+]|\\[\\[[a-z.-]+]]")) {
        table = new JsonObject();
        tables.add(line, table);
      } else if (pair.matches()) {
        JsonElement value = JsonParser.parseString(pair.group(2));
        table.add(pair.group(1), value);
      } else {
        assertTrue(line.isBlank(), line);
      }
    }
    return tables;
  }
}
