package dev.kegang.cli;

import dev.kegang.ide.InitialSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** {@code kegang init}: settings to begin with. */
final class InitCommand implements Command {

  private static final String FILE_NAME = "kegang.json";

  private final Environment environment;

  InitCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription("init", "", 0, 0, List.of(Option.LANG, Option.HELP), List.of());
  }

  /** Writes a file that is not there yet. */
  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    CourseFiles course = CourseFiles.read(List.of(), environment, console);
    String text = InitialSettings.of(course.lessons(), console.messages());
    Path file = environment.workingDirectory().resolve(FILE_NAME);
    try {
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      console.note("cli.new.exists", FILE_NAME);
      return ExitCode.USAGE;
    }
    console.print(FILE_NAME);
    console.note("cli.init.found", course.lessons().size());
    return ExitCode.CLEAN;
  }
}
