package dev.kegang.cli;

import java.io.InputStream;
import java.io.OutputStream;

/** The language server, as far as the command line knows it. */
public interface LanguageServer {

  /**
   * Serves one editor over two streams until it leaves.
   *
   * @param locale of the user, until the editor says another
   * @return the exit code
   */
  int serve(InputStream in, OutputStream out, String locale);
}
