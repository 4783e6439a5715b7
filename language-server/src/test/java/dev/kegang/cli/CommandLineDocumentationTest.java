package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.Messages;
import dev.kegang.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/cli.md} says what the commands say; {@code -Dgolden=update} writes it. */
final class CommandLineDocumentationTest {

  @ParameterizedTest
  @EnumSource
  void isUpToDate(Language language) throws IOException {
    boolean chinese = language == Language.CHINESE;
    Path file = Path.of("..", "docs", chinese ? "cli.zh-CN.md" : "cli.md");
    String expected = document(language);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, expected);
    }
    assertEquals(expected, Files.readString(file), "run the tests with -Dgolden=update");
  }

  private static String document(Language language) {
    Messages messages = Messages.in(language);
    List<Command> commands = CommandLine.commands(environment(), (in, out, locale) -> 0);
    StringBuilder page = new StringBuilder();
    boolean chinese = language == Language.CHINESE;
    page.append(chinese ? "# 命令行\n\n" : "# The command line\n\n");
    page.append(
        chinese
            ? "本页由命令自身的说明生成，也可以用 `--help` 查看。\n"
            : "This page is made from what the commands say with `--help`.\n");
    section(page, "kegang", Help.of(CommandLine.ROOT, commands, messages));
    for (Command command : commands) {
      CommandDescription description = command.description();
      section(page, "kegang " + description.name(), Help.of(description, messages));
    }
    return page.toString();
  }

  private static void section(StringBuilder page, String title, String help) {
    page.append("\n## ").append(title).append("\n\n```text\n").append(help).append("```\n");
  }

  private static Environment environment() {
    return new Environment(
        new ByteArrayInputStream(new byte[0]),
        new ByteArrayOutputStream(),
        new ByteArrayOutputStream(),
        Map.of(),
        null,
        Path.of(""),
        false,
        false,
        1,
        "");
  }
}
