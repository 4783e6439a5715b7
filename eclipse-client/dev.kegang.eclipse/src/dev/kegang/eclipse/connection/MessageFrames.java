package dev.kegang.eclipse.connection;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds the messages in what goes through a stream. */
final class MessageFrames {

  private static final String LENGTH = "content-length:";
  private static final String END_OF_HEADER = "\r\n\r\n";

  private final Consumer<byte[]> found;
  private final ByteArrayOutputStream header = new ByteArrayOutputStream();
  private byte[] message = {};

  /** Bytes of the message that have come; -1 while its header comes. */
  private int come = -1;

  /**
   * @param found takes each message, whole
   */
  MessageFrames(Consumer<byte[]> found) {
    this.found = found;
  }

  /** Takes what came, however it is cut. */
  synchronized void take(byte[] bytes, int offset, int length) {
    int at = offset;
    while (at < offset + length) {
      if (come < 0) {
        header.write(bytes[at++]);
        readHeader();
      } else {
        int part = Math.min(message.length - come, offset + length - at);
        System.arraycopy(bytes, at, message, come, part);
        at += part;
        come += part;
      }
      if (come == message.length) {
        found.accept(message);
        come = -1;
      }
    }
  }

  private void readHeader() {
    String text = header.toString(StandardCharsets.US_ASCII);
    if (!text.endsWith(END_OF_HEADER)) {
      return;
    }
    header.reset();
    for (String line : text.toLowerCase(Locale.ROOT).split("\r\n")) {
      String length = line.startsWith(LENGTH) ? line.substring(LENGTH.length()).strip() : "";
      // Whoever reads the stream itself says so where it is no length at all.
      if (length.matches("[0-9]{1,9}")) {
        message = new byte[Integer.parseInt(length)];
        come = 0;
      }
    }
  }

  /** What a message is called: its method and number; those of an answer are its number alone. */
  static String name(String message) {
    try {
      JsonObject object = JsonParser.parseString(message).getAsJsonObject();
      String method = object.has("method") ? object.get("method").getAsString() : "answer";
      return object.has("id") ? method + " " + object.get("id").getAsString() : method;
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      return "?";
    }
  }
}
