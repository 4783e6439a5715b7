package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;

/** Half a surrogate pair in a text or an id arrives as it was sent, and comes back so. */
final class HalfPairsTest {

  @Test
  void onlyHalvesAreEscaped() {
    String whole = "{\"a\":\"图😀\"}";
    assertSame(whole, HalfPairs.escaped(whole));
    assertEquals("😀\\ud83d图\\ude00", HalfPairs.escaped("😀\ud83d图\ude00"));
    assertEquals("\\ude00\\ud83d", HalfPairs.escaped("\ude00\ud83d"));
  }

  @Test
  void anEscapeOfAHalfIsFoundWhereItIsOne() {
    assertEquals("{\"a\":\"\\ufffd\"}", HalfPairs.replaced("{\"a\":\"\\uD83d\"}"));
    assertEquals("\\\\ud83d \\u56fe", HalfPairs.replaced("\\\\ud83d \\u56fe"));
    assertEquals("\\ud8", HalfPairs.replaced("\\ud8"));
    assertEquals("\\ud83x", HalfPairs.replaced("\\ud83x"));
    assertEquals("\\", HalfPairs.replaced("\\"));
  }

  /** A client may escape all that is not ASCII. To move the rest at each would take for ever. */
  @Test
  void aMillionHalvesAreReplaced() {
    int count = 1_000_000;
    assertEquals("\\ufffd".repeat(count), HalfPairs.replaced("\\uD83d".repeat(count)));
  }

  @Test
  void whatIsNoJsonStaysSo() {
    Envelope envelope = envelope("{\"id\":\"\\ud83d\",\"a\":\"\\ud83d\\x\"}");
    assertFalse(envelope.valid());
    assertEquals(Either.forLeft("\ud83d"), envelope.id());
    assertTrue(envelope("{\"id\":\"\\ud83d\"}").valid());
  }

  private static Envelope envelope(String json) {
    return Envelope.of(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aTextWithHalvesIsReadAndAnswered() throws Exception {
    try (RawServer server = new RawServer()) {
      RawClient client = server.client();
      client.initialize();
      client.send(
          "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":"
              + "{\"uri\":\"file:///a.outline.md\",\"languageId\":\"markdown\",\"version\":1,"
              + "\"text\":\"# \\ude00图\\ud83d\\n\\n## 1. 甲\\n\"}}}");
      client.send(
          "{\"jsonrpc\":\"2.0\",\"id\":\"\\ud83d\",\"method\":\"textDocument/documentSymbol\","
              + "\"params\":{\"textDocument\":{\"uri\":\"file:///a.outline.md\"}}}");
      JsonObject answer = client.answer("\"\ud83d\"");
      String name =
          answer.getAsJsonArray("result").get(0).getAsJsonObject().get("name").getAsString();
      assertEquals("\ude00图\ud83d", name);
      assertEquals("", client.fault());
    }
  }
}
