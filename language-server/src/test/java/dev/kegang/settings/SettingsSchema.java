package dev.kegang.settings;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.kegang.lint.Messages;
import dev.kegang.outline.Profiles;
import dev.kegang.vocabulary.Language;
import java.util.List;
import java.util.TreeSet;

/** The JSON schema of {@code kegang.json}, made of its description. */
final class SettingsSchema {

  private final JsonObject definitions = new JsonObject();

  private SettingsSchema() {}

  static String of(List<DescribedRule> rules) {
    SettingsSchema schema = new SettingsSchema();
    JsonObject root = new JsonObject();
    root.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
    root.addProperty("$id", "https://kegang.dev/kegang.schema.json");
    root.addProperty("title", "Kegang settings");
    root.addProperty("description", text("settings"));
    root.addProperty("allowComments", true);
    root.addProperty("allowTrailingCommas", true);
    schema
        .keys(SettingsDescription.of(rules))
        .entrySet()
        .forEach(e -> root.add(e.getKey(), e.getValue()));
    root.add("definitions", schema.definitions);
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root) + '\n';
  }

  private JsonObject shape(Shape shape) {
    if (shape instanceof Shape.Keys keys) {
      return keys.noun().equals("rule") ? rules(keys) : keys(keys);
    }
    if (shape instanceof Shape.Brief brief) {
      return either(shape(brief.value()), keys(brief.keys()));
    }
    JsonObject schema = new JsonObject();
    if (shape instanceof Shape.Text text) {
      text(schema, text.kind());
    } else if (shape instanceof Shape.Choice choice) {
      schema.add("enum", array(choice.words()));
    } else if (shape instanceof Shape.Whole whole) {
      schema.addProperty("type", "integer");
      schema.addProperty("minimum", whole.least());
    } else if (shape instanceof Shape.Flag) {
      schema.addProperty("type", "boolean");
    } else if (shape instanceof Shape.ListOf list) {
      schema.addProperty("type", "array");
      schema.add("items", shape(list.item()));
    } else if (shape instanceof Shape.MapOf map) {
      schema.addProperty("type", "object");
      schema.add("additionalProperties", shape(map.value()));
    }
    return schema;
  }

  private static void text(JsonObject schema, Shape.Kind kind) {
    schema.addProperty("type", "string");
    schema.addProperty("minLength", 1);
    if (kind == Shape.Kind.PATTERN) {
      schema.addProperty("format", "regex");
    } else if (kind == Shape.Kind.PROFILE) {
      schema.add("examples", array(List.copyOf(new TreeSet<>(Profiles.byName().keySet()))));
    }
  }

  private JsonObject keys(Shape.Keys keys) {
    JsonObject properties = new JsonObject();
    for (SettingKey key : keys.keys()) {
      JsonObject property = shape(key.shape());
      property.addProperty("description", text(key.explanation()));
      if (!key.standard().isEmpty()) {
        property.add("default", standard(key.standard()));
      }
      properties.add(key.name(), property);
    }
    JsonObject schema = new JsonObject();
    schema.addProperty("type", "object");
    schema.add("properties", properties);
    schema.addProperty("additionalProperties", false);
    return schema;
  }

  /** Overrides name the rules once more; the schema has them once. */
  private JsonObject rules(Shape.Keys keys) {
    if (!definitions.has("rules")) {
      definitions.add("rules", keys(keys));
    }
    JsonObject all = new JsonObject();
    JsonArray only = new JsonArray();
    JsonObject reference = new JsonObject();
    reference.addProperty("$ref", "#/definitions/rules");
    only.add(reference);
    all.add("allOf", only);
    return all;
  }

  private static JsonObject either(JsonObject one, JsonObject other) {
    JsonArray both = new JsonArray();
    both.add(one);
    both.add(other);
    JsonObject schema = new JsonObject();
    schema.add("anyOf", both);
    return schema;
  }

  private static JsonElement standard(String json) {
    return JsonParser.parseString(json);
  }

  private static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private static String text(String key) {
    return Messages.in(Language.ENGLISH).text(key);
  }
}
