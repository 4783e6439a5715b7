package dev.kegang.lsp;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Shows a client that can how far the reading of its courses is, and lets its user stop it. */
final class IndexingProgress implements Handler {

  /** For fewer files nothing is shown: it would only flicker. */
  static final int FEWEST_FILES = 50;

  private static final int WHOLE = 100;

  private final Session session;
  private final LanguageClient client;
  private final AtomicInteger readings = new AtomicInteger();

  /** Those that go on, by their tokens. */
  private final Map<String, Reading> going = new ConcurrentHashMap<>();

  private volatile boolean shows;

  IndexingProgress(Session session, LanguageClient client) {
    this.session = session;
    this.client = client;
  }

  @Override
  public void advertise(ServerCapabilities capabilities, ClientCapabilities features) {
    shows =
        features.getWindow() != null
            && Boolean.TRUE.equals(features.getWindow().getWorkDoneProgress());
  }

  /** A reading of so many files begins. */
  Reading begin(int files) {
    Reading reading = new Reading("kegang-course-" + readings.incrementAndGet(), files);
    if (shows && files >= FEWEST_FILES) {
      going.put(reading.token, reading);
      var unused =
          client
              .createProgress(new WorkDoneProgressCreateParams(Either.forLeft(reading.token)))
              .thenRun(reading::show);
    }
    return reading;
  }

  @Override
  public void take(Methods methods) {
    methods.notification(
        "window/workDoneProgress/cancel", WorkDoneProgressCancelParams.class, this::cancel);
  }

  public void cancel(WorkDoneProgressCancelParams params) {
    Reading reading = params.getToken().isLeft() ? going.get(params.getToken().getLeft()) : null;
    if (reading != null) {
      reading.stopped = true;
    }
  }

  /** One reading of files; the client may take its time to say that it wants to see it. */
  final class Reading {

    private final String token;
    private final int files;
    private volatile boolean stopped;
    private int read;
    private boolean shown;
    private boolean over;

    private Reading(String token, int files) {
      this.token = token;
      this.files = files;
    }

    /** Another file is about to be read; false where the user wants no more to be. */
    synchronized boolean next() {
      if (stopped) {
        return false;
      }
      if (shown && read * WHOLE / files < (read + 1) * WHOLE / files) {
        WorkDoneProgressReport report = new WorkDoneProgressReport();
        report.setCancellable(true);
        report.setPercentage(read * WHOLE / files);
        report.setMessage(read + " / " + files);
        send(report);
      }
      read++;
      return true;
    }

    /** No more files are going to be read. */
    synchronized void end() {
      over = true;
      going.remove(token);
      if (shown) {
        send(new WorkDoneProgressEnd());
      }
    }

    private synchronized void show() {
      if (!over) {
        shown = true;
        WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
        begin.setTitle(session.agreement().messages().text("editor.indexing"));
        begin.setCancellable(true);
        begin.setPercentage(read * WHOLE / files);
        send(begin);
      }
    }

    private void send(WorkDoneProgressNotification progress) {
      client.notifyProgress(new ProgressParams(Either.forLeft(token), Either.forLeft(progress)));
    }
  }
}
