package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads any bytes as a client's stream: the message behind them is always heard. */
public final class FrameTarget {

  private static final String VALID = "{\"jsonrpc\":\"2.0\",\"id\":77,\"method\":\"shutdown\"}";

  private static final String[] PIECES = {
    "Content-Length: ",
    "\r\n\r\n",
    "\r\n",
    "content-length:",
    "Content-Type: application/vscode-jsonrpc; charset=utf8\r\n",
    "{\"jsonrpc\":\"2.0\",\"id\":",
    ",\"method\":\"a\"",
    "\"params\":",
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "\\u",
    "\\ud83d",
    "null",
    "true",
    "1e400",
    "3000000000",
    "-1",
    "0",
    "课",
    "😀",
    "\u00e9",
    VALID,
    "Content-Length: 52\r\n\r\n" + VALID
  };

  private FrameTarget() {}

  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    byte[] hostile = bytes(data);
    List<String> bodies = new ArrayList<>();
    FrameReader.Receiver receiver =
        new FrameReader.Receiver() {
          @Override
          public boolean body(byte[] body) {
            boolean valid = Envelope.of(body).valid();
            if (valid) {
              bodies.add(new String(body, UTF_8));
            }
            return valid;
          }

          @Override
          public void broken(String reason, byte[] body) {
            Envelope.of(body);
          }
        };
    byte[] stream = HostileFrames.join(hostile, HostileFrames.frame(VALID));
    new FrameReader(new ByteArrayInputStream(stream), receiver).readAll();
    assertTrue(bodies.contains(VALID), () -> "deaf after " + new String(hostile, UTF_8));
  }

  private static byte[] bytes(byte[] data) {
    if (data.length > 0 && data[0] == 0) {
      return java.util.Arrays.copyOfRange(data, 1, data.length);
    }
    StringBuilder text = new StringBuilder(data.length);
    for (byte one : data) {
      text.append(one >= 0 ? String.valueOf((char) one) : PIECES[(one & 0x7f) % PIECES.length]);
    }
    return text.toString().getBytes(UTF_8);
  }
}
