package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.kegang.text.PositionEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every request there is, at places where no cursor can be and in texts where columns are easily
 * miscounted: none ends in an internal error, and every place the server names, in answers and
 * diagnostics, is one that its document has. {@code -Dsoak.positions=N} tries N places of each text
 * and as many spoilt texts.
 */
@Tag("slow")
final class HostilePositionsWireTest {

  private static final int SOAK = Integer.getInteger("soak.positions", 0);
  private static final int PLACES = SOAK == 0 ? 24 : SOAK;

  /** Requests that are sent before the first answer is waited for. */
  private static final int BATCH = 200;

  private static final Set<String> LIFECYCLE = Set.of("initialize", "shutdown");

  private record Asked(String id, String method) {}

  private final Path course;
  private final Set<String> methods = new TreeSet<>();
  private final List<Asked> waiting = new ArrayList<>();
  private EmittedPlaces places = new EmittedPlaces();
  private int asked;

  HostilePositionsWireTest(@TempDir Path folder) throws IOException {
    course = folder.toRealPath();
    Files.writeString(course.resolve("closed.outline.md"), "\ufeff" + closed());
    Files.writeString(course.resolve("kegang.json"), "{ \"rools\": {} }");
  }

  /** As an editor shows it that opens the file. */
  private static String closed() {
    return EveryRequest.TEXT.replace("6课时", "7课时").replace("图", "图😀").replace("\n", "\r\n");
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceThatIsNamedExists(PositionEncoding encoding, TestReporter report)
      throws Exception {
    Map<String, String> texts = HostileTexts.all();
    for (int i = 0; i < SOAK; i++) {
      texts.put("spoilt text " + i, HostileTexts.spoilt(i));
    }
    int named = 0;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      named += look(text.getKey(), text.getValue(), encoding);
    }
    assertTrue(named > 10_000, "places: " + named);
    report.publishEntry(encoding.name(), asked + " requests, " + named + " places named");
    Set<String> requests = EveryMethod.requests();
    requests.removeAll(LIFECYCLE);
    assertEquals(requests, methods);
  }

  private int look(String name, String text, PositionEncoding encoding) throws Exception {
    places = new EmittedPlaces();
    try (RawServer server = new RawServer()) {
      RawClient client = server.client();
      boolean pulled = encoding == PositionEncoding.UTF_8;
      initialize(client, encoding, pulled);
      String uri = course.resolve("open 课.outline.md").toUri().toString();
      places.know(uri, new EncodedText(text, encoding));
      String closed = course.resolve("closed.outline.md").toUri().toString();
      places.know(closed, new EncodedText(closed(), encoding));
      String settings = course.resolve("kegang.json").toUri().toString();
      places.know(
          settings, new EncodedText(Files.readString(course.resolve("kegang.json")), encoding));
      open(client, uri, text);
      open(client, "file:///gone.outline.md", text);
      client.send(
          quoted(
              "{'jsonrpc':'2.0','method':'textDocument/didClose','params':{'textDocument':{'uri':"
                  + "'file:///gone.outline.md'}}}"));
      askAll(client, uri, new HostilePlaces(new EncodedText(text, encoding), PLACES));
      for (String none :
          List.of(
              "file:///gone.outline.md", "file:///never.md", "", ":", "file:///%zz", "a b课\0")) {
        askAll(client, none, new HostilePlaces(new EncodedText("", encoding), 2));
      }
      if (!pulled) {
        client.told(uri, 1);
      }
      client.published().forEach((of, said) -> places.look("diagnostics", said, of));
      assertEquals("", client.fault(), name);
      assertTrue(client.isAnswered(), name);
    }
    assertEquals(List.of(), places.problems(), name);
    return places.places();
  }

  private void initialize(RawClient client, PositionEncoding encoding, boolean pulled)
      throws Exception {
    ClientCapabilities capabilities = Capabilities.all(new Positions(encoding).kind());
    if (pulled) {
      capabilities.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
    }
    JsonElement declared = new MessageJsonHandler(Map.of()).getGson().toJsonTree(capabilities);
    client.send(
        quoted(
                "{'jsonrpc':'2.0','id':'first','method':'initialize','params':{'processId':null,"
                    + "'rootUri':'"
                    + course.toUri()
                    + "','capabilities':")
            + declared
            + "}}");
    JsonObject result = client.answer("\"first\"").getAsJsonObject("result");
    String agreed = result.getAsJsonObject("capabilities").get("positionEncoding").getAsString();
    assertEquals(new Positions(encoding).kind(), agreed);
    client.send(quoted("{'jsonrpc':'2.0','method':'initialized','params':{}}"));
  }

  private static void open(RawClient client, String uri, String text) throws IOException {
    client.send(
        ascii(
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":"
                + "{\"uri\":"
                + new JsonPrimitive(uri)
                + ",\"languageId\":\"lesson-outline\",\"version\":1,\"text\":"
                + new JsonPrimitive(text)
                + "}}}"));
  }

  private void askAll(RawClient client, String uri, HostilePlaces at) throws Exception {
    for (String place : at.all()) {
      for (String method : HostileRequests.AT_A_PLACE) {
        ask(client, method, uri, place, "{'start':" + place + ",'end':" + at.any() + '}');
      }
    }
    for (String range : at.ranges()) {
      for (String method : HostileRequests.IN_A_RANGE) {
        ask(client, method, uri, at.any(), range);
      }
    }
    for (String method : HostileRequests.AT_LARGE) {
      ask(client, method, uri, at.any(), "{'start':" + at.any() + ",'end':" + at.any() + '}');
    }
    for (String command : HostileRequests.COMMANDS) {
      String range = at.ranges().get(asked % 5);
      send(
          client,
          uri,
          "workspace/executeCommand",
          "{\"command\":\""
              + command
              + "\",\"arguments\":["
              + HostileRequests.params(uri, at.any(), range)
              + "]}");
    }
    collect(client, uri);
  }

  private void ask(RawClient client, String method, String uri, String place, String range)
      throws Exception {
    send(client, uri, method, HostileRequests.params(uri, place, range));
  }

  private void send(RawClient client, String uri, String method, String params) throws Exception {
    String id = "\"r" + ++asked + '"';
    methods.add(method);
    client.send(
        ascii(
            "{\"jsonrpc\":\"2.0\",\"id\":"
                + id
                + ",\"method\":\""
                + method
                + "\",\"params\":"
                + params
                + '}'));
    waiting.add(new Asked(id, method));
    if (waiting.size() >= BATCH) {
      collect(client, uri);
    }
  }

  /** Looks at the answers, and asks more about what they offer. */
  private void collect(RawClient client, String uri) throws Exception {
    List<Asked> batch = List.copyOf(waiting);
    waiting.clear();
    for (Asked request : batch) {
      JsonObject answer = client.answer(request.id());
      JsonElement result = answer.get("result");
      if (result == null) {
        continue;
      }
      places.look(request.method(), result, uri);
      for (JsonElement item : HostileRequests.some(result)) {
        for (String more : HostileRequests.about(request.method())) {
          boolean wrapped = more.startsWith("typeHierarchy/");
          send(client, uri, more, wrapped ? "{\"item\":" + item + '}' : item.toString());
        }
      }
    }
    if (!waiting.isEmpty()) {
      collect(client, uri);
    }
  }

  private static String quoted(String message) {
    return message.replace('\'', '"');
  }

  /** Half a pair can be said in JSON, but not in UTF-8. */
  private static String ascii(String json) {
    StringBuilder ascii = new StringBuilder(json.length() + 100);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < 0x7f) {
        ascii.append(c);
      } else {
        ascii.append(String.format("\\u%04x", (int) c));
      }
    }
    return ascii.toString();
  }
}
