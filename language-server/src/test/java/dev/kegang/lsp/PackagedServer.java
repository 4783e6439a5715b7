package dev.kegang.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;

/** The packaged jar, or the program that {@code -Dkegang.program} names, as processes. */
final class PackagedServer {

  private static final String JAR = "kegang.jar";

  /** Compiled ahead of time; empty where the jar is meant. */
  private static final String PROGRAM = System.getProperty("kegang.program", "");

  private static final long PATIENCE_SECONDS = 60;

  private PackagedServer() {}

  static List<String> command(String... arguments) {
    return command(List.of(), arguments);
  }

  /**
   * How one is started.
   *
   * @param options for Java; a compiled program knows none, and has the memory it has
   */
  static List<String> command(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isCompiled()) {
      command.add(PROGRAM);
    } else {
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(options);
      command.addAll(List.of("-Dfile.encoding=UTF-8", "-jar", System.getProperty(JAR)));
    }
    command.addAll(List.of(arguments));
    return command;
  }

  /** Whether the processes are those of a compiled program. */
  static boolean isCompiled() {
    return !PROGRAM.isEmpty();
  }

  /** What the command line finds in a file of a folder: each finding as its rule and its place. */
  static List<String> check(Path folder, String file) throws Exception {
    Process process =
        new ProcessBuilder(command("check", "--output", "json", file))
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = read(process.getInputStream());
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("check does not end");
    }
    List<String> findings = new ArrayList<>();
    for (JsonElement element :
        JsonParser.parseString(output).getAsJsonObject().getAsJsonArray("findings")) {
      JsonObject finding = element.getAsJsonObject();
      findings.add(
          place(
              finding.get("rule").getAsString(),
              finding.get("startLine").getAsInt(),
              finding.get("startColumn").getAsInt(),
              finding.get("endLine").getAsInt(),
              finding.get("endColumn").getAsInt()));
    }
    return findings;
  }

  /** The same for what a server says. */
  static List<String> places(List<Diagnostic> diagnostics) {
    List<String> places = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      var start = diagnostic.getRange().getStart();
      var end = diagnostic.getRange().getEnd();
      places.add(
          place(
              diagnostic.getCode().getLeft(),
              start.getLine() + 1,
              start.getCharacter() + 1,
              end.getLine() + 1,
              end.getCharacter() + 1));
    }
    return places;
  }

  static String read(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }

  static String place(String rule, int startLine, int startColumn, int endLine, int endColumn) {
    return rule + ' ' + startLine + ':' + startColumn + '-' + endLine + ':' + endColumn;
  }
}
