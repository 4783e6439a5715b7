package dev.kegang.eclipse.connection;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/**
 * Writes what Eclipse and the server say to each other into a file, which begins anew with each server. A trace that
 * cannot be written stops; the conversation goes on.
 */
public final class MessageTrace {

  /** UTF-16 units; a server that runs for weeks must not fill the disk. */
  private static final long MOST = 16L * 1024 * 1024;

  private final Writer file;
  private final boolean whole;
  private long written;
  private boolean stopped;

  /**
   * @param whole whether whole messages are written, and not only what they are called
   */
  private MessageTrace(Writer file, boolean whole) {
    this.file = file;
    this.whole = whole;
  }

  /** Where traces are written. */
  public static Path file() {
    return Path.of(
        Platform.getStateLocation(FrameworkUtil.getBundle(MessageTrace.class)).toOSString(), "trace.txt");
  }

  /**
   * Begins a trace.
   *
   * @param level messages or verbose
   * @throws IOException if its file cannot be written
   */
  static MessageTrace begin(String level) throws IOException {
    return new MessageTrace(Files.newBufferedWriter(file()), level.equals("verbose"));
  }

  /** The same stream, with what the server says in the trace. */
  InputStream from(InputStream server) {
    MessageFrames frames = new MessageFrames(message -> write("<-", message));
    return new FilterInputStream(server) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
          frames.take(new byte[] {(byte) read}, 0, 1);
        }
        return read;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
          frames.take(bytes, offset, read);
        }
        return read;
      }
    };
  }

  /** The same stream, with what Eclipse says in the trace. */
  OutputStream to(OutputStream server) {
    MessageFrames frames = new MessageFrames(message -> write("->", message));
    return new FilterOutputStream(server) {
      @Override
      public void write(int written) throws IOException {
        out.write(written);
        frames.take(new byte[] {(byte) written}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        frames.take(bytes, offset, length);
      }
    };
  }

  /** Ends the trace. */
  synchronized void close() {
    stopped = true;
    try {
      file.close();
    } catch (IOException e) {
      ILog.of(MessageTrace.class).warn(e.getMessage(), e);
    }
  }

  private synchronized void write(String direction, byte[] message) {
    if (stopped) {
      return;
    }
    String text = new String(message, StandardCharsets.UTF_8);
    String line = LocalTime.now() + " " + direction + " " + (whole ? text : MessageFrames.name(text)) + "\n";
    written += line.length();
    stopped = written > MOST;
    try {
      file.write(line);
      file.flush();
    } catch (IOException e) {
      stopped = true;
      ILog.of(MessageTrace.class).warn(e.getMessage(), e);
    }
  }
}
