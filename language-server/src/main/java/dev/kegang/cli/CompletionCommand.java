package dev.kegang.cli;

import dev.kegang.cli.completion.Shell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code kegang completion}: the script with which a shell completes commands and options. */
final class CompletionCommand implements Command {

  private final Supplier<List<Command>> commands;

  /**
   * @param commands all there are, this one included
   */
  CompletionCommand(Supplier<List<Command>> commands) {
    this.commands = commands;
  }

  @Override
  public CommandDescription description() {
    String shells = String.join("|", Shell.ids());
    List<Option> options = List.of(Option.LANG, Option.HELP);
    return new CommandDescription("completion", shells, 1, 1, options, List.of());
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    String id = arguments.operands().get(0);
    Shell shell = Shell.named(id);
    if (shell == null) {
      throw new UsageException("shell", id, String.join(", ", Shell.ids()));
    }
    List<CommandDescription> descriptions = new ArrayList<>();
    for (Command command : commands.get()) {
      descriptions.add(command.description());
    }
    console.out().write(shell.script(CommandLine.ROOT, descriptions, console.messages()));
    return ExitCode.CLEAN;
  }
}
