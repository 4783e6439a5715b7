package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Messages;
import dev.kegang.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code docs/cli.md} says what the commands say; {@code -Dgolden=update} writes that part of it.
 * What only the program that starts them knows is written by hand behind it.
 */
final class CommandLineDocumentationTest {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(KEGANG_[A-Z_]+):-");

  @ParameterizedTest
  @EnumSource
  void isUpToDate(Language language) throws IOException {
    boolean chinese = language == Language.CHINESE;
    Path file = page(language);
    String byHand = chinese ? "\n## 用哪个 Java 运行\n" : "\n## Which Java runs it\n";
    String page = Files.readString(file);
    assertTrue(page.contains(byHand), byHand);
    String expected = document(language) + page.substring(page.indexOf(byHand));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, expected);
    }
    assertEquals(expected, Files.readString(file), "run the tests with -Dgolden=update");
  }

  @ParameterizedTest
  @EnumSource
  void namesTheVariablesThatStartsHeed(Language language) throws IOException {
    String page = Files.readString(page(language));
    String start = Files.readString(Path.of("..", "bin", "kegang"));
    List<String> heeded =
        VARIABLE.matcher(start).results().map(found -> found.group(1)).distinct().sorted().toList();
    assertTrue(heeded.contains("KEGANG_JAVA"), heeded::toString);
    for (String name : heeded) {
      assertTrue(page.contains("\n| `" + name + "` |"), name);
    }
  }

  private static Path page(Language language) {
    return Path.of("..", "docs", language == Language.CHINESE ? "cli.zh-CN.md" : "cli.md");
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
