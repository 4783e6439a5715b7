package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.kegang.conformance.Conversation;
import dev.kegang.conformance.Conversation.Sender;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * A client that sends bytes, whatever they are, and counts what is answered. What the server says
 * is compared with the protocol, also what it answers to bytes that are no messages.
 */
final class RawClient implements AutoCloseable {

  static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":\"first\",\"method\":\"initialize\",\"params\":"
          + "{\"processId\":null,\"rootUri\":null,\"capabilities\":"
          + "{\"textDocument\":{\"publishDiagnostics\":{\"versionSupport\":true}}}}}";

  private static final String ASK =
      "{\"jsonrpc\":\"2.0\",\"id\":\"%s\",\"method\":\"textDocument/hover\",\"params\":"
          + "{\"textDocument\":{\"uri\":\"file:///z.md\"},\"position\":{\"line\":0,\"character\":0}}}";

  private static final long PATIENCE = 30_000;

  private final InputStream fromServer;
  private final OutputStream toServer;
  private final Map<String, JsonObject> answers = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final ToldVersions versions = new ToldVersions();
  private final Conversation conversation = new Conversation();
  private final Debts debts = new Debts(conversation);
  private final Set<JsonElement> requests = new HashSet<>();
  final ServerCalls calls = new ServerCalls();
  private String fault = "";
  private int told;
  private boolean breaking;
  private boolean ended;
  private int asked;
  private int questionsAnswered;

  RawClient(InputStream fromServer, OutputStream toServer) {
    this.fromServer = fromServer;
    this.toServer = toServer;
    conversation.tolerate(Sender.CLIENT);
    Thread thread = new Thread(this::listen, "raw-client");
    thread.setDaemon(true);
    thread.start();
  }

  /** Sends bytes as they are. */
  void send(byte[] bytes) throws IOException {
    synchronized (this) {
      if (breaking) {
        debts.sent(bytes);
      }
    }
    toServer.write(bytes);
    toServer.flush();
  }

  /** Sends a message. */
  void send(String body) throws IOException {
    JsonObject message = JsonParser.parseString(body).getAsJsonObject();
    synchronized (this) {
      if (message.has("id")) {
        requests.add(message.get("id"));
      }
      conversation.pass(Sender.CLIENT, message);
    }
    send(HostileFrames.frame(body));
  }

  /**
   * From now on it sends bytes that no client should; what is owed for them is read off them. Each
   * time they must end with a whole message.
   */
  synchronized void breakTheProtocol() {
    breaking = true;
  }

  /** Begins as a client should. */
  void initialize() throws Exception {
    send(INITIALIZE);
    answer("\"first\"");
    send("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
  }

  /** Bytes of a request that any server can answer, whatever was before. */
  byte[] question() {
    return HostileFrames.frame(ASK.formatted("ask" + ++asked));
  }

  /** Whether a request is answered that is sent now. */
  boolean isAnswered() throws Exception {
    send(question());
    return allAnswered();
  }

  /** Whether every question so far is answered once, as it should be. */
  synchronized boolean allAnswered() throws InterruptedException {
    await(() -> questionsAnswered >= asked && !debts.areOpen());
    return questionsAnswered == asked;
  }

  /** The answer to a request. */
  synchronized JsonObject answer(String id) throws InterruptedException {
    await(() -> answers.containsKey(id));
    JsonObject answer = answers.get(id);
    if (answer == null) {
      throw new AssertionError("no answer to " + id + ' ' + fault());
    }
    return answer;
  }

  /** The version of a document whose diagnostics came last; waits for a given one. */
  synchronized int told(String uri, int version) throws InterruptedException {
    await(() -> versions.last(uri) == version);
    return versions.last(uri);
  }

  /** The diagnostics that came last of each document, by its URI. */
  synchronized Map<String, JsonObject> published() {
    return versions.published();
  }

  /** The methods of the server's requests and notifications so far. */
  Set<String> called() {
    return calls.methods();
  }

  /** How often a request was answered. */
  synchronized int count(String id) {
    return counts.getOrDefault(id, 0);
  }

  /** What was wrong with what the server sent since the last time; empty where nothing was. */
  synchronized String fault() {
    List<String> problems = new ArrayList<>(conversation.problems());
    problems.subList(0, told).clear();
    told += problems.size();
    problems.removeIf(problem -> breaking && Debts.isEcho(problem));
    String found = fault + String.join("\n", problems) + debts.faults();
    fault = "";
    return found;
  }

  /** Ends the stream the server reads. */
  @Override
  public void close() throws IOException {
    toServer.close();
  }

  /** Waits until something has come; for a while, and not behind the server's end. */
  private synchronized void await(BooleanSupplier come) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE * 1_000_000;
    while (!come.getAsBoolean() && !ended && System.nanoTime() < end) {
      wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
    }
  }

  private void listen() {
    try {
      new FrameReader(
              fromServer,
              new FrameReader.Receiver() {
                @Override
                public boolean body(byte[] body) {
                  take(new String(body, UTF_8));
                  return true;
                }

                @Override
                public void broken(String reason, byte[] body) {
                  blame(reason);
                }
              })
          .readAll();
    } catch (IOException e) {
      // The server is gone.
    } finally {
      end();
    }
  }

  private synchronized void take(String body) {
    JsonObject message = JsonParser.parseString(body).getAsJsonObject();
    if (requests.remove(message.get("id")) || message.has("method")) {
      conversation.pass(Sender.SERVER, message);
    } else if (breaking) {
      debts.answered(message);
    }
    if (message.has("method")) {
      note(message);
      return;
    }
    if (message.has("result") == message.has("error") || !message.has("id")) {
      blame(body);
    }
    if (message.has("error")) {
      JsonObject error = message.getAsJsonObject("error");
      String text = error.get("message").getAsString();
      if (error.has("data") || text.contains("\n\tat ") || error.get("code").getAsInt() == -32603) {
        blame(body);
      }
    }
    JsonElement id = message.get("id");
    if (String.valueOf(id).startsWith("\"ask")) {
      questionsAnswered += message.has("result") ? 1 : 0;
    } else {
      answers.put(String.valueOf(id), message);
      counts.merge(String.valueOf(id), 1, Integer::sum);
    }
    notifyAll();
  }

  private void note(JsonObject message) {
    calls.take(message);
    String wrong = versions.take(message.get("params"));
    if (!wrong.isEmpty() && !breaking) {
      blame(wrong);
    }
    notifyAll();
  }

  private synchronized void blame(String what) {
    fault = fault.isEmpty() ? what : fault;
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }
}
