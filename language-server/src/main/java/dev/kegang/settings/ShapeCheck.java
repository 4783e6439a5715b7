package dev.kegang.settings;

import dev.kegang.settings.JsonValue.Member;
import dev.kegang.text.NearestName;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a settings file with what may stand in it. What cannot be meant is a problem and left
 * out; the rest stays, short forms written out.
 */
final class ShapeCheck {

  private final SourceText source;
  private final TextCheck texts;
  private final List<SettingsProblem> problems;

  /**
   * @param problems where problems are added
   */
  ShapeCheck(SourceText source, TextCheck texts, List<SettingsProblem> problems) {
    this.source = source;
    this.texts = texts;
    this.problems = problems;
  }

  /** What is left of the whole file; null where it is no object. */
  JsonValue.@Nullable Members check(JsonValue value, Shape.Keys keys) {
    if (value instanceof JsonValue.Members members) {
      return members(members, keys);
    }
    problems.add(SettingsProblem.of(TextRange.at(value.range().start()), "no-object"));
    return null;
  }

  private @Nullable JsonValue check(Member member, JsonValue value, Shape shape) {
    if (shape instanceof Shape.Text text && value instanceof JsonValue.Text found) {
      return texts.check(found, text.kind(), problems);
    }
    if (shape instanceof Shape.Choice choice && value instanceof JsonValue.Text found) {
      return choice(found, choice);
    }
    if (shape instanceof Shape.Whole whole && value instanceof JsonValue.Numeral number) {
      return whole(member, number, whole);
    }
    if (shape instanceof Shape.Flag && value instanceof JsonValue.Flag) {
      return value;
    }
    if (shape instanceof Shape.ListOf list && value instanceof JsonValue.Items items) {
      return items(member, items, list);
    }
    if (shape instanceof Shape.MapOf map && value instanceof JsonValue.Members members) {
      return map(members, map);
    }
    if (shape instanceof Shape.Keys keys && value instanceof JsonValue.Members members) {
      return members(members, keys);
    }
    if (shape instanceof Shape.Brief brief && !(value instanceof JsonValue.Nothing)) {
      return brief(member, value, brief);
    }
    problems.add(SettingsProblem.of(place(member, value), expected(shape), member.name()));
    return null;
  }

  private JsonValue.Members members(JsonValue.Members found, Shape.Keys keys) {
    Set<String> seen = new HashSet<>();
    List<Member> kept = new ArrayList<>();
    for (Member member : found.members()) {
      SettingKey key = keys.key(member.name());
      if (key == null) {
        problems.add(unknown(keys.noun(), member, keys.names()));
        continue;
      }
      noteTwice(seen, member);
      keep(kept, member, check(member, member.value(), key.shape()));
    }
    return new JsonValue.Members(found.range(), List.copyOf(kept));
  }

  private JsonValue.Members map(JsonValue.Members found, Shape.MapOf map) {
    Set<String> seen = new HashSet<>();
    List<Member> kept = new ArrayList<>();
    for (Member member : found.members()) {
      noteTwice(seen, member);
      if (member.name().isBlank()) {
        problems.add(SettingsProblem.of(member.place(), "empty-name"));
      } else {
        keep(kept, member, check(member, member.value(), map.value()));
      }
    }
    return new JsonValue.Members(found.range(), List.copyOf(kept));
  }

  private JsonValue.Items items(Member member, JsonValue.Items found, Shape.ListOf list) {
    List<JsonValue> kept = new ArrayList<>();
    for (JsonValue item : found.items()) {
      JsonValue checked = check(member, item, list.item());
      if (checked != null) {
        kept.add(checked);
      }
    }
    return new JsonValue.Items(found.range(), List.copyOf(kept));
  }

  private @Nullable JsonValue brief(Member member, JsonValue value, Shape.Brief brief) {
    if (value instanceof JsonValue.Members members) {
      return members(members, brief.keys());
    }
    JsonValue checked = check(member, value, brief.value());
    if (checked == null) {
      return null;
    }
    Member only = new Member(member.place(), brief.key(), checked);
    return new JsonValue.Members(value.range(), List.of(only));
  }

  private @Nullable JsonValue choice(JsonValue.Text found, Shape.Choice choice) {
    if (choice.words().contains(found.text())) {
      return found;
    }
    String all = String.join(", ", choice.words());
    problems.add(SettingsProblem.of(found.range(), "choice", found.text(), all));
    return null;
  }

  private @Nullable JsonValue whole(Member member, JsonValue.Numeral found, Shape.Whole whole) {
    if (found.isWhole(whole.least(), Integer.MAX_VALUE)) {
      return found;
    }
    problems.add(SettingsProblem.of(found.range(), "number-least", member.name(), whole.least()));
    return null;
  }

  private void noteTwice(Set<String> seen, Member member) {
    if (!seen.add(member.name())) {
      problems.add(SettingsProblem.of(member.place(), "twice", member.name()));
    }
  }

  private static void keep(List<Member> kept, Member member, @Nullable JsonValue checked) {
    if (checked != null) {
      kept.add(new Member(member.place(), member.name(), checked));
    }
  }

  private static SettingsProblem unknown(String noun, Member member, List<String> known) {
    String nearest = NearestName.of(member.name(), known);
    return nearest == null
        ? SettingsProblem.of(member.place(), "unknown-" + noun, member.name())
        : SettingsProblem.of(member.place(), "unknown-" + noun + "-near", member.name(), nearest);
  }

  /** A value that takes several lines is shown by its name. */
  private TextRange place(Member member, JsonValue value) {
    TextRange range = value.range();
    boolean oneLine = source.lines().lineAt(range.start()) == source.lines().lineAt(range.end());
    return oneLine ? range : member.place();
  }

  private static String expected(Shape shape) {
    if (shape instanceof Shape.Text || shape instanceof Shape.Choice) {
      return "expected-text";
    }
    if (shape instanceof Shape.Whole) {
      return "expected-number";
    }
    if (shape instanceof Shape.Flag) {
      return "expected-flag";
    }
    return shape instanceof Shape.ListOf ? "expected-list" : "expected-object";
  }
}
