package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.kegang.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The table of features in {@code docs/editors.md} lists what the server announces, and nothing
 * else; {@code -Dgolden=update} writes it anew.
 */
final class EditorDocumentationTest {

  private static final String BEGIN = "<!-- features: generated -->\n";
  private static final String END = "<!-- features end -->\n";
  private static final String TEXTS = "/lsp/features.json";

  @ParameterizedTest
  @EnumSource
  void theTableIsUpToDate(Language language) throws Exception {
    boolean chinese = language == Language.CHINESE;
    Path file = Path.of("..", "docs", chinese ? "editors.zh-CN.md" : "editors.md");
    String page = Files.readString(file);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    assertTrue(begin >= BEGIN.length() && end >= begin, "the table's marks are missing");
    String expected = page.substring(0, begin) + table(language) + page.substring(end);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, expected);
    }
    assertEquals(expected, Files.readString(file), "run the tests with -Dgolden=update");
  }

  private static String table(Language language) throws Exception {
    boolean chinese = language == Language.CHINESE;
    StringBuilder table = new StringBuilder();
    table.append(
        chinese ? "| 功能 | 用来做什么 |\n|---|---|\n" : "| feature | what it does |\n|---|---|\n");
    Map<String, String> texts = texts(language);
    SortedSet<String> announced = announced();
    for (String feature : announced) {
      String text = texts.get(feature);
      assertTrue(text != null, () -> "no text for " + feature + " in " + TEXTS);
      table.append("| `").append(feature).append("` | ").append(text).append(" |\n");
    }
    texts.keySet().removeAll(announced);
    assertTrue(texts.isEmpty(), () -> "not announced any more: " + texts.keySet());
    return table.toString();
  }

  /** What the server tells a client that can do everything. */
  static SortedSet<String> announced() throws Exception {
    SortedSet<String> announced = new TreeSet<>();
    try (ServerUnderTest server = new ServerUnderTest()) {
      InitializeParams params = new InitializeParams();
      ClientCapabilities everything = Capabilities.all();
      everything.getWorkspace().setWorkspaceFolders(true);
      everything.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
      params.setCapabilities(everything);
      JsonObject capabilities =
          new MessageJsonHandler(Map.of())
              .getGson()
              .toJsonTree(server.initialize(params).getCapabilities())
              .getAsJsonObject();
      for (Map.Entry<String, JsonElement> entry : capabilities.entrySet()) {
        if (entry.getKey().equals("experimental")) {
          announced.addAll(entry.getValue().getAsJsonObject().keySet());
        } else if (entry.getKey().equals("workspace")) {
          JsonObject workspace = entry.getValue().getAsJsonObject();
          for (String operation : workspace.getAsJsonObject("fileOperations").keySet()) {
            announced.add("workspace/" + operation + "Files");
          }
          if (workspace.has("workspaceFolders")) {
            announced.add("workspace/didChangeWorkspaceFolders");
          }
        } else {
          announced.add(entry.getKey().replace("Provider", ""));
        }
      }
    }
    announced.remove("positionEncoding");
    return announced;
  }

  private static Map<String, String> texts(Language language) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (var stream = EditorDocumentationTest.class.getResourceAsStream(TEXTS)) {
      assertTrue(stream != null, TEXTS);
      String json = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      JsonObject features = JsonParser.parseString(json).getAsJsonObject();
      for (Map.Entry<String, JsonElement> feature : features.entrySet()) {
        JsonObject inLanguages = feature.getValue().getAsJsonObject();
        texts.put(feature.getKey(), inLanguages.get(language.tag()).getAsString());
      }
    }
    return texts;
  }
}
