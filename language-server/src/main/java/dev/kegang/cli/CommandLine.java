package dev.kegang.cli;

import dev.kegang.lint.Messages;
import dev.kegang.text.NearestName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The program {@code kegang}: finds the command that is meant, runs it, ends with its exit code.
 */
public final class CommandLine {

  static final Option VERSION = Option.flag("version").shortened('V');

  static final CommandDescription ROOT =
      new CommandDescription(
          "root",
          "COMMAND",
          0,
          Integer.MAX_VALUE,
          List.of(VERSION, Option.LANG, Option.HELP),
          List.of());

  private static final String HELP = "help";

  private final Environment environment;
  private final List<Command> commands;

  public CommandLine(Environment environment, LanguageServer server) {
    this.environment = environment;
    this.commands = commands(environment, server);
  }

  /** Every command there is, in the order of help. */
  static List<Command> commands(Environment environment, LanguageServer server) {
    return List.of(
        new CheckCommand(environment),
        new FixCommand(environment),
        new FormatCommand(environment),
        new NewCommand(environment),
        new ExportCommand(environment),
        new FilesCommand(environment),
        new RulesCommand(),
        new ExplainCommand(),
        new InitCommand(environment),
        new CompletionCommand(() -> commands(environment, server)),
        new LspCommand(environment, server));
  }

  /** Does what the words behind {@code kegang} ask for, and gives the exit code. Never throws. */
  public int run(List<String> words) {
    Messages messages = Messages.in(MessageLanguage.of(words, environment));
    Console console = new Console(environment, messages);
    try {
      int exitCode = guarded(words, console);
      IOException fault = console.finish();
      if (fault == null) {
        return exitCode;
      }
      console.note("cli.io.output", SystemError.message(fault));
      return Math.max(exitCode, ExitCode.USAGE);
    } catch (IOException e) {
      return ExitCode.USAGE;
    }
  }

  private int guarded(List<String> words, Console console) throws IOException {
    try {
      return dispatch(words, console);
    } catch (UsageException e) {
      console.note(e.message().key(), e.message().arguments().toArray());
      return ExitCode.USAGE;
    } catch (IOException e) {
      console.note("cli.io.failed", String.valueOf(e.getMessage()), SystemError.message(e));
      return ExitCode.USAGE;
    } catch (RuntimeException | Error e) {
      InternalFault.tell(e, console);
      return ExitCode.INTERNAL_ERROR;
    }
  }

  private int dispatch(List<String> words, Console console) throws UsageException, IOException {
    int at = commandIndex(words);
    if (at < 0) {
      return root(ArgumentParser.parse(ROOT, words), console);
    }
    if (words.get(at).equals(HELP) && at + 1 < words.size()) {
      return help(words.get(at + 1), console);
    }
    List<String> others = new ArrayList<>(words.subList(0, at));
    others.addAll(words.subList(at + 1, words.size()));
    if (words.get(at).equals(HELP)) {
      others.add("--help");
      return root(ArgumentParser.parse(ROOT, others), console);
    }
    Command command = command(words.get(at));
    Arguments arguments = ArgumentParser.parse(command.description(), others);
    return arguments.has(Option.HELP)
        ? help(words.get(at), console)
        : command.run(arguments, console);
  }

  /** Where the command stands: the first word that is no option; -1 where there is none. */
  private static int commandIndex(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--" + Option.LANG.name())) {
        i++;
      } else if (!word.startsWith("-")) {
        return i;
      }
    }
    return -1;
  }

  private int root(Arguments arguments, Console console) throws IOException {
    if (arguments.has(VERSION) && !arguments.has(Option.HELP)) {
      console.print("kegang " + environment.version());
      return ExitCode.CLEAN;
    }
    String help = Help.of(ROOT, commands, console.messages());
    if (arguments.has(Option.HELP)) {
      console.out().write(help);
      return ExitCode.CLEAN;
    }
    console.err().write(help);
    return ExitCode.USAGE;
  }

  private int help(String name, Console console) throws UsageException, IOException {
    console.out().write(Help.of(command(name).description(), console.messages()));
    return ExitCode.CLEAN;
  }

  private Command command(String name) throws UsageException {
    List<String> names = new ArrayList<>();
    for (Command command : commands) {
      if (command.description().name().equals(name)) {
        return command;
      }
      names.add(command.description().name());
    }
    @Nullable String nearest = NearestName.of(name, names);
    throw nearest == null
        ? new UsageException("unknown-command", name)
        : new UsageException("unknown-command-near", name, nearest);
  }
}
