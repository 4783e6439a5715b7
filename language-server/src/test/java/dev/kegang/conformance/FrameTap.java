package dev.kegang.conformance;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/** Gives on the messages in the bytes of a stream, which pass unchanged. */
public final class FrameTap {

  private static final String LENGTH = "content-length:";

  private final Consumer<JsonObject> messages;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** How many bytes the body has; less than 0 while the header is not complete. */
  private int missing = -1;

  private FrameTap(Consumer<JsonObject> messages) {
    this.messages = messages;
  }

  /** A stream that gives on the messages written to another before they are. */
  public static OutputStream on(OutputStream stream, Consumer<JsonObject> messages) {
    FrameTap tap = new FrameTap(messages);
    return new FilterOutputStream(stream) {
      @Override
      public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
      }

      @Override
      public void write(byte[] buffer, int offset, int length) throws IOException {
        tap.take(buffer, offset, length);
        out.write(buffer, offset, length);
      }
    };
  }

  /** A stream that gives on the messages read from another. */
  public static InputStream on(InputStream stream, Consumer<JsonObject> messages) {
    FrameTap tap = new FrameTap(messages);
    return new FilterInputStream(stream) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        tap.take(buffer, offset, Math.max(0, count));
        return count;
      }
    };
  }

  private void take(byte[] buffer, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      bytes.write(buffer[i]);
      if (missing > 0) {
        missing--;
      } else if (buffer[i] == '\n') {
        missing = bodyLength();
      }
      if (missing == 0) {
        messages.accept(
            JsonParser.parseString(bytes.toString(StandardCharsets.UTF_8)).getAsJsonObject());
        bytes.reset();
        missing = -1;
      }
    }
  }

  /** The length in a header that ends here; else less than 0. */
  private int bodyLength() {
    String header = bytes.toString(StandardCharsets.US_ASCII);
    if (!header.endsWith("\r\n\r\n")) {
      return -1;
    }
    bytes.reset();
    for (String line : header.split("\r\n", -1)) {
      if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        return Integer.parseInt(line.substring(LENGTH.length()).strip());
      }
    }
    throw new AssertionError("a message without a length: " + header);
  }
}
