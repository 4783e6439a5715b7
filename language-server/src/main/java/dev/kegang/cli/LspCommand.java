package dev.kegang.cli;

import java.util.List;

/** {@code kegang lsp}: the language server, for editors. */
final class LspCommand implements Command {

  /** Editors add it to say how they talk; there is no other way. */
  private static final Option STDIO = Option.flag("stdio");

  private final Environment environment;
  private final LanguageServer server;

  LspCommand(Environment environment, LanguageServer server) {
    this.environment = environment;
    this.server = server;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "lsp", "", 0, 0, List.of(STDIO, Option.LANG, Option.HELP), List.of());
  }

  @Override
  public int run(Arguments arguments, Console console) {
    return server.serve(environment.in(), environment.out(), console.messages().language().tag());
  }
}
