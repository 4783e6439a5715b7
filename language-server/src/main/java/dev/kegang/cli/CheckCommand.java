package dev.kegang.cli;

import dev.kegang.cli.report.ReportContext;
import dev.kegang.cli.report.ReportFormat;
import dev.kegang.cli.report.RepositoryPaths;
import dev.kegang.workspace.CheckedSettings;
import dev.kegang.workspace.Discovery;
import dev.kegang.workspace.Reading;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.Treatments;
import dev.kegang.workspace.WorkspaceLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code kegang check}: finds what is wrong with outlines, and mends it where asked. */
final class CheckCommand implements Command {

  private static final String CLEAR_SCREEN = "\u001b[2J\u001b[H";

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
    return options.watch() ? watch(options, console) : check(options, discover(options), console);
  }

  private Discovery discover(CheckOptions options) {
    return new WorkspaceLoader(environment.workingDirectory()).discover(options.paths());
  }

  /** Checks again whenever something changes, until the user ends it or nobody reads on. */
  private int watch(CheckOptions options, Console console) throws UsageException, IOException {
    try (Watch watch = new Watch()) {
      do {
        Discovery discovery = discover(options);
        watch.follow(discovery, environment.workingDirectory());
        if (environment.terminal()) {
          console.out().write(CLEAR_SCREEN);
        }
        check(options, discovery, console);
        console.out().flush();
        console.note("cli.check.watching");
      } while (!console.isLost() && watch.await());
      return ExitCode.INTERRUPTED;
    }
  }

  private int check(CheckOptions options, Discovery discovery, Console console)
      throws UsageException, IOException {
    boolean lacking = DiscoveryProblems.tell(discovery, console);
    ReportContext context = context(options, console);
    Path folder = environment.workingDirectory();
    CourseSettings settings = new CourseSettings(folder, options.rules());
    Map<SourceFile, CheckedSettings> broken = settings.broken(options.paths(), discovery.files());
    Treatments treatments = settings.treatments();
    Changes changes = null;
    if (options.changes().wanted()) {
      changes = Changes.since(options.changes().since(), folder, context.paths());
    }
    FileCheck check = new FileCheck(options, treatments, folder, console.messages(), changes);
    Task task = new Task(check, input(check, options), broken);
    List<SourceFile> files = task.files(discovery);
    // Before reports are opened: a check that is refused leaves the last one's report alone.
    BaselineFiles baselines = new BaselineFiles(options.baseline(), folder, treatments, files);
    try (Reports reports = new Reports(context)) {
      openFiles(reports, options);
      LessonCheck lessons = new LessonCheck(check, options, console.messages());
      CourseScope scope = new CourseScope(folder, treatments, System.getProperty("user.home"));
      Progress progress =
          environment.errorTerminal()
              ? new Progress(console, files.size(), System::nanoTime)
              : null;
      CheckRun run = new CheckRun(options, console, reports, baselines, changes);
      List<CheckedFile> checked =
          new CourseCheck(lessons, scope, options.jobs(), progress).run(files, discovery, task);
      for (int i = 0; i < files.size(); i++) {
        if (options.fixMode() == FixMode.WRITE && task.isInput(files.get(i))) {
          task.writeMended(checked.get(i), console);
        }
        if (!run.take(checked.get(i))) {
          break;
        }
      }
      return run.finish(lacking);
    }
  }

  private ReportContext context(CheckOptions options, Console console) {
    return new ReportContext(
        console.messages(),
        options.palette(),
        options.needsRepository()
            ? RepositoryPaths.seenFrom(environment.workingDirectory())
            : RepositoryPaths.NONE,
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

  /** Checks standard input where it is asked for. */
  private @Nullable Input input(FileCheck check, CheckOptions options) throws IOException {
    String name = options.standardInput();
    if (name == null) {
      return null;
    }
    Reading reading = WorkspaceLoader.read(environment.in());
    SourceFile file = standardInput(name);
    CheckedFile checked = check.check(file, reading);
    String text = reading instanceof Reading.Text read ? read.text() : "";
    OpenCheck open = checked.open();
    return new Input(file, open == null ? checked : checked.with(open.withText(text)), text);
  }

  /** A text with a name is checked like the file of that name. */
  private SourceFile standardInput(String name) {
    boolean named = !name.equals(CheckOptions.STANDARD_INPUT_NAME);
    Path path = named ? environment.workingDirectory().resolve(name) : Path.of("");
    return new SourceFile(path, name, true);
  }

  /** Standard input, which could be read only once and has been checked already. */
  private record Input(SourceFile file, CheckedFile checked, String text) {}

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
      files.sort(SourceFile.BY_NAME);
      return files;
    }

    // The same file may also be named.
    @SuppressWarnings("ReferenceEquality")
    boolean isInput(SourceFile file) {
      return input != null && file == input.file;
    }

    /** The mended text of standard input goes to standard output. */
    void writeMended(CheckedFile checked, Console console) throws IOException {
      Mending mending = checked.mending();
      String text = input == null ? "" : input.text;
      console.out().write(mending == null ? text : mending.after());
    }

    @Override
    public CheckedFile work(SourceFile file) {
      if (input != null && isInput(file)) {
        return input.checked;
      }
      CheckedSettings broken = settings.get(file);
      return broken == null ? check.check(file) : check.settings(file, broken);
    }
  }
}
