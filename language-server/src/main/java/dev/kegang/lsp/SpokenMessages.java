package dev.kegang.lsp;

import com.google.gson.JsonObject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Messages as a client sends them: each can be read as soon as it was said, one at a time. */
final class SpokenMessages extends InputStream {

  private static final byte[] END = {};

  private final BlockingQueue<byte[]> said = new LinkedBlockingQueue<>();
  private byte[] current = {0};
  private int taken = 1;
  private int requests;

  void request(String method, JsonObject params) {
    JsonObject message = message(method, params);
    message.addProperty("id", ++requests);
    say(message);
  }

  void notify(String method, JsonObject params) {
    say(message(method, params));
  }

  /** Says that there will be no more. */
  void end() {
    said.add(END);
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    try {
      if (taken == current.length && current != END) {
        current = said.take();
        taken = 0;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
    if (current == END) {
      return -1;
    }
    int count = Math.min(length, current.length - taken);
    System.arraycopy(current, taken, target, offset, count);
    taken += count;
    return count;
  }

  private static JsonObject message(String method, JsonObject params) {
    JsonObject message = new JsonObject();
    message.addProperty("jsonrpc", "2.0");
    message.addProperty("method", method);
    message.add("params", params);
    return message;
  }

  private void say(JsonObject message) {
    byte[] body = message.toString().getBytes(StandardCharsets.UTF_8);
    byte[] header =
        ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[header.length + body.length];
    System.arraycopy(header, 0, all, 0, header.length);
    System.arraycopy(body, 0, all, header.length, body.length);
    said.add(all);
  }
}
