package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A client that says nothing of itself asks for everything the server announces to it, and gets
 * nothing it has not declared. What a message needs is compared in {@code Declarations}.
 */
final class ModestClientWireTest {

  /** What the server may send to such a client of its own accord. */
  private static final Set<String> WELCOME =
      Set.of("textDocument/publishDiagnostics", "window/logMessage");

  /** What is announced and asks for nothing. */
  private static final Set<String> SILENT =
      Set.of("positionEncoding", "textDocumentSync", "workspace", "experimental");

  @TempDir Path folder;

  private final RawServer server = new RawServer();
  private final RawClient client = server.client();
  private int asked;

  /** The first of what was answered last, for requests that ask more about it. */
  private JsonElement last = new JsonObject();

  ModestClientWireTest() throws IOException {}

  @Test
  void nothingComesThatWasNotDeclared() throws Exception {
    Files.writeString(folder.resolve("other.md"), CourseDiagnosticsTest.lesson(1, 12, "折线图"));
    Files.writeString(folder.resolve("again.md"), CourseDiagnosticsTest.lesson(1, 10, "条形图"));
    try (server) {
      JsonObject announced = initialize();
      open();
      client.told(uri(), 1);
      Set<String> open = new TreeSet<>(announced.keySet());
      open.removeAll(SILENT);
      open.removeAll(EveryRequest.byCapability().keySet());
      open.remove("codeActionProvider");
      assertEquals(Set.of(), open, "announced, but not asked for here");
      assertFalse(announced.get("codeActionProvider").getAsBoolean());
      for (Map.Entry<String, String[]> request : EveryRequest.byCapability().entrySet()) {
        assertTrue(announced.has(request.getKey()), request.getKey());
        for (String call : request.getValue()) {
          ask(call);
        }
      }
      assertEquals(
          "[]",
          send(
                  "textDocument/codeAction",
                  EveryRequest.range(0, 60) + ",'context':{'diagnostics':[]}")
              .toString());
      commands(announced);
      askOwn(announced.getAsJsonObject("experimental"));
      ask(
          "workspace/willRenameFiles 'files':[{'oldUri':'"
              + uri("other.md")
              + "','newUri':'"
              + uri("新.md")
              + "'}]");
      assertPlain();
      Set<String> called = new TreeSet<>(client.called());
      called.removeAll(WELCOME);
      assertEquals(Set.of(), called);
      assertEquals("", client.fault());
    }
  }

  /**
   * Asks and looks at the answer; it may be empty only where the method ends in a question mark.
   */
  private void ask(String call) throws Exception {
    int blank = call.indexOf(' ');
    String method = blank < 0 ? call : call.substring(0, blank);
    boolean maybe = method.endsWith("?");
    method = maybe ? method.substring(0, method.length() - 1) : method;
    JsonElement answer;
    if (method.endsWith("/resolve")) {
      answer = sendParams(method, last.toString());
    } else if (method.startsWith("typeHierarchy/")) {
      answer = sendParams(method, "{\"item\":" + last + '}');
    } else {
      answer = send(method, blank < 0 ? "" : call.substring(blank + 1));
      last = first(answer);
    }
    assertTrue(maybe || !isEmpty(answer), method + ": " + answer);
    look(method, answer);
  }

  private static JsonElement first(JsonElement answer) {
    JsonElement list =
        answer instanceof JsonObject object && object.has("items") ? object.get("items") : answer;
    return list instanceof JsonArray array && !array.isEmpty() ? array.get(0) : answer;
  }

  private static boolean isEmpty(JsonElement answer) {
    return answer.isJsonNull()
        || (answer instanceof JsonArray array && array.isEmpty())
        || (answer instanceof JsonObject object
            && (object.keySet().isEmpty()
                || (object.has("items") && object.getAsJsonArray("items").isEmpty())));
  }

  /** What no declaration of a property tells: snippets in plain text, and links with commands. */
  private static void look(String method, JsonElement answer) {
    String text = answer.toString();
    assertFalse(text.contains("${"), () -> method + ": " + text);
    assertFalse(text.contains("$0"), () -> method + ": " + text);
    for (String property :
        Set.of(
            "documentChanges",
            "annotationId",
            "insertTextMode",
            "command:",
            "resourceOperations")) {
      assertFalse(text.contains('"' + property), () -> method + ": " + text);
    }
  }

  private void assertPlain() throws Exception {
    JsonObject hover =
        send("textDocument/hover", "'position':{'line':23,'character':6}").getAsJsonObject();
    JsonObject contents = hover.getAsJsonObject("contents");
    assertEquals("plaintext", contents.get("kind").getAsString());
    assertFalse(contents.get("value").getAsString().contains("**"), contents.toString());
    assertFalse(contents.get("value").getAsString().contains("]("), contents.toString());
    JsonObject edit =
        send("textDocument/rename", "'position':{'line':15,'character':5},'newName':'坐标'")
            .getAsJsonObject();
    assertEquals(Set.of("changes"), edit.keySet());
  }

  /** Every command does what the request of its name does. */
  private void commands(JsonObject announced) throws Exception {
    for (JsonElement command :
        announced.getAsJsonObject("executeCommandProvider").getAsJsonArray("commands")) {
      String name = command.getAsString();
      assertTrue(name.startsWith("kegang/"), name);
      boolean shows = name.equals("kegang/showPlace");
      String argument = shows ? place() : own();
      JsonElement answer =
          sendParams(
              "workspace/executeCommand",
              "{\"command\":\"" + name + "\",\"arguments\":[" + argument + "]}");
      // A client that can't show a place is not asked to.
      assertEquals(shows, isEmpty(answer), name);
      look(name, answer);
    }
  }

  private String place() {
    return quoted("{'uri':'" + uri() + "'," + EveryRequest.range(0, 1) + '}');
  }

  private void askOwn(JsonObject experimental) throws Exception {
    for (String method : experimental.keySet()) {
      JsonElement answer = sendParams(method, own());
      assertFalse(isEmpty(answer), method);
      look(method, answer);
    }
  }

  private String own() {
    return quoted("{'textDocument':{'uri':'" + uri() + "'},'title':'新的一课','format':'opml'}");
  }

  private JsonObject initialize() throws Exception {
    client.send(
        quoted(
            "{'jsonrpc':'2.0','id':'first','method':'initialize','params':{'processId':null,"
                + "'rootUri':'"
                + uri("")
                + "','capabilities':{}}}"));
    JsonObject result = client.answer("\"first\"").getAsJsonObject("result");
    client.send(quoted("{'jsonrpc':'2.0','method':'initialized','params':{}}"));
    return result.getAsJsonObject("capabilities");
  }

  private void open() throws Exception {
    JsonObject document = new JsonObject();
    document.addProperty("uri", uri());
    document.addProperty("languageId", "markdown");
    document.addProperty("version", 1);
    document.addProperty("text", EveryRequest.TEXT);
    client.send(
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":"
            + document
            + "}}");
  }

  private JsonElement send(String method, String params) throws Exception {
    String document = "'textDocument':{'uri':'" + uri() + "'}";
    return sendParams(
        method,
        quoted(
            method.startsWith("workspace/")
                ? '{' + params + '}'
                : '{' + document + (params.isEmpty() ? "" : ',' + params) + '}'));
  }

  private JsonElement sendParams(String method, String params) throws Exception {
    JsonObject message = new JsonObject();
    message.addProperty("jsonrpc", "2.0");
    message.addProperty("id", "r" + ++asked);
    message.addProperty("method", method);
    message.add("params", JsonParser.parseString(params));
    client.send(message.toString());
    JsonObject answer = client.answer("\"r" + asked + '"');
    assertTrue(answer.has("result"), method + ": " + answer);
    return answer.get("result");
  }

  private String uri() {
    return uri("图表.outline.md");
  }

  private String uri(String name) {
    return folder.resolve(name).toUri().toString();
  }

  private static String quoted(String message) {
    return message.replace('\'', '"');
  }
}
