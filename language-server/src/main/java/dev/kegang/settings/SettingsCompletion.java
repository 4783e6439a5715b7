package dev.kegang.settings;

import dev.kegang.outline.Profiles;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Proposes names and values for a settings file that is being written. */
public final class SettingsCompletion {

  private final JsonCursor cursor;
  private final List<SettingsProposal> proposals = new ArrayList<>();

  private SettingsCompletion(JsonCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * What can stand at an offset, in the order of the settings' description.
   *
   * @param rules all rules there are
   */
  public static List<SettingsProposal> at(String text, int offset, List<DescribedRule> rules) {
    JsonCursor cursor = JsonCursor.at(text, offset);
    if (cursor == null) {
      return List.of();
    }
    SettingsCompletion completion = new SettingsCompletion(cursor);
    Shape shape = SettingsDescription.of(rules);
    for (String name : cursor.path()) {
      shape = shape == null ? null : inside(shape, name);
    }
    if (cursor.key()) {
      completion.addKeys(shape);
    } else {
      String name = cursor.name();
      Shape value = shape instanceof Shape.ListOf list ? list.item() : shape;
      if (name != null && shape != null) {
        value = inside(shape, name);
      }
      completion.addValues(value);
    }
    return completion.proposals;
  }

  /** What may stand under a name. */
  private static @Nullable Shape inside(Shape shape, String name) {
    Shape at = shape instanceof Shape.ListOf list ? list.item() : shape;
    if (at instanceof Shape.MapOf map) {
      return map.value();
    }
    Shape.Keys keys = keys(at);
    SettingKey key = keys == null ? null : keys.key(name);
    return key == null ? null : key.shape();
  }

  private static Shape.@Nullable Keys keys(@Nullable Shape shape) {
    Shape at = shape instanceof Shape.ListOf list ? list.item() : shape;
    return at instanceof Shape.Brief brief
        ? brief.keys()
        : at instanceof Shape.Keys keys ? keys : null;
  }

  private void addKeys(@Nullable Shape shape) {
    Shape.Keys keys = keys(shape);
    if (keys != null) {
      for (SettingKey key : keys.keys()) {
        addKey(key.name(), key.explanation(), keys.noun().equals("rule"), key.shape());
      }
    } else if (shape instanceof Shape.MapOf map && map.value() instanceof Shape.Brief brief) {
      for (FieldKind kind : Vocabulary.bundled().fields().keySet()) {
        addKey(kind.id(), "", false, brief);
      }
    }
  }

  private void addKey(String name, String explanation, boolean rule, Shape shape) {
    if (cursor.taken().contains(name) || !isWanted(name)) {
      return;
    }
    String quoted = '"' + name + '"';
    boolean named = cursor.named();
    proposals.add(
        new SettingsProposal(
            name,
            explanation,
            rule,
            true,
            cursor.word(),
            named ? quoted : quoted + ": " + opening(shape),
            named ? "" : closing(shape)));
  }

  private static String opening(Shape shape) {
    if (shape instanceof Shape.ListOf) {
      return "[";
    }
    if (shape instanceof Shape.Brief brief) {
      return opening(brief.value());
    }
    return shape instanceof Shape.Keys || shape instanceof Shape.MapOf
        ? "{ "
        : shape instanceof Shape.Flag || shape instanceof Shape.Whole ? "" : "\"";
  }

  private static String closing(Shape shape) {
    return switch (opening(shape)) {
      case "[" -> "]";
      case "{ " -> " }";
      case "\"" -> "\"";
      default -> "";
    };
  }

  private void addValues(@Nullable Shape shape) {
    if (shape instanceof Shape.Brief brief) {
      addValues(brief.value());
    } else if (shape instanceof Shape.Choice choice) {
      choice.words().forEach(this::addQuoted);
    } else if (shape instanceof Shape.Flag) {
      add("true", "true");
      add("false", "false");
    } else if (shape instanceof Shape.Text text && text.kind() == Shape.Kind.PROFILE) {
      new TreeSet<>(Profiles.byName().keySet()).forEach(this::addQuoted);
    } else if (shape instanceof Shape.Text text && text.kind() == Shape.Kind.FIELD) {
      Vocabulary.bundled().fields().keySet().forEach(kind -> addQuoted(kind.id()));
    }
  }

  private void addQuoted(String word) {
    add(word, '"' + word + '"');
  }

  private void add(String word, String written) {
    if (isWanted(word)) {
      proposals.add(new SettingsProposal(word, "", false, false, cursor.word(), written, ""));
    }
  }

  private boolean isWanted(String name) {
    String typed = cursor.typed().toLowerCase(Locale.ROOT);
    return name.toLowerCase(Locale.ROOT).contains(typed);
  }
}
