package dev.kegang.lsp;

import dev.kegang.lint.LintResult;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * Tells the client what the linter finds in the open outlines, whenever that changes.
 *
 * <p>A change is checked at once if none was checked just before; changes that follow each other
 * closely are checked together. Always the newest text is checked, and only documents that changed
 * are looked at.
 */
public final class DiagnosticsPublisher {

  /** The least time in milliseconds between two checks. */
  static final long INTERVAL = 30;

  private final Session session;
  private final LanguageClient client;
  private final Scheduler scheduler;
  private final SettingsDiagnostics settings;

  /**
   * The documents to look at again. Filled by the thread that reads messages, emptied by the
   * scheduler's.
   */
  private final Set<String> changed = ConcurrentHashMap.newKeySet();

  private final AtomicBoolean scheduled = new AtomicBoolean();
  private volatile long earliest;

  /** What the client was last told; only the scheduler's thread uses it. */
  private final Map<String, List<Diagnostic>> published = new HashMap<>();

  public DiagnosticsPublisher(Session session, LanguageClient client, Scheduler scheduler) {
    this.session = session;
    this.client = client;
    this.scheduler = scheduler;
    this.settings = new SettingsDiagnostics(session, client);
    this.earliest = scheduler.now();
  }

  /** Asks for a document to be checked, or for its findings to be taken back if it is closed. */
  public void changed(String uri) {
    changed.add(uri);
    if (scheduled.compareAndSet(false, true)) {
      scheduler.after(Math.max(0, earliest - scheduler.now()), this::publish);
    }
  }

  private void publish() {
    scheduled.set(false);
    Workspace workspace = session.workspace();
    for (String uri : List.copyOf(changed)) {
      changed.remove(uri);
      publish(uri, workspace.document(uri));
    }
    settings.publish();
    earliest = scheduler.now() + INTERVAL;
  }

  private void publish(String uri, @Nullable Document document) {
    // A client that asks for diagnostics would show those that are sent a second time.
    if (session.agreement().client().pulledDiagnostics()) {
      return;
    }
    if (document == null || !document.isOutline()) {
      List<Diagnostic> last = published.remove(uri);
      if (last != null && !last.isEmpty()) {
        client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
      }
      return;
    }
    List<Diagnostic> found;
    try {
      LintResult result = document.check();
      found = DiagnosticConversion.of(document, result, session.agreement());
    } catch (RuntimeException | StackOverflowError e) {
      client.logMessage(new MessageParams(MessageType.Error, uri + ": " + Faults.describe(e)));
      return;
    }
    if (!found.equals(published.put(uri, found))) {
      client.publishDiagnostics(
          new PublishDiagnosticsParams(uri, new ArrayList<>(found), document.version()));
    }
  }
}
