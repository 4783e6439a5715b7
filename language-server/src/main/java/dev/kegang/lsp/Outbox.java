package dev.kegang.lsp;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.jspecify.annotations.Nullable;

/**
 * Writes messages to the client on a thread of its own, so that a client that doesn't read yet can
 * still be listened to. Diagnostics of a document that were not written yet are replaced by newer
 * ones.
 */
final class Outbox implements MessageConsumer {

  /** How many messages may wait before whoever adds one must wait too. */
  private static final int CAPACITY = 20_000;

  private static final int BUFFER_SIZE = 64 * 1024;

  /** Gives a message when its turn has come; null where a newer one replaced it. */
  private interface Entry {
    byte @Nullable [] body();
  }

  private static final Entry END = () -> null;

  private final BlockingQueue<Entry> waiting = new LinkedBlockingQueue<>(CAPACITY);
  private final Map<String, byte[]> diagnostics = new ConcurrentHashMap<>();
  private final OutputStream output;
  private final MessageJsonHandler json;
  private final Thread writer;

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
    byte[] body = json.serialize(message).getBytes(StandardCharsets.UTF_8);
    if (message instanceof NotificationMessage notification
        && notification.getParams() instanceof PublishDiagnosticsParams params) {
      if (diagnostics.put(params.getUri(), body) == null) {
        add(() -> diagnostics.remove(params.getUri()));
      }
    } else {
      add(() -> body);
    }
  }

  /** Writes what is waiting, for so many milliseconds at most, and ends. */
  void close(long milliseconds) {
    if (waiting.offer(END)) {
      try {
        writer.join(milliseconds);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void add(Entry entry) {
    try {
      waiting.put(entry);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(Runnable onBroken) {
    try {
      for (Entry entry = waiting.take(); entry != END; entry = waiting.take()) {
        byte[] body = entry.body();
        if (body != null) {
          output.write(header(body.length));
          output.write(body);
          if (waiting.isEmpty()) {
            output.flush();
          }
        }
      }
      output.flush();
    } catch (IOException e) {
      onBroken.run();
      discard();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Keeps taking messages nobody will read, so that nobody waits to add one. */
  private void discard() {
    try {
      for (Entry entry = waiting.take(); entry != END; entry = waiting.take()) {
        diagnostics.clear();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] header(int length) {
    return ("Content-Length: " + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
  }
}
