package dev.kegang.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What settings say of one rule's options. A rule asks with the option it declares; where settings
 * are silent, it is told the standard.
 *
 * @param values by the option's name, each of the Java type its option has
 */
public record RuleOptions(Map<String, Object> values) {

  /** Of a rule whose options settings leave as they are. */
  public static final RuleOptions STANDARD = new RuleOptions(Map.of());

  public String text(RuleOption option) {
    return (String) value(option, RuleOption.Type.TEXT);
  }

  public int number(RuleOption option) {
    return (Integer) value(option, RuleOption.Type.NUMBER);
  }

  public boolean flag(RuleOption option) {
    return (Boolean) value(option, RuleOption.Type.FLAG);
  }

  /** In the order of the settings. */
  @SuppressWarnings("unchecked")
  public List<String> list(RuleOption option) {
    return (List<String>) value(option, RuleOption.Type.LIST);
  }

  /** In the order of the settings. */
  @SuppressWarnings("unchecked")
  public Map<String, String> map(RuleOption option) {
    return (Map<String, String>) value(option, RuleOption.Type.MAP);
  }

  /** These, and above them others. */
  public RuleOptions and(RuleOptions others) {
    if (values.isEmpty()) {
      return others;
    }
    Map<String, Object> both = new HashMap<>(values);
    both.putAll(others.values);
    return new RuleOptions(Map.copyOf(both));
  }

  private Object value(RuleOption option, RuleOption.Type type) {
    if (option.type() != type) {
      throw new IllegalArgumentException(option.name() + " is no " + type);
    }
    return values.getOrDefault(option.name(), option.standard());
  }
}
