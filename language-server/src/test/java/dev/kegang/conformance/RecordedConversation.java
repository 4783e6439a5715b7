package dev.kegang.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.kegang.conformance.Conversation.Sender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a {@link ServerTap} wrote down of one server, one message a line, checked.
 *
 * @param unanswered the client's requests without an answer, with the milliseconds that the server
 *     had for each
 * @param methods of all requests and notifications
 */
record RecordedConversation(
    Conversation conversation, Map<String, Long> unanswered, Set<String> methods) {

  /** What the names of files end in. */
  static final String ENDING = ".jsonl";

  /**
   * What of a message is written down.
   *
   * @param at milliseconds of any clock
   */
  static String line(long at, Sender sender, JsonObject message) {
    JsonObject entry = new JsonObject();
    entry.addProperty("at", at);
    entry.addProperty("sender", sender.name());
    entry.add("message", message);
    return entry + "\n";
  }

  /** Those in a folder. */
  static List<RecordedConversation> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> recorded = files.filter(file -> file.toString().endsWith(ENDING)).toList();
      List<RecordedConversation> conversations = new ArrayList<>();
      for (Path file : recorded) {
        conversations.add(read(file));
      }
      return conversations;
    }
  }

  private static RecordedConversation read(Path file) throws IOException {
    Conversation conversation = new Conversation();
    Map<JsonElement, JsonObject> waiting = new LinkedHashMap<>();
    Set<String> methods = new TreeSet<>();
    long last = 0;
    String content = Files.readString(file);
    // What stands behind the last line end was being written when the editor was killed.
    int end = content.lastIndexOf('\n');
    for (String line : content.substring(0, Math.max(0, end)).split("\n", -1)) {
      if (line.isEmpty()) {
        continue;
      }
      JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
      Sender sender = Sender.valueOf(entry.get("sender").getAsString());
      JsonObject message = entry.getAsJsonObject("message");
      conversation.pass(sender, message);
      last = entry.get("at").getAsLong();
      if (message.has("method")) {
        methods.add(message.get("method").getAsString());
        if (sender == Sender.CLIENT && message.has("id")) {
          waiting.put(message.get("id"), entry);
        }
      } else if (sender == Sender.SERVER) {
        waiting.remove(message.get("id"));
      }
    }
    Map<String, Long> unanswered = new LinkedHashMap<>();
    for (JsonObject entry : waiting.values()) {
      String method = entry.getAsJsonObject("message").get("method").getAsString();
      unanswered.merge(method, last - entry.get("at").getAsLong(), Math::max);
    }
    return new RecordedConversation(conversation, unanswered, methods);
  }
}
