package dev.kegang.lsp;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.kegang.lsp.FaultyServer.Moment;
import dev.kegang.testing.InjectedFault;
import dev.kegang.testing.Lessons;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever breaks in a request or a notification, and whenever: that one request gets one short
 * error, the log says once what happened to a notification, and everything else goes on.
 */
final class CrashInjectionWireTest {

  private static final int INTERNAL_ERROR = -32603;
  private static final String URI = "file:///course/课.outline.md";

  /** Tried in a test of their own, since they come once. */
  private static final Set<String> ONCE = Set.of("initialize", "shutdown");

  /** What is answered at once, so that there is no handing on. */
  private static final Set<String> ANSWERED_AT_ONCE =
      Set.of("codeAction/resolve", "completionItem/resolve", "documentLink/resolve");

  private static final String PLACE = "{'line':15,'character':5}";
  private static final String RANGE = "{'start':" + PLACE + ",'end':" + PLACE + '}';

  private int asked;

  @ParameterizedTest
  @EnumSource
  void oneRequestFailsAndTheOthersGoOn(InjectedFault fault) throws Exception {
    try (FaultyServer server = opened()) {
      RawClient client = server.client();
      for (String method : EveryMethod.requests()) {
        for (Moment moment : momentsOf(method)) {
          server.inject(method, fault, moment);
          assertFails(client, method, params(method), fault);
          assertTrue(server.isMet(), method + ' ' + moment);
          assertGoesOn(client, method);
        }
      }
      assertTrue(client.isAnswered());
      assertEquals("", client.fault());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNotificationThatFailsIsToldOnceAndTheOthersGoOn(InjectedFault fault) throws Exception {
    try (FaultyServer server = opened()) {
      RawClient client = server.client();
      client.told(URI, 1);
      int failed = 0;
      for (String method : EveryMethod.notifications()) {
        if (!method.equals("exit")) {
          for (int time = 0; time < 2; time++) {
            server.inject(method, fault, Moment.AT_ONCE);
            client.send(notification(method, 2));
            assertTrue(client.isAnswered(), method);
            assertTrue(server.isMet(), method);
          }
          List<String> logged = client.calls.logged();
          assertEquals(++failed, logged.size(), logged::toString);
          String told = logged.get(failed - 1);
          assertTrue(told.contains(fault.fault(method).getClass().getName()), told);
          assertTrue(told.contains(method), told);
          assertFalse(told.contains("\n"), told);
        }
      }
      // A change that was lost is made good by the next text as a whole.
      client.send(notification("textDocument/didChange", 3));
      assertEquals(3, client.told(URI, 3));
      assertEquals("", client.fault());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFirstAndTheLastRequestMayComeAgain(InjectedFault fault) throws Exception {
    for (Moment moment : EnumSet.complementOf(EnumSet.of(Moment.INSIDE))) {
      try (FaultyServer server = new FaultyServer()) {
        RawClient client = server.client();
        server.inject("initialize", fault, moment);
        assertFails(client, "initialize", "{'capabilities':{}}", fault);
        client.initialize();
        server.inject("shutdown", fault, moment);
        assertFails(client, "shutdown", "null", fault);
        client.send(request("shutdown", "null"));
        assertTrue(client.answer("\"r" + asked + '"').has("result"));
        client.send("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
        assertEquals(0, server.exitCode());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theAnswerNamesWhatHappened(InjectedFault fault) {
    Methods methods = new Methods();
    methods.request(
        "test/broken",
        () -> {
          throw fault.thrown();
        });
    IsolatedServices isolated = new IsolatedServices(methods, told -> {});
    CompletableFuture<?> answer = isolated.request("test/broken", null);
    Throwable failure =
        requireNonNull(assertThrows(ExecutionException.class, answer::get).getCause());
    String message = Faults.response(failure).getMessage();
    assertTrue(
        message.startsWith("Internal error: " + fault.fault().getClass().getName()), message);
  }

  @Test
  void aLongFaultIsCutShort() {
    String message = Faults.describe(new IllegalStateException("x".repeat(10_000)));
    assertTrue(message.length() < 600, message);
  }

  private static Set<Moment> momentsOf(String method) {
    Set<Moment> moments = EnumSet.allOf(Moment.class);
    if (ONCE.contains(method)) {
      moments.clear();
    } else if (ANSWERED_AT_ONCE.contains(method)) {
      moments.remove(Moment.INSIDE);
    }
    return moments;
  }

  private void assertFails(RawClient client, String method, String params, InjectedFault fault)
      throws Exception {
    client.send(request(method, params));
    String id = "\"r" + asked + '"';
    JsonObject answer = client.answer(id);
    if (!method.equals("initialize")) {
      assertTrue(client.isAnswered(), method);
    }
    assertEquals(1, client.count(id), method);
    assertTrue(answer.has("error"), answer::toString);
    JsonObject error = answer.getAsJsonObject("error");
    String message = error.get("message").getAsString();
    assertEquals(INTERNAL_ERROR, error.get("code").getAsInt(), message);
    assertTrue(message.contains(fault.fault().getClass().getName()), message);
    assertFalse(message.contains("\n"), message);
    assertFalse(error.has("data"), message);
    assertEquals(answer, JsonParser.parseString(client.fault()), "and nothing else is amiss");
  }

  private void assertGoesOn(RawClient client, String method) throws Exception {
    client.send(request(method, params(method)));
    JsonObject answer = client.answer("\"r" + asked + '"');
    assertTrue(
        answer.has("result")
            || answer.getAsJsonObject("error").get("code").getAsInt() != INTERNAL_ERROR,
        answer::toString);
    assertEquals("", client.fault());
  }

  private String request(String method, String params) {
    return ("{'jsonrpc':'2.0','id':'r" + ++asked + "','method':'" + method + "','params':")
            .replace('\'', '"')
        + params.replace('\'', '"')
        + '}';
  }

  /** Params that a request of a method takes. */
  private static String params(String method) {
    String more =
        switch (method) {
          case "completionItem/resolve" -> "'label':'a',";
          case "workspace/executeCommand" ->
              "'command':'kegang/outline','arguments':['URI'],".replace("URI", URI);
          case "typeHierarchy/supertypes", "typeHierarchy/subtypes" ->
              "'item':{'name':'a','kind':2,'uri':'URI','range':RANGE,'selectionRange':RANGE},"
                  .replace("URI", URI)
                  .replace("RANGE", RANGE);
          default -> "";
        };
    return '{' + more + HostileRequests.params(URI, PLACE, RANGE).substring(1);
  }

  /** A server whose client has opened a lesson. */
  private static FaultyServer opened() throws Exception {
    FaultyServer server = new FaultyServer();
    server.client().initialize();
    server.client().send(notification("textDocument/didOpen", 1));
    return server;
  }

  /** Params that suit any notification. */
  private static String notification(String method, int version) {
    String text = new JsonPrimitive(Lessons.CHINESE.replace("6课时", "7课时 " + version)).toString();
    return ("{'jsonrpc':'2.0','method':'METHOD','params':{'textDocument':{'uri':'URI',"
            + "'languageId':'markdown','version':VERSION,'text':TEXT},"
            + "'contentChanges':[{'text':TEXT}],'settings':{},'changes':[],'files':[],"
            + "'event':{'added':[],'removed':[]},'token':'x','value':'off'}}")
        .replace('\'', '"')
        .replace("METHOD", method)
        .replace("URI", URI)
        .replace("VERSION", Integer.toString(version))
        .replace("TEXT", text);
  }
}
