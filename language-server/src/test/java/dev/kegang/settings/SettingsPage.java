package dev.kegang.settings;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Profile;
import dev.kegang.outline.Profiles;
import dev.kegang.text.JsonText;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** The page that explains {@code kegang.json}, made of its description. */
final class SettingsPage {

  private final boolean chinese;
  private final Messages messages;
  private final StringBuilder page = new StringBuilder();

  private SettingsPage(Language language) {
    this.chinese = language == Language.CHINESE;
    this.messages = Messages.in(language);
  }

  static String of(List<DescribedRule> rules, Language language) {
    return new SettingsPage(language).write(rules);
  }

  private String write(List<DescribedRule> rules) {
    line(chinese ? "# 设置" : "# Settings");
    line(messages.text("settings"));
    line(
        chinese
            ? "本页由程序中对设置的说明生成。"
            : "This page is made from the program's own description of its settings.");
    line("```jsonc\n" + messages.text("settings.example").replace("\\n", "\n") + "\n```");
    line(chinese ? "## 全部项目" : "## All keys");
    rows(chinese ? "| 项目 | 类型 | 默认值 | 说明 |" : "| key | type | default | meaning |", 4);
    keys("", SettingsDescription.of(rules));
    page.append('\n');
    line(chinese ? "## 大纲类型" : "## Profiles");
    line(messages.text("settings.profiles.shipped"));
    rows(
        chinese
            ? "| 名称 | 必需的页面 | 必需的栏目 | 栏目顺序 |"
            : "| name | required pages | required fields | order of fields |",
        4);
    Profiles.all().forEach(this::profile);
    page.append('\n');
    line(chinese ? "## 栏目" : "## Fields");
    line(messages.text("settings.fields"));
    rows(chinese ? "| 名称 | 认识的词 |" : "| id | words |", 2);
    Vocabulary.bundled().fields().keySet().stream()
        .sorted(java.util.Comparator.comparing(FieldKind::id))
        .forEach(this::field);
    page.append('\n');
    line(chinese ? "## 规则的选项" : "## Options of rules");
    rows(
        chinese ? "| 规则 | 选项 | 类型 | 默认值 | 说明 |" : "| rule | option | type | default | meaning |",
        5);
    rules.forEach(this::options);
    return page.toString();
  }

  private void keys(String prefix, Shape.Keys keys) {
    for (SettingKey key : keys.keys()) {
      String name = prefix + key.name();
      row(code(name), type(key.shape()), standard(key), messages.text(key.explanation()));
      below(name, key.shape());
    }
  }

  private void below(String name, Shape shape) {
    if (shape instanceof Shape.Keys keys
        && !keys.noun().equals("rule")
        && !keys.noun().equals("page")) {
      keys(name + '.', keys);
    } else if (shape instanceof Shape.MapOf map) {
      below(name + (chinese ? ".<名称>" : ".<name>"), map.value());
    } else if (shape instanceof Shape.ListOf list) {
      below(name + "[]", list.item());
    } else if (shape instanceof Shape.Brief brief) {
      keys(name + '.', brief.keys());
    }
  }

  private void profile(Profile profile) {
    List<String> pages = new ArrayList<>();
    profile.requiredPages().forEach(kind -> pages.add(code(kind.id())));
    pages.sort(null);
    row(
        code(profile.id()),
        String.join(", ", pages),
        fields(profile.required()),
        fields(profile.order()));
  }

  private void field(FieldKind kind) {
    row(code(kind.id()), String.join(chinese ? "、" : ", ", words(kind)));
  }

  private List<String> words(FieldKind kind) {
    return Vocabulary.bundled().fields().getOrDefault(kind, List.of());
  }

  private static String fields(List<FieldKind> kinds) {
    return String.join(", ", kinds.stream().map(kind -> code(kind.id())).toList());
  }

  private void options(DescribedRule rule) {
    for (RuleOption option : rule.options()) {
      row(
          "["
              + rule.name()
              + "]("
              + (chinese ? "rules.zh-CN.md#" : "rules.md#")
              + rule.name()
              + ")",
          code(option.name()),
          option.choices().isEmpty()
              ? messages.text(
                  "settings.type." + option.type().name().toLowerCase(java.util.Locale.ROOT))
              : codes(option.choices()),
          code(JsonText.of(option.standard())),
          messages.text(rule.name() + ".option." + option.name()));
    }
  }

  private String type(Shape shape) {
    if (shape instanceof Shape.Choice choice) {
      return codes(choice.words());
    }
    String id =
        shape instanceof Shape.Flag
            ? "flag"
            : shape instanceof Shape.Whole
                ? "number"
                : shape instanceof Shape.Text
                    ? "text"
                    : shape instanceof Shape.ListOf
                        ? "list"
                        : shape instanceof Shape.Brief ? "brief" : "map";
    return messages.text("settings.type." + id);
  }

  private String standard(SettingKey key) {
    return key.standard().isEmpty() ? "" : code(key.standard());
  }

  private static String codes(List<String> words) {
    return String.join(", ", words.stream().map(SettingsPage::code).toList());
  }

  private static String code(String text) {
    return '`' + text + '`';
  }

  private void line(String text) {
    page.append(text).append("\n\n");
  }

  private void rows(String head, int columns) {
    page.append(head).append('\n').append("|").append("---|".repeat(columns)).append('\n');
  }

  private void row(String... cells) {
    for (String cell : cells) {
      page.append("| ").append(cell.replace("|", "\\|")).append(' ');
    }
    page.append("|\n");
  }
}
