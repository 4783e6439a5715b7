package dev.kegang.lsp;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.jspecify.annotations.Nullable;

/**
 * Writes messages to the client on a thread of its own, so that a client that doesn't read yet can
 * still be listened to. Diagnostics of a document that were not written yet are replaced by newer
 * ones. When too much waits, whoever adds more waits too: nothing is ever left out.
 */
final class Outbox implements MessageConsumer {

  /** When so many bytes wait, whoever adds a message must wait too. */
  static final int FULL = 16 * 1024 * 1024;

  /** Bytes that every message takes besides its body. */
  private static final int OVERHEAD = 200;

  private static final int BUFFER_SIZE = 64 * 1024;

  /** A message that waits. */
  private static final class Waiting {

    private final @Nullable String document;
    private byte[] body;

    /**
     * @param document whose diagnostics it tells; null where it is another message
     */
    Waiting(@Nullable String document, byte[] body) {
      this.document = document;
      this.body = body;
    }
  }

  private final Deque<Waiting> queue = new ArrayDeque<>();
  private final Map<String, Waiting> diagnostics = new HashMap<>();
  private final OutputStream output;
  private final MessageJsonHandler json;
  private final Thread writer;
  private long bytes;
  private long mostBytes;
  private boolean closing;
  private boolean broken;

  /**
   * @param onBroken what to do when the client can't be written to any more
   */
  Outbox(OutputStream output, MessageJsonHandler json, Runnable onBroken) {
    this.output = new BufferedOutputStream(output, BUFFER_SIZE);
    this.json = json;
    this.writer = new DaemonThreads("kegang-writer").newThread(() -> write(onBroken));
    writer.start();
  }

  /**
   * Serialises a message at once, so that the sender learns if that fails, and has it written
   * later.
   */
  @Override
  public void consume(Message message) {
    byte[] body = HalfPairs.escaped(json.serialize(message)).getBytes(StandardCharsets.UTF_8);
    if (message instanceof NotificationMessage notification
        && notification.getParams() instanceof PublishDiagnosticsParams params) {
      add(params.getUri(), body);
    } else {
      add(null, body);
    }
  }

  /** The most bytes that have waited at one time. */
  synchronized long mostBytes() {
    return mostBytes;
  }

  /** Whether much can be added before anybody has to wait. */
  synchronized boolean hasRoom() {
    return bytes < FULL / 2;
  }

  /** Writes what is waiting, for so many milliseconds at most, and ends. */
  void close(long milliseconds) {
    synchronized (this) {
      closing = true;
      notifyAll();
    }
    try {
      writer.join(Math.max(1, milliseconds));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void add(@Nullable String document, byte[] body) {
    while (bytes >= FULL && !broken && !replace(document, body)) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    if (broken || replace(document, body)) {
      return;
    }
    Waiting added = new Waiting(document, body);
    queue.add(added);
    if (document != null) {
      diagnostics.put(document, added);
    }
    count(body.length + OVERHEAD);
    notifyAll();
  }

  /** Whether a message could take the place of an older one that is no longer true. */
  private boolean replace(@Nullable String document, byte[] body) {
    Waiting older = document == null ? null : diagnostics.get(document);
    if (older == null) {
      return false;
    }
    count(body.length - older.body.length);
    older.body = body;
    return true;
  }

  private void count(int more) {
    bytes += more;
    mostBytes = Math.max(mostBytes, bytes);
  }

  private void write(Runnable onBroken) {
    try {
      for (byte[] body = take(); body != null; body = take()) {
        output.write(header(body.length));
        output.write(body);
      }
    } catch (IOException | RuntimeException | Error e) {
      // Without a writer the server would be mute; an editor starts one that ended anew.
      onBroken.run();
    } finally {
      discard();
    }
  }

  /** The next message, when there is one; null where there will be none. */
  private byte @Nullable [] take() throws IOException {
    if (isEmpty()) {
      output.flush();
    }
    synchronized (this) {
      while (queue.isEmpty() && !closing) {
        try {
          wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return null;
        }
      }
      Waiting next = queue.poll();
      if (next == null) {
        return null;
      }
      if (next.document != null) {
        diagnostics.remove(next.document);
      }
      count(-next.body.length - OVERHEAD);
      notifyAll();
      return next.body;
    }
  }

  private synchronized boolean isEmpty() {
    return queue.isEmpty();
  }

  /** Forgets what nobody will read, so that nobody waits to add more. */
  private synchronized void discard() {
    broken = true;
    queue.clear();
    diagnostics.clear();
    notifyAll();
  }

  private static byte[] header(int length) {
    return ("Content-Length: " + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
  }
}
