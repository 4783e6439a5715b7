package dev.kegang;

import dev.kegang.cli.CommandLine;
import dev.kegang.cli.Environment;
import dev.kegang.cli.LanguageServer;
import dev.kegang.lsp.ReleaseVersion;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How the process was started, as the launcher says, since Java cannot tell all of it.
 *
 * @param locale of the user, such as {@code zh_CN.UTF-8}
 * @param terminal {@code true} where standard output is a terminal
 * @param errorTerminal {@code true} where standard error is one
 */
record Start(@Nullable String locale, @Nullable String terminal, @Nullable String errorTerminal) {

  /**
   * Runs the command that the arguments name.
   *
   * @param server for the command {@code lsp}
   * @return the exit code of the process
   */
  int run(String[] arguments, LanguageServer server) {
    String version = ReleaseVersion.known();
    Environment environment =
        new Environment(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            locale,
            Path.of("").toAbsolutePath(),
            isTerminal(terminal),
            isTerminal(errorTerminal),
            Runtime.getRuntime().availableProcessors(),
            version == null ? "development" : version);
    return new CommandLine(environment, server).run(Arrays.asList(arguments));
  }

  /** Without a launcher a console means that both input and output are a terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(@Nullable String said) {
    if (said != null) {
      return said.equals("true");
    }
    int release = Runtime.version().feature();
    boolean alwaysHasConsole = release >= 22 && release <= 24;
    return !alwaysHasConsole && System.console() != null;
  }
}
