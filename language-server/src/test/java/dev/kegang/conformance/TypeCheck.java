package dev.kegang.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a value is of a type of the protocol's model; properties nobody knows are wrong, too. */
final class TypeCheck {

  private final ProtocolModel model;

  TypeCheck(ProtocolModel model) {
    this.model = model;
  }

  /** What is wrong with a value, each with the place it is at. */
  List<String> problems(JsonElement value, JsonObject type, String place) {
    String kind = type.get("kind").getAsString();
    return switch (kind) {
      case "base" -> ofBase(value, type.get("name").getAsString(), place);
      case "reference" -> ofReference(value, type.get("name").getAsString(), place);
      case "array" -> ofArray(value, type.getAsJsonObject("element"), place);
      case "map" -> ofMap(value, type.getAsJsonObject("value"), place);
      case "or" -> ofAny(value, type.getAsJsonArray("items"), place);
      case "and" -> ofObject(value, allProperties(type.getAsJsonArray("items")), place);
      case "tuple" -> ofTuple(value, type.getAsJsonArray("items"), place);
      case "literal" -> ofObject(value, literalProperties(type), place);
      case "stringLiteral", "integerLiteral", "booleanLiteral" ->
          unless(value.equals(type.get("value")), place, value, "not " + type.get("value"));
      default -> throw new AssertionError("the model has a new kind of type: " + kind);
    };
  }

  private static List<String> ofBase(JsonElement value, String name, String place) {
    boolean right =
        switch (name) {
          case "null" -> value.isJsonNull();
          case "boolean" -> value instanceof JsonPrimitive simple && simple.isBoolean();
          case "string", "RegExp" -> isString(value);
          case "URI", "DocumentUri" -> isString(value) && value.getAsString().indexOf(':') > 0;
          case "integer" -> isWhole(value, Integer.MIN_VALUE);
          case "uinteger" -> isWhole(value, 0);
          case "decimal" -> value instanceof JsonPrimitive simple && simple.isNumber();
          default -> throw new AssertionError("the model has a new base type: " + name);
        };
    return unless(right, place, value, "no " + name);
  }

  private List<String> ofReference(JsonElement value, String name, String place) {
    if (name.equals("LSPAny")) {
      return List.of();
    }
    if (name.equals("LSPObject")) {
      return unless(value.isJsonObject(), place, value, "no object");
    }
    if (name.equals("LSPArray")) {
      return unless(value.isJsonArray(), place, value, "no array");
    }
    if (model.alias(name).isPresent()) {
      return problems(value, model.alias(name).get().getAsJsonObject("type"), place);
    }
    if (model.enumeration(name).isPresent()) {
      return ofEnumeration(value, model.enumeration(name).get(), place);
    }
    return ofObject(value, model.properties(name), place);
  }

  private List<String> ofEnumeration(JsonElement value, JsonObject enumeration, String place) {
    List<String> problems = problems(value, enumeration.getAsJsonObject("type"), place);
    if (!problems.isEmpty() || enumeration.has("supportsCustomValues")) {
      return problems;
    }
    for (JsonElement member : enumeration.getAsJsonArray("values")) {
      if (member.getAsJsonObject().get("value").equals(value)) {
        return List.of();
      }
    }
    return List.of(place + ": " + value + " is no " + enumeration.get("name").getAsString());
  }

  private List<String> ofArray(JsonElement value, JsonObject element, String place) {
    if (!(value instanceof JsonArray array)) {
      return unless(false, place, value, "no array");
    }
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      problems.addAll(problems(array.get(i), element, place + '[' + i + ']'));
    }
    return problems;
  }

  private List<String> ofMap(JsonElement value, JsonObject type, String place) {
    if (!(value instanceof JsonObject object)) {
      return unless(false, place, value, "no map");
    }
    List<String> problems = new ArrayList<>();
    object
        .entrySet()
        .forEach(
            entry ->
                problems.addAll(problems(entry.getValue(), type, place + '.' + entry.getKey())));
    return problems;
  }

  /** What is wrong by the alternative that comes nearest. */
  private List<String> ofAny(JsonElement value, JsonArray alternatives, String place) {
    List<String> fewest = null;
    for (JsonElement alternative : alternatives) {
      if (!value.isJsonPrimitive() && !value.isJsonNull() && isBase(alternative)) {
        continue;
      }
      List<String> problems = problems(value, alternative.getAsJsonObject(), place);
      if (fewest == null || problems.size() < fewest.size()) {
        fewest = problems;
      }
    }
    return fewest == null ? unless(false, place, value, "of no type it may be") : fewest;
  }

  private static boolean isBase(JsonElement type) {
    return type.getAsJsonObject().get("kind").getAsString().equals("base");
  }

  private List<String> ofTuple(JsonElement value, JsonArray items, String place) {
    if (!(value instanceof JsonArray array) || array.size() != items.size()) {
      return unless(false, place, value, "no tuple of " + items.size());
    }
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      problems.addAll(
          problems(array.get(i), items.get(i).getAsJsonObject(), place + '[' + i + ']'));
    }
    return problems;
  }

  private List<String> ofObject(
      JsonElement value, Map<String, JsonObject> properties, String place) {
    if (!(value instanceof JsonObject object)) {
      return unless(false, place, value, "no object");
    }
    List<String> problems = new ArrayList<>();
    properties.forEach(
        (name, property) -> {
          if (object.has(name)) {
            problems.addAll(
                problems(object.get(name), property.getAsJsonObject("type"), place + '.' + name));
          } else if (!property.has("optional")) {
            problems.add(place + '.' + name + " is missing");
          }
        });
    for (String name : object.keySet()) {
      if (!properties.containsKey(name)) {
        problems.add(place + '.' + name + " is unknown");
      }
    }
    return problems;
  }

  private Map<String, JsonObject> allProperties(JsonArray types) {
    Map<String, JsonObject> all = new LinkedHashMap<>();
    for (JsonElement type : types) {
      all.putAll(model.properties(type.getAsJsonObject().get("name").getAsString()));
    }
    return all;
  }

  private static Map<String, JsonObject> literalProperties(JsonObject type) {
    return ProtocolModel.by("name", type.getAsJsonObject("value").getAsJsonArray("properties"));
  }

  private static boolean isString(JsonElement value) {
    return value instanceof JsonPrimitive simple && simple.isString();
  }

  private static boolean isWhole(JsonElement value, int least) {
    if (!(value instanceof JsonPrimitive simple) || !simple.isNumber()) {
      return false;
    }
    BigDecimal number = simple.getAsBigDecimal();
    return number.stripTrailingZeros().scale() <= 0
        && number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }

  private static List<String> unless(boolean right, String place, JsonElement value, String what) {
    return right ? List.of() : List.of(place + ": " + value + " is " + what);
  }
}
