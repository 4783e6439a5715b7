package dev.kegang.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntFunction;
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

  private final IntFunction<byte[]> memory;
  private byte[] buffer;

  /** What was read and not yet taken is {@code buffer[from..to)}. */
  private int from;

  private int to;

  private boolean ended;
  private @Nullable IOException fault;

  /**
   * @param onEnd called on the reading thread when nothing more will come
   */
  ReadAhead(InputStream input, Runnable onEnd) {
    this(input, onEnd, byte[]::new);
  }

  /**
   * @param memory gives so many bytes, or throws an {@link OutOfMemoryError}
   */
  ReadAhead(InputStream input, Runnable onEnd, IntFunction<byte[]> memory) {
    this.memory = memory;
    this.buffer = new byte[CHUNK];
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
    try {
      while (from == to && !ended) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
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
      if (buffer.length > MOST_IDLE) {
        resize(CHUNK);
      }
    }
    notifyAll();
    return count;
  }

  @Override
  public synchronized int available() {
    return to - from;
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
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      end(new IOException(e));
    } catch (RuntimeException | Error e) {
      // Whoever waits for more would wait for ever.
      end(new IOException(e));
    } finally {
      onEnd.run();
    }
  }

  /** Adds bytes; where there is no memory for more, those before must be taken first. */
  private synchronized void put(byte[] chunk, int count) throws InterruptedException {
    while (to - from > MOST - CHUNK) {
      wait();
    }
    while (count > buffer.length - (to - from)) {
      if (!resize(2 * buffer.length)) {
        wait();
      }
    }
    if (count > buffer.length - to) {
      System.arraycopy(buffer, from, buffer, 0, to - from);
      to -= from;
      from = 0;
    }
    System.arraycopy(chunk, 0, buffer, to, count);
    to += count;
    notifyAll();
  }

  /** Whether there was memory for another buffer; what is in the old one is in it, too. */
  private boolean resize(int length) {
    byte[] resized;
    try {
      resized = memory.apply(length);
    } catch (OutOfMemoryError e) {
      return false;
    }
    System.arraycopy(buffer, from, resized, 0, to - from);
    to -= from;
    from = 0;
    buffer = resized;
    return true;
  }

  private synchronized void end(@Nullable IOException cause) {
    ended = true;
    fault = cause;
    notifyAll();
  }
}
