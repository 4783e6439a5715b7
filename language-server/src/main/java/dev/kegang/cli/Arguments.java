package dev.kegang.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user typed behind a command.
 *
 * @param values per option that was given its values in order; none for an option without value
 * @param operands all else, in order
 */
public record Arguments(Map<Option, List<String>> values, List<String> operands) {

  public boolean has(Option option) {
    return values.containsKey(option);
  }

  /** The last value given; null where the option was not given. */
  public @Nullable String value(Option option) {
    List<String> given = values(option);
    return given.isEmpty() ? null : given.get(given.size() - 1);
  }

  public List<String> values(Option option) {
    return values.getOrDefault(option, List.of());
  }

  /**
   * The last value of an option that counts something.
   *
   * @throws UsageException where it is not a number of at least 1
   */
  public int number(Option option, int otherwise) throws UsageException {
    String text = value(option);
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new UsageException(e, "not-a-number", "--" + option.name(), text);
    }
    throw new UsageException("not-a-number", "--" + option.name(), text);
  }
}
