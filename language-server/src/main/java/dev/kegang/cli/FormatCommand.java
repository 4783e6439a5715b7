package dev.kegang.cli;

import dev.kegang.workspace.Discovery;
import dev.kegang.workspace.Reading;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.WorkspaceLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@code kegang format}: writes outlines canonically. */
final class FormatCommand implements Command {

  static final Option CHECK = Option.flag("check");

  private static final String STANDARD_INPUT = "-";
  private static final String STANDARD_INPUT_NAME = "<stdin>";

  private final Environment environment;

  FormatCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "format",
        "[PATH…]",
        0,
        Integer.MAX_VALUE,
        List.of(
            CHECK,
            CheckOptions.DIFF,
            CheckOptions.QUIET,
            CheckOptions.STDIN_FILENAME,
            CheckOptions.JOBS,
            CheckOptions.COLOR,
            Option.LANG,
            Option.HELP),
        List.of());
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    List<String> paths = new ArrayList<>(arguments.operands());
    boolean readsInput = paths.remove(STANDARD_INPUT);
    String inputName = arguments.value(CheckOptions.STDIN_FILENAME);
    if (inputName != null && !readsInput) {
      throw new UsageException("stdin-filename");
    }
    if (paths.isEmpty() && !readsInput) {
      paths.add(".");
    }
    int jobs = arguments.number(CheckOptions.JOBS, environment.processors());
    Discovery discovery = new WorkspaceLoader(environment.workingDirectory()).discover(paths);
    boolean broken = DiscoveryProblems.tell(discovery, console);
    FormatRun run = FormatRun.of(arguments, environment, console);
    CourseSettings settings =
        new CourseSettings(environment.workingDirectory(), UnaryOperator.identity());
    FileFormatting formatting =
        new FileFormatting(settings.treatments(), run.writes(), console.messages());
    if (readsInput) {
      String name = inputName == null ? STANDARD_INPUT_NAME : inputName;
      Reading reading = WorkspaceLoader.read(environment.in());
      Path path = inputName == null ? Path.of("") : environment.workingDirectory().resolve(name);
      run.takeInput(formatting.format(new SourceFile(path, name, true), reading));
    }
    OrderedWork.run(discovery.files(), jobs, formatting, run);
    return run.finish(broken);
  }
}
