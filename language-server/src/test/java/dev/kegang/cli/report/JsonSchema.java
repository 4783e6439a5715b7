package dev.kegang.cli.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** As much of JSON Schema as our own schemas use; what else stands in one is an error. */
public final class JsonSchema {

  private static final Set<String> NOTES =
      Set.of("$schema", "$id", "title", "description", "$defs");

  private final JsonObject root;

  /** Takes a schema that may refer to its own {@code $defs}. */
  public JsonSchema(JsonObject root) {
    this.root = root;
  }

  /** What does not fit; empty where everything does. */
  public List<String> problems(JsonElement value) {
    List<String> problems = new ArrayList<>();
    check(root, value, "$", problems);
    return problems;
  }

  private void check(JsonObject schema, JsonElement value, String at, List<String> problems) {
    for (Map.Entry<String, JsonElement> keyword : schema.entrySet()) {
      JsonElement expected = keyword.getValue();
      boolean fits =
          switch (keyword.getKey()) {
            case "type" -> isOfType(expected.getAsString(), value);
            case "const" -> expected.equals(value);
            case "enum" -> expected.getAsJsonArray().contains(value);
            case "minimum" -> value.getAsLong() >= expected.getAsLong();
            case "required" -> hasAll(expected, value);
            case "additionalProperties" -> hasOnly(schema, value);
            case "properties", "items", "$ref" -> true;
            default -> NOTES.contains(keyword.getKey());
          };
      if (!fits) {
        problems.add(at + ": " + keyword.getKey() + " " + expected);
        return;
      }
    }
    descend(schema, value, at, problems);
  }

  private void descend(JsonObject schema, JsonElement value, String at, List<String> problems) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").getAsString().substring("#/$defs/".length());
      check(root.getAsJsonObject("$defs").getAsJsonObject(name), value, at, problems);
    }
    if (schema.has("properties")) {
      for (var property : schema.getAsJsonObject("properties").entrySet()) {
        JsonElement member = value.getAsJsonObject().get(property.getKey());
        if (member != null) {
          JsonObject expected = property.getValue().getAsJsonObject();
          check(expected, member, at + '.' + property.getKey(), problems);
        }
      }
    }
    if (schema.has("items")) {
      for (JsonElement item : value.getAsJsonArray()) {
        check(schema.getAsJsonObject("items"), item, at + "[]", problems);
      }
    }
  }

  private static boolean isOfType(String type, JsonElement value) {
    return switch (type) {
      case "object" -> value.isJsonObject();
      case "array" -> value.isJsonArray();
      case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
      case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
      case "integer" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
      default -> false;
    };
  }

  private static boolean hasAll(JsonElement names, JsonElement value) {
    for (JsonElement name : names.getAsJsonArray()) {
      if (!value.getAsJsonObject().has(name.getAsString())) {
        return false;
      }
    }
    return true;
  }

  /** Only {@code false} is used. */
  private static boolean hasOnly(JsonObject schema, JsonElement value) {
    return !schema.get("additionalProperties").getAsBoolean()
        && schema
            .getAsJsonObject("properties")
            .keySet()
            .containsAll(value.getAsJsonObject().keySet());
  }
}
