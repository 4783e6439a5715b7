package dev.kegang.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import dev.kegang.conformance.Conversation.Sender;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong in a conversation is noticed, so that a clean one means something. */
final class ConversationTest {

  private static final String NO_MORE = "{'textDocument':{'publishDiagnostics':{}}}";

  private final Conversation conversation = new Conversation();

  @Test
  void aRequestIsAnsweredOnce() {
    client("'id':1,'method':'shutdown'");
    client("'id':2,'method':'shutdown'");
    assertEquals(List.of("shutdown", "shutdown"), conversation.unanswered());
    server("'id':1,'result':null");
    assertEquals(List.of(), conversation.problems());
    server("'id':1,'result':null");
    assertEquals(1, conversation.problems().size(), conversation.problems().toString());
    assertEquals(List.of("shutdown"), conversation.unanswered());
  }

  @Test
  void anAnswerIsAResultOrAnError() {
    client("'id':1,'method':'shutdown'");
    server("'id':1");
    finds("shutdown: must have either a result or an error");
  }

  @Test
  void nothingUndeclaredIsSent() {
    initialize(NO_MORE);
    server("'method':'textDocument/publishDiagnostics','params':" + diagnostics("'tags':[1]"));
    finds("publishDiagnostics with tags: needs textDocument.publishDiagnostics.tagSupport");
  }

  @Test
  void whatWasDeclaredMayBeSent() {
    initialize("{'textDocument':{'publishDiagnostics':{'tagSupport':{'valueSet':[1]}}}}");
    server("'method':'textDocument/publishDiagnostics','params':" + diagnostics("'tags':[1]"));
    assertEquals(List.of(), conversation.problems());
  }

  @Test
  void aRequestToTheClientNeedsItsCapability() {
    initialize(NO_MORE);
    server("'id':'a','method':'workspace/configuration','params':{'items':[]}");
    finds("workspace/configuration: needs workspace.configuration");
    server("'id':'b','method':'window/workDoneProgress/create','params':{'token':'t'}");
    finds("window/workDoneProgress/create: needs window.workDoneProgress");
    server(
        "'id':'c','method':'client/registerCapability','params':{'registrations':"
            + "[{'id':'1','method':'workspace/didChangeWatchedFiles'}]}");
    finds("registering: needs workspace.didChangeWatchedFiles.dynamicRegistration");
  }

  @Test
  void aKindThatOlderClientsDoNotKnowMustBeDeclared() {
    initialize(NO_MORE);
    client(
        "'id':1,'method':'textDocument/completion','params':{'textDocument':{'uri':'a:b'},"
            + "'position':{'line':0,'character':0}}");
    server("'id':1,'result':[{'label':'a','kind':18},{'label':'b','kind':20}]");
    finds("a later kind: needs textDocument.completion.completionItemKind.valueSet");
  }

  @Test
  void unknownPropertiesMethodsAndValuesAreFound() {
    assumeModel();
    server("'method':'textDocument/publishDiagnostics','params':" + diagnostics("'colour':1"));
    finds("diagnostics[0].colour is unknown");
    server("'method':'textDocument/publishDiagnostics','params':" + diagnostics("'severity':9"));
    finds("diagnostics[0].severity: 9 is no DiagnosticSeverity");
    server("'method':'textDocument/publishAll','params':{}");
    finds("textDocument/publishAll: not in the protocol");
    server("'method':'textDocument/didSave','params':{'textDocument':{'uri':'a:b'}}");
    finds("textDocument/didSave: goes clientToServer");
    server("'method':'window/logMessage','params':{'type':3}");
    finds("window/logMessage.message is missing");
  }

  @Test
  void positionsAreCounted() {
    assumeModel();
    client("'id':1,'method':'textDocument/selectionRange','params':" + selection(-1));
    finds("positions[0].line: -1 is no uinteger");
    client("'id':2,'method':'textDocument/selectionRange','params':" + selection(1));
    server("'id':2,'result':[{'range':{'start':{'line':0,'character':0},'end':{'line':1.5}}}]");
    finds("result[0].range.end.line: 1.5 is no uinteger");
  }

  private static void assumeModel() {
    assumeTrue(ProtocolModel.found().isPresent(), "the protocol's model is not here");
  }

  private static String selection(int line) {
    return "{'textDocument':{'uri':'a:b'},'positions':[{'line':" + line + ",'character':0}]}";
  }

  private static String diagnostics(String more) {
    String range = "{'start':{'line':0,'character':0},'end':{'line':0,'character':1}}";
    return "{'uri':'a:b','diagnostics':[{'range':" + range + ",'message':'m'," + more + "}]}";
  }

  private void initialize(String capabilities) {
    client(
        "'id':0,'method':'initialize','params':{'processId':null,'rootUri':null,'capabilities':"
            + capabilities
            + "}");
    assertEquals(List.of(), conversation.problems());
  }

  private void finds(String problem) {
    List<String> problems = conversation.problems();
    assertTrue(problems.toString().contains(problem), problems.toString());
  }

  private void client(String message) {
    pass(Sender.CLIENT, message);
  }

  private void server(String message) {
    pass(Sender.SERVER, message);
  }

  private void pass(Sender sender, String message) {
    String json = ("{'jsonrpc':'2.0'," + message + "}").replace('\'', '"');
    conversation.pass(sender, JsonParser.parseString(json).getAsJsonObject());
  }
}
