package dev.kegang.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream on a thread of its own, a little ahead of whoever makes use of it, so that the
 * stream's end is noticed while a message from it is still being handled.
 */
final class ReadAhead extends InputStream {

  /** So many bytes at most are read ahead. */
  private static final int MOST = 4 * 1024 * 1024;

  private static final int CHUNK = 64 * 1024;

  /** The largest buffer that is kept when there is nothing in it. */
  private static final int MOST_IDLE = 1024 * 1024;

  private byte[] buffer = new byte[CHUNK];

  /** What was read and not yet taken is {@code buffer[from..to)}. */
  private int from;

  private int to;

  private boolean ended;
  private @Nullable IOException fault;

  /**
   * @param onEnd called on the reading thread when nothing more will come
   */
  ReadAhead(InputStream input, Runnable onEnd) {
    new DaemonThreads("kegang-input").newThread(() -> pump(input, onEnd)).start();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public synchronized int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    await(() -> from < to || ended);
    if (from == to) {
      if (fault != null) {
        throw fault;
      }
      return -1;
    }
    int count = Math.min(length, to - from);
    System.arraycopy(buffer, from, target, offset, count);
    from += count;
    if (from == to) {
      from = 0;
      to = 0;
      buffer = buffer.length > MOST_IDLE ? new byte[CHUNK] : buffer;
    }
    notifyAll();
    return count;
  }

  private void pump(InputStream input, Runnable onEnd) {
    try {
      byte[] chunk = new byte[CHUNK];
      for (int count = input.read(chunk); count >= 0; count = input.read(chunk)) {
        put(chunk, count);
      }
      end(null);
    } catch (IOException e) {
      end(e);
    }
    onEnd.run();
  }

  private synchronized void put(byte[] chunk, int count) throws IOException {
    await(() -> to - from <= MOST - CHUNK);
    if (count > buffer.length - to) {
      System.arraycopy(buffer, from, buffer, 0, to - from);
      to -= from;
      from = 0;
      while (count > buffer.length - to) {
        buffer = Arrays.copyOf(buffer, 2 * buffer.length);
      }
    }
    System.arraycopy(chunk, 0, buffer, to, count);
    to += count;
    notifyAll();
  }

  private synchronized void end(@Nullable IOException cause) {
    ended = true;
    fault = cause;
    notifyAll();
  }

  private synchronized void await(BooleanSupplier condition) throws IOException {
    try {
      while (!condition.getAsBoolean()) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
