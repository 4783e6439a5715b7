package dev.kegang.settings;

import dev.kegang.outline.Profiles;
import dev.kegang.settings.JsonValue.Member;
import dev.kegang.settings.JsonValue.Members;
import dev.kegang.text.NearestName;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks whether the profiles and fields that a settings file names are there. */
final class NameCheck {

  private static final Set<String> KNOWN = known();

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
    fields.addAll(KNOWN);
    Members vocabulary = SettingsBuilder.members(all, "vocabulary");
    for (Member field : SettingsBuilder.members(vocabulary, "fields").members()) {
      fields.add(field.name());
    }
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>();
    Vocabulary.bundled().fields().keySet().forEach(kind -> known.add(kind.id()));
    return Collections.unmodifiableSet(known);
  }

  /** Looks at one file. */
  void check(Members file) {
    profile(file.value("profile"));
    if (file.value("overrides") instanceof JsonValue.Items overrides) {
      for (JsonValue item : overrides.items()) {
        if (item instanceof Members override) {
          profile(override.value("profile"));
          if (override.value("files") == null && !isNoList(override)) {
            int start = override.range().start();
            problems.add(SettingsProblem.of(new TextRange(start, start + 1), "no-files"));
          }
        }
      }
    }
    words(SettingsBuilder.members(SettingsBuilder.members(file, "vocabulary"), "fields"));
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

  /** A new field has a title, or a name of its own: words alone under a mistyped name are lost. */
  private void words(Members definitions) {
    for (Member field : definitions.members()) {
      String near = KNOWN.contains(field.name()) ? null : NearestName.of(field.name(), KNOWN);
      if (near != null && SettingsBuilder.text((Members) field.value(), "title") == null) {
        problems.add(SettingsProblem.of(field.place(), "unknown-field-near", field.name(), near));
      }
    }
  }

  /** Whether its files are there, but as no list: that is said already. */
  private boolean isNoList(Members override) {
    for (SettingsProblem problem : problems) {
      if (problem.key().equals("expected-list")
          && problem.arguments().contains("files")
          && override.range().contains(problem.range())) {
        return true;
      }
    }
    return false;
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
