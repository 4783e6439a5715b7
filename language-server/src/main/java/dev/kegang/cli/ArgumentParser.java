package dev.kegang.cli;

import dev.kegang.text.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a command: {@code --name value}, {@code --name=value}, {@code -x}. */
final class ArgumentParser {

  private final CommandDescription command;
  private final Map<Option, List<String>> values = new HashMap<>();
  private final List<String> operands = new ArrayList<>();

  private ArgumentParser(CommandDescription command) {
    this.command = command;
  }

  static Arguments parse(CommandDescription command, List<String> words) throws UsageException {
    ArgumentParser parser = new ArgumentParser(command);
    parser.read(words);
    if (!parser.values.containsKey(Option.HELP)) {
      parser.checkOperands();
    }
    return new Arguments(Map.copyOf(parser.values), List.copyOf(parser.operands));
  }

  private void read(List<String> words) throws UsageException {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--")) {
        operands.addAll(words.subList(i + 1, words.size()));
        return;
      }
      if (word.length() < 2 || word.charAt(0) != '-') {
        operands.add(word);
        continue;
      }
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      String value = equals < 0 ? null : word.substring(equals + 1);
      Option option = option(name);
      if (option.takesValue() && value == null) {
        value = ++i < words.size() ? words.get(i) : null;
      }
      add(option, name, value);
    }
  }

  private void add(Option option, String name, @Nullable String value) throws UsageException {
    List<String> given = values.get(option);
    if (given == null) {
      given = new ArrayList<>(1);
      values.put(option, given);
    }
    if (!option.takesValue()) {
      if (value != null) {
        throw new UsageException("value-unexpected", name);
      }
      return;
    }
    if (value == null || value.isEmpty() || value.startsWith("--")) {
      throw new UsageException("value-missing", name, String.valueOf(option.placeholder()));
    }
    if (!option.choices().isEmpty() && !option.choices().contains(value)) {
      throw new UsageException("choice", name, value, String.join(", ", option.choices()));
    }
    given.add(value);
  }

  private Option option(String typed) throws UsageException {
    List<String> names = new ArrayList<>();
    for (Option option : command.options()) {
      if (typed.equals("--" + option.name())
          || (typed.length() == 2 && typed.charAt(1) == option.letter())) {
        return option;
      }
      names.add("--" + option.name());
    }
    String nearest = NearestName.of(typed, names);
    throw nearest == null
        ? new UsageException("unknown-option", typed)
        : new UsageException("unknown-option-near", typed, nearest);
  }

  private void checkOperands() throws UsageException {
    if (operands.size() < command.leastOperands()) {
      throw new UsageException("operand-missing", command.operands());
    }
    if (operands.size() > command.mostOperands()) {
      throw new UsageException("operand-unexpected", operands.get(command.mostOperands()));
    }
  }
}
