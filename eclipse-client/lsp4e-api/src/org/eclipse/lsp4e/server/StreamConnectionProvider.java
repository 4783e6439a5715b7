package org.eclipse.lsp4e.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;

/**
 * Stands in for LSP4E's interface of the same name while Kegang is built and tested, since LSP4E is not on Maven
 * Central. It is never shipped: an installation needs LSP4E itself.
 */
public interface StreamConnectionProvider {

  void start() throws IOException;

  InputStream getInputStream();

  OutputStream getOutputStream();

  InputStream getErrorStream();

  default Object getInitializationOptions(URI rootUri) {
    return null;
  }

  default Object getExperimentalFeaturesPOJO() {
    return null;
  }

  default String getTrace(URI rootUri) {
    return "off";
  }

  void stop();
}
