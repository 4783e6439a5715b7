package dev.kegang.cli;

import dev.kegang.ide.export.Export;
import dev.kegang.ide.export.ExportFormat;
import java.io.IOException;
import java.util.List;

/** {@code kegang export}: outlines in the formats of other programs. */
final class ExportCommand implements Command {

  private static final Option TO = Option.choice("to", ExportFormat.ids());

  private final Environment environment;

  ExportCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public CommandDescription description() {
    List<Option> options = List.of(TO, Option.LANG, Option.HELP);
    return new CommandDescription("export", "[PATH…]", 0, Integer.MAX_VALUE, options, List.of());
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    String id = arguments.value(TO);
    ExportFormat format = id == null ? null : ExportFormat.named(id);
    if (format == null) {
      throw new UsageException("export-format", String.join(", ", ExportFormat.ids()));
    }
    CourseFiles files = CourseFiles.read(arguments.operands(), environment, console);
    if (files.lessons().isEmpty()) {
      console.note("cli.check.no-outlines");
    }
    console.out().write(Export.of(files.lessons(), format));
    return files.broken() ? ExitCode.USAGE : ExitCode.CLEAN;
  }
}
