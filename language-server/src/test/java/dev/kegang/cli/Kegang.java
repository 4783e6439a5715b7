package dev.kegang.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The program in a folder of its own, run in this process. */
final class Kegang {

  /** What a run gave. */
  record Outcome(int exitCode, String out, String err) {}

  /**
   * An outline in which only the unused suppression can be found fault with; mending deletes it.
   */
  static final String OUTLINE =
      """
      # 数据课

      ## 标题页

      - 标题: 数据课
      <!-- kegang-enable -->

      ## 目录页

      1. 开始
      """;

  final Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private byte[] input = {};
  private boolean terminal;
  private boolean errorTerminal;
  private @Nullable String locale;
  private @Nullable OutputStream output;

  Kegang(Path folder) {
    this.folder = folder;
  }

  Kegang with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  Kegang onTerminal() {
    terminal = true;
    return this;
  }

  Kegang withErrorsOnTerminal() {
    errorTerminal = true;
    return this;
  }

  Kegang launchedIn(String launcherLocale) {
    locale = launcherLocale;
    return this;
  }

  Kegang reading(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Kegang writingTo(OutputStream stream) {
    output = stream;
    return this;
  }

  Kegang put(String name, String content) throws IOException {
    return put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Kegang put(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return this;
  }

  String content(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  Outcome run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            new ByteArrayInputStream(input),
            output == null ? out : output,
            err,
            variables,
            locale,
            folder,
            terminal,
            errorTerminal,
            2,
            "1.2.3");
    LanguageServer server = (in, serverOut, serverLocale) -> serverLocale.equals("zh") ? 7 : 3;
    int exitCode = new CommandLine(environment, server).run(List.of(words));
    return new Outcome(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
