package dev.kegang.settings;

import dev.kegang.outline.Profiles;
import dev.kegang.settings.JsonValue.Member;
import dev.kegang.settings.JsonValue.Members;
import dev.kegang.text.NearestName;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks whether the profiles and fields that a settings file names are there. */
final class NameCheck {

  private final Set<String> profiles = new HashSet<>(Profiles.byName().keySet());
  private final Set<String> fields = new HashSet<>();
  private final List<SettingsProblem> problems;

  /**
   * @param all the settings this file is part of, merged
   */
  NameCheck(Members all, List<SettingsProblem> problems) {
    this.problems = problems;
    for (Member profile : SettingsBuilder.members(all, "profiles").members()) {
      profiles.add(profile.name());
    }
    Vocabulary.bundled().fields().keySet().forEach(kind -> fields.add(kind.id()));
    Members vocabulary = SettingsBuilder.members(all, "vocabulary");
    for (Member field : SettingsBuilder.members(vocabulary, "fields").members()) {
      fields.add(field.name());
    }
  }

  /** Looks at one file. */
  void check(Members file) {
    profile(file.value("profile"));
    if (file.value("overrides") instanceof JsonValue.Items overrides) {
      for (JsonValue item : overrides.items()) {
        if (item instanceof Members override) {
          profile(override.value("profile"));
          if (override.value("files") == null) {
            int start = override.range().start();
            problems.add(SettingsProblem.of(new TextRange(start, start + 1), "no-files"));
          }
        }
      }
    }
    Members definitions = SettingsBuilder.members(file, "profiles");
    for (Member definition : definitions.members()) {
      Members profile = (Members) definition.value();
      profile(profile.value("base"));
      if (leadsBack(definition, definitions)) {
        problems.add(SettingsProblem.of(definition.place(), "profile-cycle", definition.name()));
      }
      fields(profile.value("required"));
      fields(profile.value("order"));
    }
  }

  private static boolean leadsBack(Member definition, Members definitions) {
    String at = definition.name();
    for (int steps = 0; steps <= definitions.members().size(); steps++) {
      String base = SettingsBuilder.text(SettingsBuilder.members(definitions, at), "base");
      if (base == null || (base.equals(at) && Profiles.byName().containsKey(at))) {
        return false;
      }
      if (base.equals(definition.name())) {
        return true;
      }
      at = base;
    }
    return false;
  }

  private void profile(@Nullable JsonValue value) {
    if (value instanceof JsonValue.Text text) {
      name(text, "profile", profiles);
    }
  }

  private void fields(@Nullable JsonValue value) {
    if (value instanceof JsonValue.Items items) {
      for (JsonValue item : items.items()) {
        name((JsonValue.Text) item, "field", fields);
      }
    }
  }

  private void name(JsonValue.Text text, String noun, Set<String> known) {
    if (known.contains(text.text())) {
      return;
    }
    List<String> sorted = new ArrayList<>(known);
    sorted.sort(null);
    String nearest = NearestName.of(text.text(), sorted);
    problems.add(
        nearest == null
            ? SettingsProblem.of(text.range(), "unknown-" + noun, text.text())
            : SettingsProblem.of(text.range(), "unknown-" + noun + "-near", text.text(), nearest));
  }
}
