package dev.kegang.cli;

import dev.kegang.cli.report.ReportContext;
import dev.kegang.cli.report.ReportFormat;
import dev.kegang.text.PathOrder;
import dev.kegang.workspace.CheckedSettings;
import dev.kegang.workspace.Discovery;
import dev.kegang.workspace.Reading;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.WorkspaceLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code kegang check}: finds what is wrong with outlines, and mends it where asked. */
final class CheckCommand implements Command {

  private final Environment environment;

  CheckCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public CommandDescription description() {
    return CheckOptions.DESCRIPTION;
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    CheckOptions options = CheckOptions.of(arguments, environment);
    Path folder = environment.workingDirectory();
    Discovery discovery = new WorkspaceLoader(folder).discover(options.paths());
    boolean lacking = DiscoveryProblems.tell(discovery, console);
    CourseSettings settings = new CourseSettings(folder, options.rules());
    Map<SourceFile, CheckedSettings> broken = settings.broken(options.paths(), discovery.files());
    FileCheck check = new FileCheck(options, settings.treatments(), folder, console.messages());
    try (Reports reports = new Reports(context(options, console))) {
      openFiles(reports, options);
      Task task = new Task(check, input(check, options, console), broken);
      CheckRun run = new CheckRun(options, console, reports);
      OrderedWork.run(task.files(discovery), options.jobs(), task, run);
      return run.finish(lacking);
    }
  }

  private ReportContext context(CheckOptions options, Console console) {
    return new ReportContext(
        console.messages(),
        options.palette(),
        RepositoryFolder.paths(environment.workingDirectory()),
        environment.version());
  }

  private void openFiles(Reports reports, CheckOptions options) throws IOException {
    Path folder = environment.workingDirectory();
    for (CheckOptions.FileTarget target : options.files()) {
      reports.open(target.format(), folder.resolve(target.file()));
    }
    GitHubJob job = new GitHubJob(environment.variables());
    String summary = job.summaryFile();
    if (summary != null && options.formats().contains(ReportFormat.GITHUB)) {
      reports.openStepSummary(folder.resolve(summary), job.shownFiles());
    }
  }

  /** Checks standard input where it is asked for; its mended text goes to standard output. */
  private @Nullable Input input(FileCheck check, CheckOptions options, Console console)
      throws IOException {
    String name = options.standardInput();
    if (name == null) {
      return null;
    }
    Reading reading = WorkspaceLoader.read(environment.in());
    SourceFile file = standardInput(name);
    CheckedFile checked = check.check(file, reading);
    if (options.fixMode() == FixMode.WRITE && reading instanceof Reading.Text text) {
      Mending mending = checked.mending();
      console.out().write(mending == null ? text.text() : mending.after());
    }
    return new Input(file, checked);
  }

  /** A text with a name is checked like the file of that name. */
  private SourceFile standardInput(String name) {
    boolean named = !name.equals(CheckOptions.STANDARD_INPUT_NAME);
    Path path = named ? environment.workingDirectory().resolve(name) : Path.of("");
    return new SourceFile(path, name, true);
  }

  /** Standard input, which could be read only once and has been checked already. */
  private record Input(SourceFile file, CheckedFile checked) {}

  /** Checks files, and says what is wrong in their settings. */
  private record Task(
      FileCheck check, @Nullable Input input, Map<SourceFile, CheckedSettings> settings)
      implements OrderedWork.Task<SourceFile, CheckedFile> {

    List<SourceFile> files(Discovery discovery) {
      if (input == null && settings.isEmpty()) {
        return discovery.files();
      }
      List<SourceFile> files = new ArrayList<>(discovery.files());
      files.addAll(settings.keySet());
      if (input != null) {
        files.add(input.file);
      }
      files.sort(Comparator.comparing(SourceFile::name, PathOrder.BYTES));
      return files;
    }

    // The same file may also be named.
    @SuppressWarnings("ReferenceEquality")
    @Override
    public CheckedFile work(SourceFile file) {
      if (input != null && file == input.file) {
        return input.checked;
      }
      CheckedSettings broken = settings.get(file);
      return broken == null ? check.check(file) : check.settings(file, broken);
    }
  }
}
