package dev.kegang.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.kegang.conformance.Conversation.Sender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a recording is noticed, above all that there is none. */
final class RecordingsTest {

  private static final Set<Sender> BOTH = Set.of(Sender.values());

  @TempDir private Path folder;

  @Test
  void aRecordingWithoutAMessageIsWrong() throws IOException {
    assertEquals(List.of("no message was recorded"), problems());
    assertEquals(
        List.of("no message was recorded"), Recordings.in(folder.resolve("none")).problems(BOTH));
    Files.writeString(folder.resolve("a.jsonl"), "");
    assertEquals(List.of("no message was recorded"), problems());
  }

  @Test
  void everyServerIsAConversationOfItsOwn() throws IOException {
    for (String name : List.of("a.jsonl", "b.jsonl")) {
      record(name, 0, Sender.CLIENT, "'id':1,'method':'shutdown'");
      record(name, 5, Sender.SERVER, "'id':1,'result':null");
    }
    assertEquals(List.of(), problems());
    assertEquals(4, Recordings.in(folder).messages());
    record("b.jsonl", 6, Sender.SERVER, "'id':1,'result':null");
    assertTrue(
        problems().get(0).startsWith("SERVER: answers what was not asked"), problems()::toString);
  }

  @Test
  void whatIsNotInTheProtocolIsFoundOfTheClientToo() throws IOException {
    assumeTrue(ProtocolModel.found().isPresent(), "the protocol's model is not here");
    record("a.jsonl", 0, Sender.CLIENT, "'method':'exit','params':{}");
    assertEquals(List.of("CLIENT: exit: takes no parameters"), problems());
    assertEquals(List.of(), Recordings.in(folder).problems(Set.of(Sender.SERVER)));
  }

  @Test
  void anAnswerIsOwedWhileThereWasTimeForIt() throws IOException {
    record("a.jsonl", 0, Sender.CLIENT, "'id':1,'method':'shutdown'");
    record("a.jsonl", 1_000, Sender.CLIENT, "'method':'exit'");
    assertEquals(List.of(), problems());
    assertEquals(List.of("shutdown"), Recordings.in(folder).unanswered());
    record("a.jsonl", 40_000, Sender.CLIENT, "'method':'exit'");
    assertEquals(List.of("shutdown: not answered in 40000 ms"), problems());
  }

  @Test
  void aLineThatWasBeingWrittenIsLeftOut() throws IOException {
    record("a.jsonl", 0, Sender.CLIENT, "'method':'exit'");
    Files.writeString(folder.resolve("a.jsonl"), "{\"at\":1,\"sen", StandardOpenOption.APPEND);
    assertEquals(List.of(), problems());
    assertEquals(1, Recordings.in(folder).messages());
  }

  private List<String> problems() throws IOException {
    return Recordings.in(folder).problems(BOTH);
  }

  private void record(String name, long at, Sender sender, String members) throws IOException {
    String body = "{'jsonrpc':'2.0'," + members + "}";
    JsonObject message = JsonParser.parseString(body.replace('\'', '"')).getAsJsonObject();
    Files.writeString(
        folder.resolve(name),
        RecordedConversation.line(at, sender, message),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
