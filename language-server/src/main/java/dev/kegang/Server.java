package dev.kegang;

import dev.kegang.cli.LanguageServer;
import dev.kegang.lsp.Compilation;
import dev.kegang.lsp.LanguageServerLauncher;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The server that the command {@code lsp} starts: the only place that knows both faces of the
 * program.
 */
record Server(Compilation compilation) implements LanguageServer {

  @Override
  public int serve(InputStream in, OutputStream out, String locale) {
    // One stray line on standard output would end the conversation.
    System.setOut(System.err);
    return LanguageServerLauncher.run(in, out, locale, compilation);
  }
}
