package dev.kegang.settings;

import dev.kegang.settings.Shape.Choice;
import dev.kegang.settings.Shape.Flag;
import dev.kegang.settings.Shape.Keys;
import dev.kegang.settings.Shape.Kind;
import dev.kegang.settings.Shape.ListOf;
import dev.kegang.settings.Shape.MapOf;
import dev.kegang.settings.Shape.Text;
import dev.kegang.settings.Shape.Whole;
import dev.kegang.text.JsonText;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.PageKind;
import dev.kegang.vocabulary.VocabularyAdditions;
import java.util.ArrayList;
import java.util.List;

/** Every key of {@code kegang.json}. */
final class SettingsDescription {

  static final String SEVERITY = "severity";
  static final String WORDS = "words";

  private static final Shape GLOBS = new ListOf(new Text(Kind.GLOB));
  private static final Shape WORDINGS = new ListOf(new Text(Kind.WORDING));
  private static final Shape FIELDS = new ListOf(new Text(Kind.FIELD));

  private SettingsDescription() {}

  /**
   * The whole object.
   *
   * @param rules all rules there are
   */
  static Keys of(List<DescribedRule> rules) {
    Keys ruleKeys = rules(rules);
    return keys(
        "key",
        key("$schema", "schema", new Text(Kind.WORDING), ""),
        key("root", new Flag(), "true"),
        key("extends", new ListOf(new Text(Kind.FILE)), "[]"),
        key("language", new Choice(languages()), ""),
        key("include", GLOBS, "[\"**\"]"),
        key("exclude", GLOBS, "[]"),
        key("outlines", GLOBS, "[]"),
        key("profile", new Text(Kind.PROFILE), "\"lesson-outline\""),
        key("complete", new Flag(), "false"),
        key(
            "hours",
            keys("key", key("minutesPerPeriod", "hours.minutesPerPeriod", new Whole(1), minutes())),
            ""),
        key("rules", ruleKeys, ""),
        key("vocabulary", vocabulary(), ""),
        key("profiles", new MapOf(profile()), ""),
        key("placeholders", new ListOf(new Text(Kind.PATTERN)), "[]"),
        key("terms", new MapOf(new Text(Kind.WORDING)), "{}"),
        key("format", format(), ""),
        key("overrides", new ListOf(override(ruleKeys)), "[]"));
  }

  private static Keys vocabulary() {
    Keys field =
        keys(
            "key",
            key(WORDS, "vocabulary.fields.words", WORDINGS, "[]"),
            key("title", "vocabulary.fields.title", new Text(Kind.WORDING), ""));
    List<SettingKey> pages = new ArrayList<>();
    for (PageKind kind : PageKind.values()) {
      pages.add(new SettingKey(kind.id(), "settings.vocabulary.pages.page", WORDINGS, "[]"));
    }
    return keys(
        "key",
        key("fields", "vocabulary.fields", new MapOf(new Shape.Brief(WORDS, field)), "{}"),
        key("pages", "vocabulary.pages", new Keys("page", List.copyOf(pages)), "{}"));
  }

  private static Keys profile() {
    List<String> pages = new ArrayList<>();
    for (PageKind kind : PageKind.values()) {
      pages.add(kind.id());
    }
    return keys(
        "key",
        key("base", "profiles.base", new Text(Kind.PROFILE), "\"lesson-outline\""),
        key("pages", "profiles.pages", new ListOf(new Choice(List.copyOf(pages))), ""),
        key("required", "profiles.required", FIELDS, ""),
        key("order", "profiles.order", FIELDS, ""));
  }

  private static Keys format() {
    List<SettingKey> concerns = new ArrayList<>();
    for (FormatConcern concern : FormatConcern.values()) {
      concerns.add(new SettingKey(concern.key(), "format." + concern.key(), new Flag(), "true"));
    }
    return new Keys("option", List.copyOf(concerns));
  }

  private static Keys override(Keys rules) {
    return keys(
        "key",
        key("files", "overrides.files", GLOBS, ""),
        key("profile", "overrides.profile", new Text(Kind.PROFILE), ""),
        key("rules", "overrides.rules", rules, ""));
  }

  private static Keys rules(List<DescribedRule> rules) {
    List<String> levels = new ArrayList<>();
    for (RuleLevel level : RuleLevel.values()) {
      levels.add(level.word());
    }
    Shape severity = new Choice(List.copyOf(levels));
    List<SettingKey> keys = new ArrayList<>(rules.size());
    for (DescribedRule rule : rules) {
      List<SettingKey> own = new ArrayList<>();
      String standard = '"' + rule.level().word() + '"';
      own.add(new SettingKey(SEVERITY, "settings.rules.severity", severity, standard));
      for (RuleOption option : rule.options()) {
        String explanation = rule.name() + ".option." + option.name();
        own.add(
            new SettingKey(
                option.name(), explanation, shape(option), JsonText.of(option.standard())));
      }
      Keys all = new Keys("option", List.copyOf(own));
      keys.add(
          new SettingKey(
              rule.name(), "settings.rules.rule", new Shape.Brief(SEVERITY, all), standard));
    }
    return new Keys("rule", List.copyOf(keys));
  }

  private static Shape shape(RuleOption option) {
    Shape text = option.choices().isEmpty() ? new Text(Kind.WORDING) : new Choice(option.choices());
    return switch (option.type()) {
      case TEXT -> text;
      case NUMBER -> new Whole(option.least());
      case FLAG -> new Flag();
      case LIST -> new ListOf(text);
      case MAP -> new MapOf(text);
    };
  }

  private static List<String> languages() {
    List<String> tags = new ArrayList<>();
    for (Language language : Language.values()) {
      tags.add(language.tag());
    }
    return List.copyOf(tags);
  }

  private static String minutes() {
    return Integer.toString(VocabularyAdditions.NONE.minutesPerPeriod());
  }

  private static SettingKey key(String name, Shape shape, String standard) {
    return key(name, name, shape, standard);
  }

  private static SettingKey key(String name, String explanation, Shape shape, String standard) {
    return new SettingKey(name, "settings." + explanation, shape, standard);
  }

  private static Keys keys(String noun, SettingKey... keys) {
    return new Keys(noun, List.of(keys));
  }
}
