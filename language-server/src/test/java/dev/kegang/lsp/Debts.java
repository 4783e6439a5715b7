package dev.kegang.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.kegang.conformance.Conversation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/**
 * What a server owes for bytes that were sent to it, whole messages or spoilt: one answer to each
 * request that is in them, and one error for each piece that is no message. Answers may come in any
 * order, and an id may stand for several requests.
 */
final class Debts implements FrameReader.Receiver {

  /**
   * An answer that must come.
   *
   * @param id as JSON
   * @param method of the request; null where only an error can be the answer
   */
  private record Debt(String id, @Nullable String method) {}

  private final Conversation conversation;
  private final List<Debt> open = new ArrayList<>();
  private final List<JsonObject> answers = new ArrayList<>();

  /**
   * @param conversation knows what results may be
   */
  Debts(Conversation conversation) {
    this.conversation = conversation;
  }

  /** Takes bytes that are about to be sent, up to the end of a message. */
  void sent(byte[] bytes) throws IOException {
    new FrameReader(new ByteArrayInputStream(bytes), this).readAll();
  }

  @Override
  public boolean body(byte[] body) {
    Envelope envelope = Envelope.of(body);
    if (!envelope.valid()) {
      open.add(new Debt(json(envelope.id()), null));
      return false;
    }
    if (envelope.hasId() && envelope.hasMethod()) {
      JsonObject message = JsonParser.parseString(envelope.text()).getAsJsonObject();
      boolean named =
          envelope.id() != null
              && message.get("method") instanceof JsonPrimitive method
              && method.isString();
      open.add(new Debt(json(envelope.id()), named ? message.get("method").getAsString() : null));
    }
    return true;
  }

  @Override
  public void broken(String reason, byte[] body) {
    open.add(new Debt(body.length == 0 ? "null" : json(Envelope.of(body).id()), null));
  }

  /** Takes an answer to something in the bytes. */
  void answered(JsonObject answer) {
    answers.add(answer);
  }

  /** Whether something is owed. */
  boolean areOpen() {
    return answers.size() < open.size();
  }

  /** What is wrong with the answers so far, or missing; all is forgotten then. */
  String faults() {
    Map<String, List<Debt>> debts =
        open.stream().collect(Collectors.groupingBy(Debt::id, TreeMap::new, Collectors.toList()));
    Map<String, List<JsonObject>> given =
        answers.stream()
            .collect(
                Collectors.groupingBy(
                    answer -> String.valueOf(answer.get("id")), TreeMap::new, Collectors.toList()));
    Set<String> ids = new TreeSet<>(debts.keySet());
    ids.addAll(given.keySet());
    StringBuilder faults = new StringBuilder();
    for (String id : ids) {
      List<Debt> owed = debts.getOrDefault(id, List.of());
      List<JsonObject> paid = given.getOrDefault(id, List.of());
      if (owed.size() != paid.size() || !settles(owed, paid)) {
        faults.append(owed).append(" answered by ").append(paid).append('\n');
      }
    }
    open.clear();
    answers.clear();
    return faults.toString();
  }

  /** Whether each debt can be given an answer of its own. */
  private boolean settles(List<Debt> owed, List<JsonObject> paid) {
    int[] payer = new int[owed.size()];
    Arrays.fill(payer, -1);
    for (int answer = 0; answer < paid.size(); answer++) {
      if (!assign(answer, owed, paid, payer, new BitSet())) {
        return false;
      }
    }
    return true;
  }

  /** Finds a debt for an answer; other answers may have to take another for it. */
  private boolean assign(
      int answer, List<Debt> owed, List<JsonObject> paid, int[] payer, BitSet tried) {
    for (int debt = 0; debt < payer.length; debt++) {
      if (!tried.get(debt) && fits(owed.get(debt), paid.get(answer))) {
        tried.set(debt);
        if (payer[debt] < 0 || assign(payer[debt], owed, paid, payer, tried)) {
          payer[debt] = answer;
          return true;
        }
      }
    }
    return false;
  }

  private boolean fits(Debt debt, JsonObject answer) {
    if (answer.has("error")) {
      JsonObject error = answer.getAsJsonObject("error");
      return error.has("code") && error.has("message");
    }
    return debt.method != null
        && conversation.problemsOfResult(debt.method, answer.get("result")).stream()
            .allMatch(Debts::isEcho);
  }

  /** A document's address that is none comes back as the client gave it. */
  static boolean isEcho(String problem) {
    return problem.endsWith("is no DocumentUri");
  }

  private static String json(@Nullable Either<String, Number> id) {
    if (id == null) {
      return "null";
    }
    return id.isLeft()
        ? new JsonPrimitive(id.getLeft()).toString()
        : new JsonPrimitive(id.getRight()).toString();
  }
}
