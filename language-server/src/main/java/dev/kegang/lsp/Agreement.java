package dev.kegang.lsp;

import dev.kegang.lint.Messages;
import dev.kegang.vocabulary.Language;
import org.eclipse.lsp4j.ClientCapabilities;

/**
 * What server and client agreed on at {@code initialize}.
 *
 * @param language of everything the server says
 * @param client what the client can do
 */
public record Agreement(Positions positions, Language language, ClientFeatures client) {

  /** What holds before {@code initialize}: the least any client can do. */
  static final Agreement NONE =
      new Agreement(
          Positions.negotiated(new ClientCapabilities()),
          Language.ENGLISH,
          ClientFeatures.of(new ClientCapabilities()));

  public Messages messages() {
    return Messages.in(language);
  }
}
