package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a whole server answers to raw bytes, up to the end of its input. */
final class LifecycleTest {

  private static final String INITIALIZE =
      request(1, "initialize", "{\"processId\":null,\"rootUri\":null,\"capabilities\":{}}");
  private static final String HOVER_PARAMS =
      "{\"textDocument\":{\"uri\":\"file:///a.md\"},\"position\":{\"line\":0,\"character\":0}}";
  private static final String SHUTDOWN = "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"shutdown\"}";
  private static final String EXIT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";

  private record Run(int exitCode, List<JsonObject> answers) {

    /** The code of the error that answers a request, or 0 where it has a result. */
    int code(String id) {
      for (JsonObject answer : answers) {
        if (answer.has("id") && answer.get("id").toString().equals(id)) {
          return answer.has("error") ? answer.getAsJsonObject("error").get("code").getAsInt() : 0;
        }
      }
      throw new AssertionError("no answer to " + id + " in " + answers);
    }
  }

  static List<HostileInput> hostileInputs() {
    return HostileFrames.all();
  }

  @Test
  void anOrderlyEndIsExitCodeZero() throws Exception {
    assertEquals(0, run(INITIALIZE, SHUTDOWN, EXIT).exitCode());
    assertEquals(0, run(INITIALIZE, SHUTDOWN).exitCode());
  }

  @Test
  void anEndWithoutShutdownIsExitCodeOne() throws Exception {
    assertEquals(1, run(INITIALIZE, EXIT).exitCode());
    assertEquals(1, run(INITIALIZE).exitCode());
    assertEquals(1, run(EXIT).exitCode());
    assertEquals(1, run().exitCode());
  }

  @Test
  void requestsBeforeInitializeAreRefused() throws Exception {
    Run run = run(request(5, "textDocument/hover", HOVER_PARAMS), INITIALIZE);
    assertEquals(-32002, run.code("5"));
    assertEquals(0, run.code("1"));
  }

  @Test
  void requestsAfterShutdownAreRefused() throws Exception {
    Run run = run(INITIALIZE, SHUTDOWN, request(5, "textDocument/hover", HOVER_PARAMS), EXIT);
    assertEquals(0, run.code("9"));
    assertEquals(-32600, run.code("5"));
    assertEquals(0, run.exitCode());
  }

  @Test
  void aSecondInitializeIsRefused() throws Exception {
    assertEquals(-32600, run(INITIALIZE, INITIALIZE.replace("\"id\":1", "\"id\":2")).code("2"));
  }

  @Test
  void unknownMethodsAndBadParamsAreAnswered() throws Exception {
    Run run =
        run(
            INITIALIZE,
            request(2, "textDocument/nonsense", "{}"),
            request(3, "textDocument/hover", "{}"),
            request(4, "textDocument/hover", "[1,2,3]"),
            request(5, "textDocument/hover", "\"text\""),
            "{\"jsonrpc\":\"2.0\",\"id\":6,\"method\":\"textDocument/hover\"}",
            request(7, "textDocument/hover", HOVER_PARAMS));
    assertEquals(-32601, run.code("2"));
    for (String id : List.of("3", "4", "5", "6")) {
      assertEquals(-32602, run.code(id), "request " + id);
    }
    assertEquals(0, run.code("7"));
  }

  @Test
  void everyKindOfIdIsAnswered() throws Exception {
    String[] ids = {"0", "-7", "3000000000", "1.5", "1e3", "\"text\"", "\"1\"", "\"中文😀\""};
    List<String> messages = new ArrayList<>(List.of(INITIALIZE));
    for (String id : ids) {
      messages.add(
          request(8, "textDocument/hover", HOVER_PARAMS).replace("\"id\":8", "\"id\":" + id));
    }
    Run run = run(messages.toArray(String[]::new));
    for (String id : ids) {
      String written = id.equals("1e3") ? "1E+3" : id;
      assertEquals(0, run.code(written), "id " + id);
    }
  }

  @Test
  void anIdThatIsNoneIsRefused() throws Exception {
    Run run = run(INITIALIZE, request(8, "shutdown", "{}").replace("\"id\":8", "\"id\":[1]"));
    assertEquals(-32600, run.code("null"));
  }

  @Test
  void capabilitiesOfANewerProtocolAreNoReasonToRefuse() throws Exception {
    String capabilities =
        "{\"textDocument\":{\"publishDiagnostics\":{\"tagSupport\":{\"valueSet\":[1,2,99]}},"
            + "\"documentSymbol\":{\"symbolKind\":{\"valueSet\":[1,999]}}},\"new\":{\"a\":[null]}}";
    assertEquals(
        0,
        run(INITIALIZE.replace("\"capabilities\":{}", "\"capabilities\":" + capabilities))
            .code("1"));
    assertEquals(0, run(INITIALIZE.replace(",\"capabilities\":{}", "")).code("1"));
  }

  @ParameterizedTest
  @MethodSource("hostileInputs")
  void theServerAnswersAfterAnything(HostileInput hostile) throws Exception {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.writeBytes(HostileFrames.frame(INITIALIZE));
    stream.writeBytes(hostile.bytes());
    stream.writeBytes(HostileFrames.frame(request(77, "textDocument/hover", HOVER_PARAMS)));
    stream.writeBytes(HostileFrames.frame(SHUTDOWN));
    Run run = run(stream.toByteArray());
    assertEquals(0, run.code("77"));
    assertEquals(0, run.exitCode());
  }

  @Test
  void faultsCarryNoStackTraces() throws Exception {
    Run run = run(INITIALIZE, request(3, "textDocument/hover", "{}"));
    assertTrue(run.answers().stream().noneMatch(answer -> answer.toString().contains("\\tat ")));
  }

  private static String request(int id, String method, String params) {
    return "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}"
        .formatted(id, method, params);
  }

  private static Run run(String... messages) throws Exception {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    for (String message : messages) {
      stream.writeBytes(HostileFrames.frame(message));
    }
    return run(stream.toByteArray());
  }

  private static Run run(byte[] input) throws Exception {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    int exitCode =
        LanguageServerLauncher.run(
            new ByteArrayInputStream(input), output, null, Compilation.JUST_IN_TIME);
    return new Run(exitCode, answers(output.toByteArray()));
  }

  private static List<JsonObject> answers(byte[] output) throws Exception {
    List<JsonObject> answers = new ArrayList<>();
    new FrameReader(
            new ByteArrayInputStream(output),
            new FrameReader.Receiver() {
              @Override
              public boolean body(byte[] body) {
                answers.add(JsonParser.parseString(new String(body, UTF_8)).getAsJsonObject());
                return true;
              }

              @Override
              public void broken(String reason, byte[] body) {
                throw new AssertionError(reason);
              }
            })
        .readAll();
    return answers;
  }
}
