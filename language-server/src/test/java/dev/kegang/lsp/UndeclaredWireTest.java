package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.kegang.testing.Lessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * To a client that declared nothing at all the server sends nothing it could not take: whatever it
 * asks, at every line of an outline, what comes is checked by {@link RawClient}'s conversation.
 */
final class UndeclaredWireTest {

  private static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":\"first\",\"method\":\"initialize\",\"params\":"
          + "{\"processId\":null,\"rootUri\":\"%s\",\"capabilities\":{}}}";

  /** What is asked about a document or the workspace. */
  private static final List<String> AT_LARGE =
      List.of(
          "textDocument/codeLens",
          "textDocument/diagnostic",
          "textDocument/documentLink",
          "textDocument/documentSymbol",
          "textDocument/foldingRange",
          "textDocument/formatting",
          "textDocument/inlayHint",
          "textDocument/rangeFormatting",
          "textDocument/semanticTokens/full",
          "textDocument/semanticTokens/full/delta",
          "textDocument/semanticTokens/range",
          "workspace/diagnostic",
          "workspace/symbol",
          "kegang/outline",
          "kegang/preview",
          "kegang/explainFile",
          "kegang/courseMap");

  private static final String TEXT =
      Lessons.CHINESE
          .replace("- 标题: 图表怎样说话📊", "- 标题: 图表怎样  说谎📊")
          .replace("- 图2: 截断前后的对比", "- 图7: 截断前后的对比，见图1 [1]")
          .replace("- **主要观点**:\n  - 截断的纵轴会夸大差异。\n", "- 主\n")
          .replace("Analytics Press.", "Analytics Press. https://doi.org/10.1000/182")
          .replace("- **示例**:\n  - 图1", "- 示例: \n  - 图1");

  private final Path course;
  private int requests;
  private final Set<String> answered = new TreeSet<>();

  UndeclaredWireTest(@TempDir Path folder) throws IOException {
    course = folder.toRealPath();
    Files.writeString(course.resolve("kegang.json"), "{ \"rools\": {} }");
    Files.writeString(course.resolve("closed.outline.md"), Lessons.CHINESE);
    Files.writeString(course.resolve("open.outline.md"), TEXT);
  }

  @Test
  void nothingUndeclaredIsSent() throws Exception {
    try (RawServer server = new RawServer()) {
      RawClient client = server.client();
      client.send(INITIALIZE.formatted(course.toUri()));
      client.answer("\"first\"");
      client.send("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
      String uri = course.resolve("open.outline.md").toUri().toString();
      client.send(
          "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\""
              + uri
              + "\",\"languageId\":\"markdown\",\"version\":1,\"text\":"
              + new JsonPrimitive(TEXT)
              + "}}}");
      assertEquals(1, client.told(uri, 1));
      List<String> lines = TEXT.lines().toList();
      for (int line = 0; line < lines.size(); line++) {
        for (int column : new int[] {0, Math.min(5, lines.get(line).length())}) {
          for (String method : HostileRequests.AT_A_PLACE) {
            ask(client, method, uri, line, column);
          }
        }
      }
      for (String method : AT_LARGE) {
        ask(client, method, uri, 0, 0);
      }
      assertEquals("", client.fault());
      Set<String> expected = new TreeSet<>(HostileRequests.AT_A_PLACE);
      expected.addAll(AT_LARGE);
      // This client can take neither actions nor the edits they bring.
      expected.remove("textDocument/codeAction");
      assertEquals(expected, answered, "each has something to say somewhere");
    }
  }

  private void ask(RawClient client, String method, String uri, int line, int column)
      throws Exception {
    String place = "{\"line\":" + line + ",\"character\":" + column + "}";
    String end = "{\"line\":" + (line + 500) + ",\"character\":0}";
    String params =
        "{\"textDocument\":{\"uri\":\""
            + uri
            + "\"},\"position\":"
            + place
            + ",\"positions\":["
            + place
            + "],\"range\":{\"start\":"
            + place
            + ",\"end\":"
            + end
            + "},\"context\":{\"includeDeclaration\":true,\"triggerKind\":1,\"diagnostics\":[]},\"newName\":\"别的名字\",\"ch\":\"\\n"
            + "\",\"options\":{\"tabSize\":2,\"insertSpaces\":true},\"query\":\"图\","
            + "\"previousResultId\":\"none\",\"previousResultIds\":[]}";
    int id = ++requests;
    client.send(
        "{\"jsonrpc\":\"2.0\",\"id\":"
            + id
            + ",\"method\":\""
            + method
            + "\",\"params\":"
            + params
            + "}");
    JsonObject answer = client.answer(Integer.toString(id));
    String result = String.valueOf(answer.get("result"));
    if (!Set.of("null", "[]").contains(result)) {
      answered.add(method);
    }
  }
}
