package dev.kegang.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something about a rule that settings may change, where two good authors disagree. What it means
 * stands in the message bundles under {@code RULE.option.NAME}.
 *
 * @param name in camelCase, as in settings
 * @param standard what holds where settings say nothing; its Java type is that of the option's type
 * @param choices the texts it may have; any where there are none
 * @param least the smallest number it may have
 */
public record RuleOption(String name, Type type, Object standard, List<String> choices, int least) {

  /** What stands for an option in settings. */
  public enum Type {
    TEXT,
    /** A whole number. */
    NUMBER,
    FLAG,
    /** Texts. */
    LIST,
    /** Texts by text. */
    MAP
  }

  /** An option that is any text. */
  public static RuleOption text(String name, String standard) {
    return new RuleOption(name, Type.TEXT, standard, List.of(), 0);
  }

  /** An option that is one of some texts, the standard one named first. */
  public static RuleOption choice(String name, String standard, String... others) {
    List<String> choices = new ArrayList<>(List.of(standard));
    choices.addAll(List.of(others));
    return new RuleOption(name, Type.TEXT, standard, List.copyOf(choices), 0);
  }

  /** An option that is a whole number from a least one up. */
  public static RuleOption number(String name, int standard, int least) {
    return new RuleOption(name, Type.NUMBER, standard, List.of(), least);
  }

  public static RuleOption flag(String name, boolean standard) {
    return new RuleOption(name, Type.FLAG, standard, List.of(), 0);
  }

  public static RuleOption list(String name, List<String> standard) {
    return new RuleOption(name, Type.LIST, List.copyOf(standard), List.of(), 0);
  }

  /** An option that is a list of some of the given texts. */
  public static RuleOption choices(String name, List<String> standard, List<String> choices) {
    return new RuleOption(name, Type.LIST, List.copyOf(standard), List.copyOf(choices), 0);
  }

  public static RuleOption map(String name, Map<String, String> standard) {
    return new RuleOption(name, Type.MAP, Map.copyOf(standard), List.of(), 0);
  }
}
