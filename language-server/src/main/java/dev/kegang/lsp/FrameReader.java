package dev.kegang.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Finds the bodies of messages in a stream of bytes, and finds its place again after a broken
 * frame.
 *
 * <p>A header is found anywhere; other bytes are passed over. Valid JSON can't hold a header line:
 * outside of strings there are no such letters, and inside of them there is no raw line end. So a
 * header line inside a body proves that the body's frame is broken, and reading goes on with the
 * new one.
 */
final class FrameReader {

  /** Takes what the reader finds. */
  interface Receiver {

    /**
     * Takes a whole body.
     *
     * @return false if it is no message; the reader then looks for headers inside it
     */
    boolean body(byte[] body);

    /**
     * Hears that a body was dealt with.
     *
     * @param waiting whether more has come already
     */
    default void handled(boolean waiting) {}

    /** Hears that a frame was given up, and what of its body had come. */
    void broken(String reason, byte[] body);
  }

  static final int MAXIMUM_HEADER = 8 * 1024;
  static final int MAXIMUM_BODY = 64 * 1024 * 1024;

  /** Why a message is given up that is too large for this process. */
  static final String NO_MEMORY = "There is not enough memory for this message.";

  private static final int CHUNK = 64 * 1024;

  /** The largest buffer that is kept when there is nothing in it. */
  private static final int MAXIMUM_IDLE = 1024 * 1024;

  private final InputStream input;
  private final Receiver receiver;
  private byte[] buffer = new byte[CHUNK];

  /** What was read and not yet passed is {@code buffer[from..to)}. */
  private int from;

  private int to;

  FrameReader(InputStream input, Receiver receiver) {
    this.input = input;
    this.receiver = receiver;
  }

  /** Reads until the stream ends. */
  void readAll() throws IOException {
    for (long length = nextHeader(); length >= 0; length = nextHeader()) {
      if (length > MAXIMUM_BODY) {
        receiver.broken("A message may have " + MAXIMUM_BODY + " bytes at most.", new byte[0]);
      } else if (!tryBody((int) length)) {
        return;
      }
      receiver.handled(from < to || input.available() > 0);
    }
  }

  /** The beginning of a stretch of bytes, in which the id of a message most often stands. */
  static byte[] head(byte[] bytes, int start, int end) {
    return Arrays.copyOfRange(bytes, start, Math.min(end, start + MAXIMUM_HEADER));
  }

  /** Reads one body; false at the end of the stream. One that is too large here is given up. */
  private boolean tryBody(int length) throws IOException {
    try {
      return readBody(length);
    } catch (OutOfMemoryError e) {
      byte[] head = head(buffer, from, to);
      from = 0;
      to = 0;
      buffer = new byte[CHUNK];
      receiver.broken(NO_MEMORY, head);
      return true;
    }
  }

  /**
   * Passes everything up to the end of the next header; gives the length it announces, -1 at the
   * end of the stream.
   */
  private long nextHeader() throws IOException {
    long length = -1;
    int headerSize = 0;
    int scanned = from;
    while (true) {
      int lineEnd = indexOfLineFeed(scanned, to);
      if (lineEnd < 0) {
        scanned = to;
        if (to - from > MAXIMUM_HEADER) {
          if (length >= 0) {
            receiver.broken("A header may have " + MAXIMUM_HEADER + " bytes at most.", new byte[0]);
            length = -1;
          }
          from = to - MAXIMUM_HEADER / 2;
        }
        int passed = from;
        if (!fill()) {
          return -1;
        }
        scanned -= passed - from;
        continue;
      }
      long announced = HeaderLine.contentLength(buffer, from, lineEnd);
      headerSize += lineEnd - from + 1;
      boolean empty = HeaderLine.isEmpty(buffer, from, lineEnd);
      from = lineEnd + 1;
      scanned = from;
      if (announced >= 0) {
        length = announced;
        headerSize = 0;
      } else if (length >= 0 && empty) {
        return length;
      } else if (length >= 0 && headerSize > MAXIMUM_HEADER) {
        receiver.broken("A header may have " + MAXIMUM_HEADER + " bytes at most.", new byte[0]);
        length = -1;
      }
    }
  }

  /** Reads one body; false at the end of the stream. */
  private boolean readBody(int length) throws IOException {
    int scanned = 0;
    while (true) {
      int available = Math.min(to - from, length);
      int header = embeddedHeader(from + scanned, from + available);
      if (header >= 0) {
        receiver.broken(
            "A message was cut short by the next one.", Arrays.copyOfRange(buffer, from, header));
        from = header;
        return true;
      }
      scanned = available;
      if (available == length) {
        break;
      }
      if (!fill()) {
        return false;
      }
    }
    if (receiver.body(Arrays.copyOfRange(buffer, from, from + length))) {
      from += length;
    }
    return true;
  }

  /** Where a header begins whose line ends in a stretch of the body; -1 where none does. */
  private int embeddedHeader(int start, int end) {
    for (int at = indexOfLineFeed(start, end); at >= 0; at = indexOfLineFeed(at + 1, end)) {
      int header = HeaderLine.start(buffer, from, at);
      if (header >= 0) {
        return header;
      }
    }
    return -1;
  }

  private int indexOfLineFeed(int start, int end) {
    for (int at = start; at < end; at++) {
      if (buffer[at] == '\n') {
        return at;
      }
    }
    return -1;
  }

  /** Reads more bytes behind {@code to}; false at the end of the stream. */
  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = 0;
      if (buffer.length > MAXIMUM_IDLE) {
        buffer = new byte[CHUNK];
      }
    } else if (to == buffer.length) {
      makeRoom();
    }
    int count = input.read(buffer, to, buffer.length - to);
    if (count < 0) {
      return false;
    }
    to += count;
    return true;
  }

  private void makeRoom() {
    int kept = to - from;
    byte[] target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
    System.arraycopy(buffer, from, target, 0, kept);
    buffer = target;
    from = 0;
    to = kept;
  }
}
