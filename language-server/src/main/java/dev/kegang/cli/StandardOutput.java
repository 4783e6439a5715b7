package dev.kegang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The process's output. When it can no longer be written, because the reader of a pipe went away or
 * the disk is full, what is written from then on is dropped and the first failure remembered.
 */
final class StandardOutput extends OutputStream {

  private final OutputStream target;
  private @Nullable IOException failure;

  StandardOutput(OutputStream target) {
    this.target = target;
  }

  /** Whether writing goes on to no avail. */
  boolean isLost() {
    return failure != null;
  }

  /** What went wrong; null where nothing did, or where only the reader of a pipe went away. */
  @Nullable IOException fault() {
    return failure == null || isClosedPipe(failure) ? null : failure;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (failure == null) {
      try {
        target.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  @Override
  public void flush() {
    if (failure == null) {
      try {
        target.flush();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  /** Java has no class for it, and the system words it in the user's language. */
  private static boolean isClosedPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe")
        || message.contains("管")
        || message.contains("パイプ")
        || message.contains("connection reset");
  }
}
