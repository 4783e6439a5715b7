package dev.kegang.lsp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream from which nothing is read while it is held. */
final class HeldStream extends FilterInputStream {

  private boolean held;

  HeldStream(InputStream stream) {
    super(stream);
  }

  synchronized void hold() {
    held = true;
  }

  synchronized void release() {
    held = false;
    notifyAll();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    await();
    int count = in.read(buffer, offset, length);
    await();
    return count;
  }

  private synchronized void await() throws IOException {
    try {
      while (held) {
        wait();
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
