package dev.kegang.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** The versions of documents whose diagnostics were told: an older one never follows a newer. */
final class ToldVersions {

  private final Map<String, Integer> versions = new HashMap<>();
  private final Map<String, JsonObject> published = new HashMap<>();

  /** Takes the parameters of a message; gives what is wrong with their version, mostly nothing. */
  String take(JsonElement params) {
    if (!(params instanceof JsonObject told)) {
      return "";
    }
    if (told.has("diagnostics")) {
      published.put(told.get("uri").getAsString(), told);
    }
    if (!told.has("version")) {
      return "";
    }
    int version = told.get("version").getAsInt();
    Integer before = versions.put(told.get("uri").getAsString(), version);
    return before == null || before <= version ? "" : "version " + version + " follows " + before;
  }

  /** The diagnostics that came last of each document, by its URI. */
  Map<String, JsonObject> published() {
    return Map.copyOf(published);
  }

  /** The version that was told last; -1 where none was. */
  int last(String uri) {
    return versions.getOrDefault(uri, -1);
  }
}
