package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/** What waits for a client that doesn't read stays little, and nothing of it is lost. */
@Timeout(120)
final class OutboxTest {

  private static final int PROMISED = 32 * 1024 * 1024;
  private static final int MESSAGES = 600;
  private static final String LARGE = "x".repeat(100_000);
  private static final long PATIENCE_SECONDS = 30;

  private final MessageJsonHandler json = new MessageJsonHandler(Map.of());
  private final CountDownLatch reads = new CountDownLatch(1);
  private final CountDownLatch broken = new CountDownLatch(1);

  @Test
  void whoeverAddsTooMuchWaits(TestReporter report) throws Exception {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Outbox outbox = new Outbox(waiting(written), json, broken::countDown);
    List<Thread> senders = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread sender = new Thread(() -> send(outbox, MESSAGES));
      sender.start();
      senders.add(sender);
    }
    for (Thread sender : senders) {
      awaitWaiting(sender);
    }
    assertTrue(outbox.mostBytes() <= PROMISED, "waiting: " + outbox.mostBytes());
    assertFalse(outbox.hasRoom());
    report.publishEntry("bytes waiting", Long.toString(outbox.mostBytes()));
    reads.countDown();
    for (Thread sender : senders) {
      sender.join();
    }
    outbox.close(PATIENCE_SECONDS * 1000);
    assertTrue(outbox.hasRoom());
    assertTrue(outbox.mostBytes() <= PROMISED, "waiting: " + outbox.mostBytes());
    assertEquals(4 * MESSAGES, count(written.toString(UTF_8), "window/logMessage"));
  }

  @Test
  void diagnosticsTakeThePlaceOfOlderOnesAlsoWhenItIsFull() throws Exception {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Outbox outbox = new Outbox(waiting(written), json, broken::countDown);
    send(outbox, 2);
    Thread sender = new Thread(() -> send(outbox, MESSAGES));
    publish(outbox, "a:told", 1);
    sender.start();
    awaitWaiting(sender);
    for (int version = 2; version <= 1000; version++) {
      publish(outbox, "a:told", version);
    }
    reads.countDown();
    sender.join();
    outbox.close(PATIENCE_SECONDS * 1000);
    String all = written.toString(UTF_8);
    assertEquals(1, count(all, "\"a:told\""));
    assertTrue(all.contains("\"version\":1000"));
  }

  @Test
  void nobodyWaitsForAClientThatIsGone() throws Exception {
    Outbox outbox =
        new Outbox(
            new OutputStream() {
              @Override
              public void write(int value) throws IOException {
                throw new IOException("gone");
              }
            },
            json,
            broken::countDown);
    send(outbox, MESSAGES);
    assertTrue(broken.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    Thread sender = new Thread(() -> send(outbox, MESSAGES));
    sender.start();
    sender.join(PATIENCE_SECONDS * 1000);
    assertFalse(sender.isAlive());
  }

  private OutputStream waiting(OutputStream target) {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
          reads.await();
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
        target.write(bytes, offset, length);
      }
    };
  }

  private void send(Outbox outbox, int messages) {
    for (int i = 0; i < messages; i++) {
      NotificationMessage message = new NotificationMessage();
      message.setMethod("window/logMessage");
      message.setParams(new MessageParams(MessageType.Log, LARGE));
      outbox.consume(message);
    }
  }

  private static void publish(Outbox outbox, String uri, int version) {
    NotificationMessage message = new NotificationMessage();
    message.setMethod("textDocument/publishDiagnostics");
    message.setParams(new PublishDiagnosticsParams(uri, List.of(), version));
    outbox.consume(message);
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }
}
