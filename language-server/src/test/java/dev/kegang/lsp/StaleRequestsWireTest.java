package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests that nobody needs an answer to any more get a short one, and exactly one. */
@Tag("slow")
final class StaleRequestsWireTest {

  private static final int CONTENT_MODIFIED = -32801;
  private static final int REQUEST_CANCELLED = -32800;

  /** So many that the last one waits while the message behind it is read. */
  private static final int REQUESTS = 40;

  private static final int SECTIONS = 3000;

  private static final String METHOD = "textDocument/semanticTokens/full";

  private static final String CANCEL =
      "{'jsonrpc':'2.0','method':'$/cancelRequest','params':{'id':'t39'}}";

  @Test
  void aRequestThatIsCancelledBeforeItsTurnIsNotComputed() throws Exception {
    try (RawServer server = new RawServer()) {
      RawClient client = start(server, "");
      ask(client);
      client.send(quoted(CANCEL));
      assertEquals(REQUEST_CANCELLED, code(client.answer("\"t39\"")));
      assertAnsweredOnce(client);
      assertTrue(client.answer("\"t0\"").has("result"));
      client.send(quoted(CANCEL));
      assertTrue(client.isAnswered(), "cancelled once more, and still there");
      assertEquals(1, client.count("\"t39\""));
      assertEquals("", client.fault());
    }
  }

  @Test
  void aRequestForATextThatChangedIsRefusedWhereTheClientAsksAgain() throws Exception {
    try (RawServer server = new RawServer()) {
      RawClient client = start(server, "'" + METHOD + "'");
      ask(client);
      change(client);
      assertEquals(CONTENT_MODIFIED, code(client.answer("\"t39\"")));
      assertAnsweredOnce(client);
      client.send(request("again"));
      assertTrue(client.answer("\"again\"").has("result"), "for the new text there is an answer");
      assertEquals("", client.fault());
    }
  }

  @Test
  void aClientThatDoesNotAskAgainGetsAnAnswer() throws Exception {
    try (RawServer server = new RawServer()) {
      RawClient client = start(server, "'textDocument/hover'");
      ask(client);
      change(client);
      assertAnsweredOnce(client);
      for (int i = 0; i < REQUESTS; i++) {
        assertTrue(client.answer("\"t" + i + '"').has("result"));
      }
      assertEquals("", client.fault());
    }
  }

  private static String quoted(String message) {
    return message.replace('\'', '"');
  }

  private static RawClient start(RawServer server, String retried) throws Exception {
    RawClient client = server.client();
    client.send(
        ("{'jsonrpc':'2.0','id':'first','method':'initialize','params':{'processId':null,"
                + "'rootUri':null,'capabilities':{'general':{'staleRequestSupport':{'cancel':true,"
                + "'retryOnContentModified':["
                + retried
                + "]}}}}}")
            .replace('\'', '"'));
    client.answer("\"first\"");
    client.send("{'jsonrpc':'2.0','method':'initialized','params':{}}".replace('\'', '"'));
    StringBuilder text = new StringBuilder("# 课😀\\n");
    for (int i = 1; i <= SECTIONS; i++) {
      text.append("\\n## ")
          .append(i)
          .append(". 第")
          .append(i)
          .append("节\\n\\n- **主要观点**:\\n  - 图")
          .append(i)
          .append(": 甲😀\\n");
    }
    client.send(
        ("{'jsonrpc':'2.0','method':'textDocument/didOpen','params':{'textDocument':{'uri':"
                + "'file:///c/a.outline.md','languageId':'markdown','version':1,'text':'"
                + text
                + "'}}}")
            .replace('\'', '"'));
    return client;
  }

  private static void ask(RawClient client) throws Exception {
    for (int i = 0; i < REQUESTS; i++) {
      client.send(request("t" + i));
    }
  }

  private static String request(String id) {
    return ("{'jsonrpc':'2.0','id':'"
            + id
            + "','method':'"
            + METHOD
            + "','params':{'textDocument':{'uri':'file:///c/a.outline.md'}}}")
        .replace('\'', '"');
  }

  private static void change(RawClient client) throws Exception {
    client.send(
        ("{'jsonrpc':'2.0','method':'textDocument/didChange','params':{'textDocument':{'uri':"
                + "'file:///c/a.outline.md','version':2},'contentChanges':[{'range':{'start':"
                + "{'line':0,'character':2},'end':{'line':0,'character':3}},'text':'新'}]}}")
            .replace('\'', '"'));
  }

  private static void assertAnsweredOnce(RawClient client) throws Exception {
    for (int i = 0; i < REQUESTS; i++) {
      String id = "\"t" + i + '"';
      client.answer(id);
      assertEquals(1, client.count(id), id);
    }
  }

  private static int code(JsonObject answer) {
    assertTrue(answer.has("error"), answer.toString());
    return answer.getAsJsonObject("error").get("code").getAsInt();
  }
}
