package dev.kegang.cli;

import dev.kegang.cli.report.ReportContext;
import dev.kegang.cli.report.ReportFormat;
import dev.kegang.text.PathOrder;
import dev.kegang.workspace.Discovery;
import dev.kegang.workspace.Reading;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.WorkspaceLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    boolean broken = DiscoveryProblems.tell(discovery, console);
    FileCheck check = new FileCheck(options, folder, console.messages());
    try (Reports reports = new Reports(context(options, console))) {
      openFiles(reports, options);
      Task task = new Task(check, input(check, options, console));
      CheckRun run = new CheckRun(options, console, reports);
      OrderedWork.run(task.files(discovery), options.jobs(), task, run);
      return run.finish(broken);
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
  private @Nullable CheckedFile input(FileCheck check, CheckOptions options, Console console)
      throws IOException {
    String name = options.standardInput();
    if (name == null) {
      return null;
    }
    Reading reading = WorkspaceLoader.read(environment.in());
    CheckedFile checked = check.check(Task.standardInput(name), reading);
    if (options.fixMode() == FixMode.WRITE && reading instanceof Reading.Text text) {
      Mending mending = checked.mending();
      console.out().write(mending == null ? text.text() : mending.after());
    }
    return checked;
  }

  /** Checks files; standard input, which could be read only once, has been checked already. */
  private record Task(FileCheck check, @Nullable CheckedFile input)
      implements OrderedWork.Task<SourceFile, CheckedFile> {

    static SourceFile standardInput(String name) {
      return new SourceFile(Path.of(""), name, true);
    }

    List<SourceFile> files(Discovery discovery) {
      if (input == null) {
        return discovery.files();
      }
      List<SourceFile> files = new ArrayList<>(discovery.files());
      files.add(standardInput(input.name()));
      files.sort(Comparator.comparing(SourceFile::name, PathOrder.BYTES));
      return files;
    }

    @Override
    public CheckedFile work(SourceFile file) {
      return input != null && file.path().toString().isEmpty() ? input : check.check(file);
    }
  }
}
