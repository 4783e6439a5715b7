package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.kegang.conformance.Conversation;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is owed for bytes is noticed where it does not come, comes twice or is the wrong thing. */
final class DebtsTest {

  private static final String HOVER = "'id':4,'method':'textDocument/hover'";
  private static final String SYMBOLS = "'id':4,'method':'textDocument/documentSymbol'";

  private final Debts debts = new Debts(new Conversation());

  @Test
  void everyRequestIsOwedOneAnswer() throws IOException {
    send(HOVER, "'method':'exit'", "'id':1,'result':null");
    assertTrue(debts.areOpen());
    answer("'id':4,'result':null");
    assertEquals("", debts.faults());
    send(HOVER);
    assertTrue(debts.faults().contains("hover]] answered by []"));
    answer("'id':4,'result':null");
    assertTrue(debts.faults().startsWith("[] answered by"));
    send(HOVER);
    answer("'id':4,'result':null");
    answer("'id':4,'result':null");
    assertTrue(debts.faults().contains("hover]] answered by [{"));
  }

  @Test
  void whatIsNoMessageIsOwedAnError() throws IOException {
    debts.sent("Content-Length: 9\r\n\r\n{\"id\":7,}".getBytes(UTF_8));
    answer("'id':7,'result':null");
    assertTrue(debts.faults().contains("method=null"));
    debts.sent("Content-Length: 9\r\n\r\n{\"id\":7,}".getBytes(UTF_8));
    answer("'id':7,'error':{'code':-32700,'message':'no'}");
    assertEquals("", debts.faults());
    debts.sent(
        HostileFrames.join(
            "Content-Length: 50\r\n\r\n{\"id\":7,\r\n".getBytes(UTF_8),
            HostileFrames.frame(message(SYMBOLS))));
    answer("'id':7,'error':{'code':-32700,'message':'cut'}");
    answer("'id':4,'result':[]");
    assertEquals("", debts.faults());
  }

  @Test
  void answersUnderOneIdMayComeInAnyOrder() throws IOException {
    send(HOVER, SYMBOLS);
    debts.sent("Content-Length: 9\r\n\r\n{\"id\":4,}".getBytes(UTF_8));
    answer("'id':4,'result':null");
    answer("'id':4,'result':{'contents':'text'}");
    answer("'id':4,'error':{'code':-32700,'message':'no'}");
    assertEquals("", debts.faults());
  }

  private void send(String... messages) throws IOException {
    for (String members : messages) {
      debts.sent(HostileFrames.frame(message(members)));
    }
  }

  private void answer(String members) {
    debts.answered(JsonParser.parseString(message(members)).getAsJsonObject());
  }

  private static String message(String members) {
    return "{'jsonrpc':'2.0',MEMBERS}".replace("MEMBERS", members).replace('\'', '"');
  }
}
