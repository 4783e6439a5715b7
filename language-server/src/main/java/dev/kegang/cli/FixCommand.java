package dev.kegang.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code kegang fix}: {@code kegang check --fix} by a shorter name. */
final class FixCommand implements Command {

  private final CheckCommand check;

  FixCommand(Environment environment) {
    check = new CheckCommand(environment);
  }

  @Override
  public CommandDescription description() {
    CommandDescription described = check.description();
    List<Option> options = new ArrayList<>(described.options());
    options.remove(CheckOptions.FIX);
    return new CommandDescription(
        "fix",
        described.operands(),
        described.leastOperands(),
        described.mostOperands(),
        options,
        described.exitCodes());
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    Map<Option, List<String>> values = new HashMap<>(arguments.values());
    values.put(CheckOptions.FIX, List.of());
    return check.run(new Arguments(Map.copyOf(values), arguments.operands()), console);
  }
}
