package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in one walk is what those read who read all messages. */
final class KeyMessageTest {

  private static final String METHOD = "textDocument/didChange";

  private static final String TYPED =
      "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"file:///%E8%AF%BE/a.md\",\"version\":7},\"contentChanges\":[{\"range\":{\"start\":{\"line\":3,\"character\":14},\"end\":{\"line\":3,\"character\":15}},\"rangeLength\":1,\"text\":\"课😀\\n"
          + "\\t\\\"\"},{\"text\":\"# 新\"}]}}";

  private static final List<String> PIECES =
      List.of(
          "\"",
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          " ",
          "\n",
          "null",
          "true",
          "1",
          "-0",
          "2.0",
          "1e400",
          "\"id\":1,",
          "\"text\":\"\",",
          "\"version\":null,",
          "\"x\":[{}],",
          "\\ud83d",
          "\\u8bfe",
          "\u0001",
          "课",
          "'",
          "//",
          "\\",
          "\"version\":\"8\",",
          "\"version\":9,",
          "99999999999");

  private final MessageJsonHandler json =
      new MessageJsonHandler(
          Map.of(METHOD, JsonRpcMethod.notification(METHOD, DidChangeTextDocumentParams.class)));

  @Test
  void whatEditorsWriteIsRead() {
    NotificationMessage read = requireNonNull(KeyMessage.of(TYPED));
    assertEquals(json.parseMessage(TYPED), read);
    DidChangeTextDocumentParams params = (DidChangeTextDocumentParams) read.getParams();
    assertEquals("file:///%E8%AF%BE/a.md", params.getTextDocument().getUri());
    assertEquals("课😀\n\t\"", params.getContentChanges().get(0).getText());
    assertEquals(14, params.getContentChanges().get(0).getRange().getStart().getCharacter());
    assertNull(params.getContentChanges().get(1).getRange());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didSave\",\"params\":{}}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"textDocument/didChange\",\"params\":{}}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\"}"
      })
  void ofOthersNothingIsSaid(String other) {
    assertNull(KeyMessage.of(other));
  }

  /** Whose parameters say what those of a usual message say. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "{\"jsonrpc\"  >  {\"x\":[{}],\"jsonrpc\"",
        "{\"textDocument\"  >  {\"x\":null,\"textDocument\"",
        "{\"uri\"  >  {\"languageId\":\"markdown\",\"uri\"",
        "{\"range\"  >  {\"kind\":{\"x\":1},\"range\"",
        "{\"start\"  >  {\"x\":1.5,\"start\"",
        "{\"line\":3  >  {\"x\":true,\"line\":3",
        "\"character\":14  >  \"character\":\"14\"",
        "{\"text\":\"# 新\"  >  {\"range\":null,\"rangeLength\":null,\"text\":\"# 新\""
      })
  void whatIsUnusualIsReadByOthers(String usual, String unusual) {
    String text = TYPED.replace(usual, unusual);
    assertNull(KeyMessage.of(text));
    NotificationMessage expected = (NotificationMessage) json.parseMessage(TYPED);
    NotificationMessage read = (NotificationMessage) json.parseMessage(text);
    assertEquals(expected.getParams(), read.getParams());
  }

  @Test
  void nothingIsReadInAnotherWay() {
    Random random = new Random(5);
    int read = 0;
    for (int i = 0; i < 40_000; i++) {
      StringBuilder text = new StringBuilder(TYPED);
      for (int edits = random.nextInt(3); edits >= 0; edits--) {
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + random.nextInt(4));
        text.replace(start, end, PIECES.get(random.nextInt(PIECES.size())));
      }
      String spoilt = text.toString();
      Message message = KeyMessage.of(spoilt);
      if (message != null) {
        Envelope envelope = Envelope.of(spoilt.getBytes(UTF_8));
        assertTrue(envelope.valid() && envelope.hasMethod() && !envelope.hasId(), spoilt);
        assertEquals(json.parseMessage(spoilt), message, spoilt);
        read++;
      }
    }
    assertTrue(read > 1_000, "read: " + read);
  }
}
