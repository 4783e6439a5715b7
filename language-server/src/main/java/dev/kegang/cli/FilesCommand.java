package dev.kegang.cli;

import dev.kegang.cli.report.VisibleText;
import dev.kegang.lint.Messages;
import dev.kegang.workspace.Discovery;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Reading;
import dev.kegang.workspace.Recognition;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.Treatments;
import dev.kegang.workspace.WorkspaceLoader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** {@code kegang files}: why each file is or is not taken for an outline. */
final class FilesCommand implements Command {

  private final Environment environment;

  FilesCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public CommandDescription description() {
    List<Option> options = List.of(Option.LANG, Option.HELP);
    return new CommandDescription("files", "[PATH…]", 0, Integer.MAX_VALUE, options, List.of());
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    List<String> paths = arguments.operands().isEmpty() ? List.of(".") : arguments.operands();
    Discovery discovery = new WorkspaceLoader(environment.workingDirectory()).discover(paths);
    boolean broken = DiscoveryProblems.tell(discovery, console);
    CourseSettings settings =
        new CourseSettings(environment.workingDirectory(), UnaryOperator.identity());
    for (SourceFile file : discovery.files()) {
      Reading reading = WorkspaceLoader.read(file);
      String said =
          reading instanceof Reading.Unreadable failed
              ? unreadable(failed, console.messages())
              : recognised(file, ((Reading.Text) reading).text(), settings, console.messages());
      console.print(VisibleText.of(file.name() + ": " + said));
      broken |= reading instanceof Reading.Unreadable && (file.named() || file.isOutlineByName());
    }
    return broken ? ExitCode.USAGE : ExitCode.CLEAN;
  }

  static String unreadable(Reading.Unreadable failed, Messages messages) {
    IOException error = failed.error();
    return error == null
        ? messages.text("cli.files.unreadable." + failed.cause().id())
        : messages.text("cli.files.unreadable.io", SystemError.message(error));
  }

  private static String recognised(
      SourceFile file, String text, CourseSettings settings, Messages messages) {
    Treatments treatments = settings.treatments();
    String location = file.location();
    Document document =
        Document.of(file.name(), 0, text, treatments.decided(location), treatments.of(location));
    Recognition recognition = document.recognition();
    String reason =
        recognition.reason() == Recognition.Reason.CONTENT
            ? id(recognition.evidence())
            : id(recognition.reason());
    String because = messages.text("cli.files.because." + reason);
    String said =
        recognition.isOutline()
            ? messages.text("cli.files.outline", because, document.outline().profile().id())
            : messages.text("cli.files.other", because);
    String name = settings.nameOfSettings(file);
    return name == null ? said : said + messages.text("cli.files.settings", name);
  }

  /** Kebab-case, as in message keys. */
  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
