package dev.kegang.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The specification's own machine-readable model of the Language Server Protocol. It is no part of
 * the project: it is read from the file that the system property {@code kegang.metaModel} names, or
 * from beside the repository.
 */
final class ProtocolModel {

  private static final Optional<ProtocolModel> FOUND = find();

  private final Map<String, JsonObject> requests;
  private final Map<String, JsonObject> notifications;
  private final Map<String, JsonObject> structures;
  private final Map<String, JsonObject> enumerations;
  private final Map<String, JsonObject> aliases;
  private final Map<String, Map<String, JsonObject>> properties = new HashMap<>();

  ProtocolModel(JsonObject model) {
    requests = by("method", model.getAsJsonArray("requests"));
    notifications = by("method", model.getAsJsonArray("notifications"));
    structures = by("name", model.getAsJsonArray("structures"));
    enumerations = by("name", model.getAsJsonArray("enumerations"));
    aliases = by("name", model.getAsJsonArray("typeAliases"));
    structures.keySet().forEach(name -> properties.put(name, inherited(name)));
  }

  /** The model, where there is one. */
  static Optional<ProtocolModel> found() {
    return FOUND;
  }

  Optional<JsonObject> request(String method) {
    return Optional.ofNullable(requests.get(method));
  }

  Optional<JsonObject> notification(String method) {
    return Optional.ofNullable(notifications.get(method));
  }

  Optional<JsonObject> enumeration(String name) {
    return Optional.ofNullable(enumerations.get(name));
  }

  Optional<JsonObject> alias(String name) {
    return Optional.ofNullable(aliases.get(name));
  }

  /** The properties of a structure by name, with those it takes over from others. */
  Map<String, JsonObject> properties(String structure) {
    return properties.get(structure);
  }

  private Map<String, JsonObject> inherited(String name) {
    JsonObject structure = structures.get(name);
    Map<String, JsonObject> all = new LinkedHashMap<>();
    for (String origin : new String[] {"extends", "mixins"}) {
      if (structure.has(origin)) {
        for (JsonElement type : structure.getAsJsonArray(origin)) {
          all.putAll(inherited(type.getAsJsonObject().get("name").getAsString()));
        }
      }
    }
    all.putAll(by("name", structure.getAsJsonArray("properties")));
    return all;
  }

  static Map<String, JsonObject> by(String key, JsonArray objects) {
    Map<String, JsonObject> found = new LinkedHashMap<>();
    for (JsonElement object : objects) {
      found.put(object.getAsJsonObject().get(key).getAsString(), object.getAsJsonObject());
    }
    return found;
  }

  private static Optional<ProtocolModel> find() {
    String beside = "shared/conformance/metaModel-3.18.0.json";
    String named = System.getProperty("kegang.metaModel");
    return (named == null
            ? Stream.of(Path.of("../..", beside), Path.of("../../..", beside))
            : Stream.of(Path.of(named)))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(ProtocolModel::read);
  }

  private static ProtocolModel read(Path file) {
    try {
      return new ProtocolModel(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
