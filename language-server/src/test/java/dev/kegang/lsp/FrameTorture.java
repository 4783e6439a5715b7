package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Everything a server should never be sent, one after the other, and a question after each. */
final class FrameTorture {

  private FrameTorture() {}

  static List<HostileInput> inputs() {
    List<HostileInput> inputs = new ArrayList<>(HostileFrames.all());
    inputs.addAll(HostileMessages.all());
    return inputs;
  }

  /**
   * The inputs after which a server that is initialized no longer answers, or to which it says what
   * it never should.
   */
  static List<String> deaf(RawClient client) throws Exception {
    List<String> deaf = new ArrayList<>();
    client.breakTheProtocol();
    for (HostileInput input : inputs()) {
      client.send(HostileFrames.join(input.bytes(), client.question()));
      if (!client.allAnswered()) {
        deaf.add(input.name());
        return deaf;
      }
      String fault = client.fault();
      if (!fault.isEmpty()) {
        deaf.add(input.name() + ": " + fault);
      }
    }
    return deaf;
  }

  /** The requests with an odd id that were not answered once, or were twice. */
  static List<String> unanswered(RawClient client) {
    List<String> wrong = new ArrayList<>();
    for (String id :
        List.of(
            "3000000000",
            "-3000000000",
            "9007199254740993",
            "1.5",
            "\"\"",
            "\" \"",
            "\"中文😀\"",
            "7011",
            "7012",
            "7013",
            "7018",
            "7019",
            "7020",
            "7021",
            "7030",
            "7031",
            "7032",
            "7040",
            "7041",
            "7042",
            "7043",
            "7050",
            "7051",
            "7052",
            "7053")) {
      String text = "\"id\":" + id + ",";
      long sent =
          HostileMessages.all().stream()
              .map(input -> new String(input.bytes(), UTF_8))
              .filter(body -> body.contains(text) && body.contains("\"method\":"))
              .count();
      if (sent == 0 || client.count(id) != sent) {
        wrong.add(id + " sent " + sent + ", answered " + client.count(id));
      }
    }
    return wrong;
  }
}
