package dev.kegang.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The messages between a client and a server, checked in the order they pass: each is one the
 * protocol knows (where its model is at hand), the server sends nothing the client didn't declare,
 * and every request is answered exactly once. May be used by several threads.
 */
public final class Conversation {

  /** Who sends a message. */
  public enum Sender {
    CLIENT("clientToServer"),
    SERVER("serverToClient");

    private final String direction;

    Sender(String direction) {
      this.direction = direction;
    }

    private Sender other() {
      return this == CLIENT ? SERVER : CLIENT;
    }
  }

  /** The project's own requests begin with this. */
  private static final String OWN = "kegang/";

  private final Optional<ProtocolModel> model = ProtocolModel.found();
  private final Map<Sender, Map<JsonElement, String>> waiting =
      Map.of(Sender.CLIENT, new HashMap<>(), Sender.SERVER, new HashMap<>());
  private final List<String> problems = new ArrayList<>();
  private Declarations declarations = new Declarations(new JsonObject());
  private final Set<Sender> tolerated = EnumSet.noneOf(Sender.class);
  private int messages;

  /** Whether messages are compared with the specification's model, too. */
  public boolean hasModel() {
    return model.isPresent();
  }

  /** How many messages passed. */
  public synchronized int messages() {
    return messages;
  }

  /** Everything that was wrong so far. */
  public synchronized List<String> problems() {
    return List.copyOf(problems);
  }

  /** What was wrong so far in what one side said. */
  public List<String> problems(Sender sender) {
    return problems().stream().filter(problem -> problem.startsWith(sender + ": ")).toList();
  }

  /** The client's requests that have no answer yet. */
  public synchronized List<String> unanswered() {
    return List.copyOf(waiting.get(Sender.CLIENT).values());
  }

  /** Waits until the client's requests are answered, or for some milliseconds. */
  public synchronized void awaitAnswers(long patience) {
    long end = System.nanoTime() + patience * 1_000_000;
    while (!waiting.get(Sender.CLIENT).isEmpty()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return;
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** From now on one side may break the protocol; the other still may not. */
  public synchronized void tolerate(Sender sender) {
    tolerated.add(sender);
  }

  /** Takes a message. */
  public synchronized void pass(Sender sender, JsonObject message) {
    messages++;
    List<String> found = new ArrayList<>();
    if (!message.has("jsonrpc") || !message.get("jsonrpc").getAsString().equals("2.0")) {
      found.add("no JSON-RPC 2.0");
    }
    if (message.has("method")) {
      found.addAll(called(sender, message));
    } else {
      found.addAll(answered(sender, message));
      notifyAll();
    }
    if (!tolerated.contains(sender)) {
      found.forEach(problem -> problems.add(sender + ": " + problem));
    }
  }

  private List<String> called(Sender sender, JsonObject message) {
    String method = message.get("method").getAsString();
    if (method.equals("initialize")) {
      declarations =
          new Declarations(message.getAsJsonObject("params").getAsJsonObject("capabilities"));
    }
    boolean isRequest = message.has("id");
    if (isRequest && waiting.get(sender).put(message.get("id"), method) != null) {
      return List.of(method + ": its id is in use");
    }
    JsonElement params = message.has("params") ? message.get("params") : JsonNull.INSTANCE;
    List<String> found = new ArrayList<>();
    if (sender == Sender.SERVER) {
      found.addAll(declarations.notDeclared(method, params));
    }
    if (model.isPresent() && !(sender == Sender.CLIENT && method.startsWith(OWN))) {
      found.addAll(compare(model.get(), sender, method, isRequest, params));
    }
    return found;
  }

  private List<String> compare(
      ProtocolModel known, Sender sender, String method, boolean isRequest, JsonElement params) {
    Optional<JsonObject> found = isRequest ? known.request(method) : known.notification(method);
    if (found.isEmpty()) {
      return List.of(method + ": not in the protocol");
    }
    List<String> wrong = new ArrayList<>();
    String direction = found.get().get("messageDirection").getAsString();
    if (!direction.equals("both") && !direction.equals(sender.direction)) {
      wrong.add(method + ": goes " + direction);
    }
    if (sender == Sender.SERVER && found.get().has("clientCapability")) {
      String needed = found.get().get("clientCapability").getAsString();
      wrong.addAll(declarations.neededBy(method, needed));
    }
    if (found.get().has("params")) {
      JsonObject type = found.get().getAsJsonObject("params");
      wrong.addAll(new TypeCheck(known).problems(params, type, method));
    } else if (!params.isJsonNull()) {
      wrong.add(method + ": takes no parameters");
    }
    return wrong;
  }

  private List<String> answered(Sender sender, JsonObject message) {
    String method = waiting.get(sender.other()).remove(message.get("id"));
    if (method == null) {
      return List.of("answers what was not asked, or twice: " + message);
    }
    if (message.has("result") == message.has("error")) {
      return List.of(method + ": must have either a result or an error");
    }
    if (message.has("error")) {
      JsonObject error = message.getAsJsonObject("error");
      return error.has("code") && error.has("message")
          ? List.of()
          : List.of(method + ": an error without a code or a message");
    }
    return sender == Sender.SERVER
        ? problemsOfResult(method, message.get("result"))
        : compareResult(method, message.get("result"));
  }

  /** What is wrong with a result that the server gives. */
  public synchronized List<String> problemsOfResult(String method, JsonElement result) {
    List<String> wrong = new ArrayList<>(declarations.notDeclared(method, result));
    wrong.addAll(compareResult(method, result));
    return wrong;
  }

  private List<String> compareResult(String method, JsonElement result) {
    JsonObject request = model.flatMap(known -> known.request(method)).orElse(null);
    return request == null
        ? List.of()
        : new TypeCheck(model.get())
            .problems(result, request.getAsJsonObject("result"), method + " result");
  }
}
