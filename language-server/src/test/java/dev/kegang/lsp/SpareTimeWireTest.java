package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The thread that reads messages checks what was changed, but no message waits for it. */
@Timeout(120)
final class SpareTimeWireTest {

  private static final long PATIENCE_SECONDS = 20;
  private static final String URI = "file:///course/a.outline.md";

  /** The check that follows a change lasts until a request is answered that came right behind. */
  @Test
  void aRequestBehindAChangeWaitsForNoCheck() throws Exception {
    try (Served served = new Served()) {
      served.client.initialize();
      served.client.send(open());
      served.next();
      int version = 2;
      // The timer tells of the first before it notes that it was short.
      while (served.change(version) != served.reader) {
        version++;
      }
      CountDownLatch answered = new CountDownLatch(1);
      served.during = () -> hold(answered);
      served.rest();
      served.client.send(
          HostileFrames.join(
              HostileFrames.frame(change(version + 1)),
              HostileFrames.frame(
                  "{\"jsonrpc\":\"2.0\",\"id\":\"behind\",\"method\":\"textDocument/documentSymbol\","
                      + "\"params\":{\"textDocument\":{\"uri\":\""
                      + URI
                      + "\"}}}")));
      assertTrue(served.client.answer("\"behind\"").has("result"));
      assertEquals(0, served.published.size(), "the check is still running");
      answered.countDown();
      served.next();
    }
  }

  private static void hold(CountDownLatch latch) {
    try {
      assertTrue(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String open() {
    return "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\""
        + URI
        + "\",\"languageId\":\"lesson-outline\",\"version\":1,\"text\":\"# 课\\n\\n正文  。\\n\"}}}";
  }

  /** Types a line that moves the finding. */
  private static String change(int version) {
    return "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\""
        + URI
        + "\",\"version\":"
        + version
        + "},\"contentChanges\":[{\"range\":{\"start\":{\"line\":1,\"character\":0},"
        + "\"end\":{\"line\":1,\"character\":0}},\"text\":\"\\n\"}]}}";
  }

  /** The time is the test's, in which nothing takes any. */
  private record Clocked(SpareTime spare, LongSupplier clock) implements Scheduler {

    @Override
    public void after(long milliseconds, Runnable task) {
      spare.after(milliseconds, task);
    }

    @Override
    public void soon(Runnable task) {
      spare.soon(task);
    }

    @Override
    public long now() {
      return clock.getAsLong();
    }
  }

  /** A server put together like the real one; what it publishes is told to the test alone. */
  private static final class Served implements AutoCloseable {

    private final BlockingQueue<Thread> published = new LinkedBlockingQueue<>();
    private final RecordingClient recording = new RecordingClient();
    private final AtomicLong now = new AtomicLong();
    private final HandMadeServer server = new HandMadeServer();
    private final RawClient client = server.client();
    private final Thread reader;
    private volatile Runnable during = () -> {};

    Served() throws IOException {
      recording.onPublish = this::publish;
      AnswerPool pool = new AnswerPool();
      Session session = new Session(pool);
      FaultLog faults = new FaultLog(session, recording);
      TimerScheduler timer = new TimerScheduler(faults::tell);
      SpareTime spare = new SpareTime(timer);
      List<Handler> handlers =
          LanguageServerLauncher.handlers(
              session, recording, new Clocked(spare, now::get), pool, faults);
      ParentWatch nobody = new ParentWatch(process -> null, spare, server.state()::end);
      Lifecycle lifecycle = new Lifecycle(session, server.state(), nobody, handlers, null);
      reader = server.listen(Services.of(lifecycle, handlers), spare, timer, faults);
    }

    private void publish(PublishDiagnosticsParams diagnostics) {
      assertEquals(URI, diagnostics.getUri());
      during.run();
      published.add(Thread.currentThread());
    }

    /** Lets so much time pass that the next change is checked at once. */
    void rest() {
      now.addAndGet(1_000);
    }

    /** Changes the text after a while; gives who checked it. */
    Thread change(int version) throws Exception {
      rest();
      client.send(SpareTimeWireTest.change(version));
      return next();
    }

    Thread next() throws InterruptedException {
      Thread next = published.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertTrue(next != null, "nothing was published");
      return next;
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
