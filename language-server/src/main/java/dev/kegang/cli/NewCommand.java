package dev.kegang.cli;

import dev.kegang.ide.NewLesson;
import dev.kegang.vocabulary.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code kegang new lesson}: the next outline of a course. */
final class NewCommand implements Command {

  private static final Option TITLE = Option.value("title", "TITLE");
  private static final Option LANGUAGE = Option.choice("language", languages());

  private static final String LESSON = "lesson";
  private static final String STANDARD_OUTPUT = "-";

  private final Environment environment;

  NewCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public CommandDescription description() {
    List<Option> options = List.of(TITLE, LANGUAGE, Option.LANG, Option.HELP);
    return new CommandDescription("new", "lesson [FILE]", 1, 2, options, List.of());
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    List<String> operands = arguments.operands();
    if (!operands.get(0).equals(LESSON)) {
      throw new UsageException("new-what", operands.get(0));
    }
    CourseFiles course = CourseFiles.whole(environment, console);
    NewLesson.Wish wish =
        new NewLesson.Wish(
            arguments.value(TITLE),
            language(arguments.value(LANGUAGE)),
            console.messages().language(),
            course.treatment(),
            LocalDate.now(ZoneId.systemDefault()));
    NewLesson lesson = NewLesson.of(course.lessons(), wish);
    String name = operands.size() > 1 ? operands.get(1) : lesson.path();
    if (name.equals(STANDARD_OUTPUT)) {
      console.out().write(lesson.text());
      return ExitCode.CLEAN;
    }
    return write(name, lesson.text(), console);
  }

  /** Writes a file that is not there yet. */
  private int write(String name, String text, Console console) throws IOException {
    try {
      Path file = environment.workingDirectory().resolve(name);
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      console.print(name);
      return ExitCode.CLEAN;
    } catch (FileAlreadyExistsException e) {
      console.note("cli.new.exists", name);
      return ExitCode.USAGE;
    } catch (InvalidPathException e) {
      console.note("cli.io.missing-path", name);
      return ExitCode.USAGE;
    }
  }

  private static @Nullable Language language(@Nullable String tag) {
    for (Language language : Language.values()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    return null;
  }

  private static List<String> languages() {
    List<String> tags = new ArrayList<>();
    for (Language language : Language.values()) {
      tags.add(language.tag());
    }
    return tags;
  }
}
