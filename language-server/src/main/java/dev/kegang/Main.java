package dev.kegang;

import dev.kegang.cli.CommandLine;
import dev.kegang.cli.Environment;
import dev.kegang.cli.LanguageServer;
import dev.kegang.lsp.LanguageServerLauncher;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the {@code kegang} program starts: the only place that knows both its faces. */
public final class Main {

  /** What the launcher says of standard output, which Java cannot tell apart from input. */
  private static final String TERMINAL = "kegang.terminal";

  private static final String ERROR_TERMINAL = "kegang.error-terminal";

  private static final String LOCALE = "kegang.locale";

  private Main() {}

  /** Runs the command that the arguments name; the process ends with its exit code. */
  public static void main(String[] arguments) {
    Environment environment =
        new Environment(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            System.getProperty(LOCALE),
            Path.of("").toAbsolutePath(),
            isTerminal(System.getProperty(TERMINAL)),
            isTerminal(System.getProperty(ERROR_TERMINAL)),
            Runtime.getRuntime().availableProcessors(),
            version());
    System.exit(new CommandLine(environment, new Server()).run(Arrays.asList(arguments)));
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

  /** In a runtime image Kegang is a module, and has no manifest. */
  private static String version() {
    ModuleDescriptor module = Main.class.getModule().getDescriptor();
    String version =
        module == null
            ? Main.class.getPackage().getImplementationVersion()
            : module.rawVersion().orElse(null);
    return version == null ? "development" : version;
  }

  private static final class Server implements LanguageServer {

    @Override
    public int serve(InputStream in, OutputStream out, String locale) {
      // One stray line on standard output would end the conversation.
      System.setOut(System.err);
      return LanguageServerLauncher.run(in, out, locale);
    }
  }
}
