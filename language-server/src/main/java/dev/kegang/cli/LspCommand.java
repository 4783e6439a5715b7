package dev.kegang.cli;

import java.io.IOException;
import java.util.List;

/** {@code kegang lsp}: the language server, for editors. */
final class LspCommand implements Command {

  /** Editors add it to say how they talk, though it goes without saying. */
  private static final Option STDIO = Option.flag("stdio");

  private static final Option SOCKET = Option.value("socket", "PORT");

  private static final int LARGEST_PORT = 65_535;

  private final Environment environment;
  private final LanguageServer server;

  LspCommand(Environment environment, LanguageServer server) {
    this.environment = environment;
    this.server = server;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "lsp", "", 0, 0, List.of(STDIO, SOCKET, Option.LANG, Option.HELP), List.of());
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    String locale = console.messages().language().tag();
    String port = arguments.value(SOCKET);
    if (port == null) {
      return server.serve(environment.in(), environment.out(), locale);
    }
    if (arguments.has(STDIO)) {
      throw new UsageException("together", "--stdio", "--socket");
    }
    try (LoopbackPort waiting = open(port)) {
      console.note("cli.lsp.waiting", Integer.toString(waiting.number()));
      LoopbackPort.Editor editor = waiting.await();
      return server.serve(editor.input(), editor.socket().getOutputStream(), locale);
    }
  }

  private static LoopbackPort open(String written) throws UsageException {
    int port = number(written);
    try {
      return new LoopbackPort(port);
    } catch (IOException e) {
      throw new UsageException(e, "port-taken", Integer.toString(port), SystemError.message(e));
    }
  }

  private static int number(String written) throws UsageException {
    try {
      int port = Integer.parseInt(written);
      if (port >= 0 && port <= LARGEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new UsageException("port", written);
  }
}
