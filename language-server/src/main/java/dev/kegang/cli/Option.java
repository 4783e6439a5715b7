package dev.kegang.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command, as data.
 *
 * @param name without the dashes; what it does stands in the bundles as {@code cli.option.NAME}
 * @param letter the short form without the dash; 0 where there is none
 * @param placeholder what its value stands for; null where it takes none
 * @param choices the only values allowed; empty where any is
 * @param repeatable whether every value counts when it is given several times, and not only the
 *     last
 */
public record Option(
    String name,
    char letter,
    @Nullable String placeholder,
    List<String> choices,
    boolean repeatable) {

  public static final Option HELP = flag("help").shortened('h');

  public static final Option LANG = choice("lang", List.of("zh", "en"));

  /** An option that is there or not. */
  public static Option flag(String name) {
    return new Option(name, '\0', null, List.of(), false);
  }

  /** An option with any value. */
  public static Option value(String name, String placeholder) {
    return new Option(name, '\0', placeholder, List.of(), false);
  }

  /** An option with one of some values. */
  public static Option choice(String name, List<String> choices) {
    return new Option(name, '\0', String.join("|", choices), List.copyOf(choices), false);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Option option
        && name.equals(option.name)
        && letter == option.letter
        && Objects.equals(placeholder, option.placeholder)
        && choices.equals(option.choices)
        && repeatable == option.repeatable;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  Option shortened(char shortForm) {
    return new Option(name, shortForm, placeholder, choices, repeatable);
  }

  Option repeated() {
    return new Option(name, letter, placeholder, choices, true);
  }

  boolean takesValue() {
    return placeholder != null;
  }

  /** As it is typed, such as {@code -q, --quiet} or {@code --jobs N}. */
  String usage() {
    String shortForm = letter == '\0' ? "" : "-" + letter + ", ";
    return shortForm + "--" + name + (placeholder == null ? "" : " " + placeholder);
  }
}
