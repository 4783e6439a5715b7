package dev.kegang;

import dev.kegang.cli.LanguageServer;
import dev.kegang.lsp.LanguageServerLauncher;
import java.io.InputStream;
import java.io.OutputStream;

/** Where the {@code kegang} program starts: the only place that knows both its faces. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name; the process ends with its exit code. */
  public static void main(String[] arguments) {
    Start start =
        new Start(
            System.getProperty("kegang.locale"),
            System.getProperty("kegang.terminal"),
            System.getProperty("kegang.error-terminal"));
    System.exit(start.run(arguments, new Server()));
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
