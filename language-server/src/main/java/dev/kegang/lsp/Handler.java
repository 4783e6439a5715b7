package dev.kegang.lsp;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;

/**
 * The part of the server that answers one LSP method. What is announced is announced by the class
 * that does it.
 */
public interface Handler {

  /** Announces what this handler does, as far as the client can make use of it. */
  void advertise(ServerCapabilities capabilities, ClientCapabilities client);

  /** Names the messages it takes. */
  void take(Methods methods);

  /** Does what must wait until the client takes requests: registers and asks for settings. */
  default void initialized() {}
}
