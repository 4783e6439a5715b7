package dev.kegang.settings;

import dev.kegang.outline.Profile;
import dev.kegang.outline.Profiles;
import dev.kegang.settings.JsonValue.Member;
import dev.kegang.settings.JsonValue.Members;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.FieldWords;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.PageKind;
import dev.kegang.vocabulary.VocabularyAdditions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes settings of a merged object whose shape has been checked. */
final class SettingsBuilder {

  private final Members root;
  private final Map<String, Profile> profiles = new LinkedHashMap<>(Profiles.byName());

  SettingsBuilder(Members root) {
    this.root = root;
  }

  Settings build(String folder, List<SettingsFile> files) {
    VocabularyAdditions vocabulary = vocabulary();
    new ProfileBuilder(members(root, "profiles"), profiles).build();
    Profile profile = profile(root);
    return new Settings(
        folder,
        files,
        language(),
        globs(root, "include"),
        globs(root, "exclude"),
        globs(root, "outlines"),
        profile == null ? Profile.LESSON_OUTLINE : profile,
        flag(root, "complete"),
        rules(members(root, "rules")),
        vocabulary,
        Map.copyOf(profiles),
        overrides(),
        format(),
        JsonSpelling.of(root));
  }

  private FormatOptions format() {
    Map<FormatConcern, Boolean> given = new EnumMap<>(FormatConcern.class);
    for (Member member : members(root, "format").members()) {
      FormatConcern concern = FormatConcern.of(member.name());
      if (concern != null && member.value() instanceof JsonValue.Flag flag) {
        given.put(concern, flag.flag());
      }
    }
    return FormatOptions.of(given);
  }

  private @Nullable Language language() {
    for (Language language : Language.values()) {
      if (language.tag().equals(text(root, "language"))) {
        return language;
      }
    }
    return null;
  }

  private @Nullable Profile profile(Members members) {
    String name = text(members, "profile");
    return name == null ? null : profiles.get(name);
  }

  private List<SettingsOverride> overrides() {
    List<SettingsOverride> overrides = new ArrayList<>();
    if (root.value("overrides") instanceof JsonValue.Items items) {
      for (JsonValue item : items.items()) {
        if (item instanceof Members override) {
          overrides.add(
              new SettingsOverride(
                  globs(override, "files"), profile(override), rules(members(override, "rules"))));
        }
      }
    }
    return List.copyOf(overrides);
  }

  private static Map<String, RuleSetting> rules(Members rules) {
    Map<String, RuleSetting> settings = new HashMap<>();
    for (Member rule : rules.members()) {
      RuleLevel level = null;
      Map<String, Object> options = new HashMap<>();
      for (Member option : ((Members) rule.value()).members()) {
        if (option.name().equals(SettingsDescription.SEVERITY)) {
          level = level(option.value());
        } else {
          options.put(option.name(), plain(option.value()));
        }
      }
      settings.put(rule.name(), new RuleSetting(level, new RuleOptions(Map.copyOf(options))));
    }
    return Map.copyOf(settings);
  }

  private static @Nullable RuleLevel level(JsonValue value) {
    for (RuleLevel level : RuleLevel.values()) {
      if (value instanceof JsonValue.Text text && level.word().equals(text.text())) {
        return level;
      }
    }
    return null;
  }

  /** A value as the type of an option has it. */
  private static Object plain(JsonValue value) {
    if (value instanceof JsonValue.Text text) {
      return text.text();
    }
    if (value instanceof JsonValue.Numeral number) {
      return (int) number.number();
    }
    if (value instanceof JsonValue.Flag flag) {
      return flag.flag();
    }
    if (value instanceof JsonValue.Items items) {
      return items.items().stream().map(SettingsBuilder::plain).toList();
    }
    Map<String, Object> map = new LinkedHashMap<>();
    if (value instanceof Members members) {
      members.members().forEach(member -> map.put(member.name(), plain(member.value())));
    }
    return map;
  }

  private VocabularyAdditions vocabulary() {
    Members vocabulary = members(root, "vocabulary");
    Map<FieldKind, FieldWords> fields = new LinkedHashMap<>();
    for (Member member : members(vocabulary, "fields").members()) {
      Members field = (Members) member.value();
      fields.put(
          new FieldKind(member.name()),
          new FieldWords(texts(field, SettingsDescription.WORDS), text(field, "title")));
    }
    Map<PageKind, List<String>> pages = new EnumMap<>(PageKind.class);
    for (PageKind kind : PageKind.values()) {
      List<String> words = texts(members(vocabulary, "pages"), kind.id());
      if (!words.isEmpty()) {
        pages.put(kind, words);
      }
    }
    Map<String, String> terms = new LinkedHashMap<>();
    for (Member term : members(root, "terms").members()) {
      terms.put(term.name(), ((JsonValue.Text) term.value()).text());
    }
    return new VocabularyAdditions(fields, pages, placeholders(), terms, minutesPerPeriod());
  }

  private List<Pattern> placeholders() {
    List<Pattern> placeholders = new ArrayList<>();
    for (String pattern : texts(root, "placeholders")) {
      placeholders.add(Pattern.compile(pattern));
    }
    return List.copyOf(placeholders);
  }

  private int minutesPerPeriod() {
    return members(root, "hours").value("minutesPerPeriod") instanceof JsonValue.Numeral minutes
        ? (int) minutes.number()
        : VocabularyAdditions.NONE.minutesPerPeriod();
  }

  private static PathGlobs globs(Members members, String name) {
    return PathGlobs.of(texts(members, name));
  }

  private static boolean flag(Members members, String name) {
    return members.value(name) instanceof JsonValue.Flag flag && flag.flag();
  }

  static @Nullable String text(Members members, String name) {
    return members.value(name) instanceof JsonValue.Text text ? text.text() : null;
  }

  static List<String> texts(Members members, String name) {
    List<String> texts = new ArrayList<>();
    if (members.value(name) instanceof JsonValue.Items items) {
      items.items().forEach(item -> texts.add(((JsonValue.Text) item).text()));
    }
    return List.copyOf(texts);
  }

  static Members members(Members members, String name) {
    return members.value(name) instanceof Members found
        ? found
        : new Members(members.range(), List.of());
  }
}
