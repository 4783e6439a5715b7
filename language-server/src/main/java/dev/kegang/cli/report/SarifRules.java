package dev.kegang.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.kegang.lint.Messages;
import dev.kegang.lint.Rule;
import dev.kegang.lint.RuleAddress;
import dev.kegang.lint.RulePage;
import dev.kegang.lint.Rules;
import dev.kegang.lint.Severity;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules a SARIF report speaks of, each once, in the order they were first spoken of. */
final class SarifRules {

  /** Characters of a description; the most that code scanning takes. */
  private static final int LONGEST_DESCRIPTION = 1024;

  private static final String TAG = "lesson-outline";

  private final Map<String, Integer> indexes = new LinkedHashMap<>();

  /** The number results call a rule by. */
  int index(String rule) {
    Integer known = indexes.putIfAbsent(rule, indexes.size());
    return known == null ? indexes.size() - 1 : known;
  }

  void write(JsonWriter json, Messages messages) throws IOException {
    json.beginArray();
    for (String name : indexes.keySet()) {
      Rule rule = Rules.named(name);
      json.beginObject();
      json.name("id").value(name);
      json.name("name").value(pascalCase(name));
      if (rule != null) {
        describe(json, rule, RulePage.of(name, messages.language()));
      }
      json.endObject();
    }
    json.endArray();
  }

  /** The words of SARIF for how grave a finding is. */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static void describe(JsonWriter json, Rule rule, RulePage page) throws IOException {
    Severity severity = rule.info().severity();
    text(json.name("shortDescription"), cut(page.summary()));
    text(json.name("fullDescription"), cut(page.summary()));
    json.name("help").beginObject();
    json.name("text").value(page.summary());
    json.name("markdown").value(page.markdown());
    json.endObject();
    json.name("helpUri").value(RuleAddress.of(rule.name()));
    json.name("defaultConfiguration").beginObject();
    json.name("level").value(level(severity));
    json.endObject();
    json.name("properties").beginObject();
    json.name("tags").beginArray().value(TAG).endArray();
    json.name("precision").value("high");
    json.name("problem.severity");
    json.value(severity == Severity.INFO ? "recommendation" : level(severity));
    json.endObject();
  }

  static void text(JsonWriter json, String text) throws IOException {
    json.beginObject().name("text").value(text).endObject();
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_DESCRIPTION) {
      return text;
    }
    int end = LONGEST_DESCRIPTION - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + '…';
  }

  private static String pascalCase(String name) {
    StringBuilder words = new StringBuilder(name.length());
    for (String word : name.split("-", -1)) {
      if (!word.isEmpty()) {
        words.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      }
    }
    return words.toString();
  }
}
