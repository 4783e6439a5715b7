package dev.kegang.lsp;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The requests and notifications that came from a server; for any thread. */
final class ServerCalls {

  private final Set<String> methods = new HashSet<>();
  private final List<String> logged = new ArrayList<>();

  synchronized void take(JsonObject message) {
    String method = message.get("method").getAsString();
    methods.add(method);
    if (method.equals("window/logMessage")) {
      logged.add(message.getAsJsonObject("params").get("message").getAsString());
    }
  }

  synchronized Set<String> methods() {
    return Set.copyOf(methods);
  }

  /** What was written into the client's log. */
  synchronized List<String> logged() {
    return List.copyOf(logged);
  }
}
