package dev.kegang.lsp;

import dev.kegang.lint.LintFailure;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Tells the client's log of faults of the server that no answer can tell of. Each is told once, for
 * one that comes back at every key would bury the log. Any thread may tell.
 */
final class FaultLog {

  /** So many different ones are told; more would be one and the same in many words. */
  private static final int MOST = 100;

  private final Session session;
  private final LanguageClient client;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  FaultLog(Session session, LanguageClient client) {
    this.session = session;
    this.client = client;
  }

  /** Something failed that concerns no file. */
  void tell(Throwable fault) {
    String described = Faults.describe(fault);
    tell(described, "editor.fault", described);
  }

  /**
   * Something failed that concerns one file.
   *
   * @param file its path or URI
   */
  void tell(String file, Throwable fault) {
    String described = Faults.describe(fault);
    tell(file + described, "editor.fault.file", file, described);
  }

  /** A rule failed, and its findings in a file are missing: told of the first such file. */
  void tell(String file, LintFailure failure) {
    String described = Faults.describe(failure.cause());
    tell(failure.rule() + described, "editor.fault.rule", failure.rule(), file, described);
  }

  private void tell(String fault, String key, Object... arguments) {
    if (told.size() < MOST && told.add(fault)) {
      String text = session.agreement().messages().text(key, arguments);
      client.logMessage(new MessageParams(MessageType.Error, text));
    }
  }
}
