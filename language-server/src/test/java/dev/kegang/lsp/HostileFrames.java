package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** What clients, proxies and accidents put into a stream of messages. */
final class HostileFrames {

  private static final String HOVER =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"textDocument/hover\"}";

  private HostileFrames() {}

  static byte[] frame(String body) {
    return framed(body.getBytes(UTF_8).length, body);
  }

  static byte[] join(byte[] one, byte[] other) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(one);
    joined.writeBytes(other);
    return joined.toByteArray();
  }

  static List<byte[]> all() {
    List<byte[]> all = new ArrayList<>();
    badHeaders(all);
    badLengths(all);
    badBodies(all);
    return all;
  }

  private static void badHeaders(List<byte[]> all) {
    for (String text :
        List.of(
            "",
            "\r\n",
            "\r\n\r\n\r\n\r\n",
            "\n\n",
            "garbage",
            "garbage\r\n",
            "garbage\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "Content-Length\r\n\r\n",
            "Content-Length:\r\n\r\n",
            "Content-Length: \r\n\r\n",
            "Content-Length: abc\r\n\r\n",
            "Content-Length: -1\r\n\r\n",
            "Content-Length: 0\r\n\r\n",
            "Content-Length: 1.5\r\n\r\n",
            "Content-Length: 0x10\r\n\r\n",
            "Content-Length: 99999999999999999999999\r\n\r\n",
            "Content-Length: 2147483648\r\n\r\n",
            "Content-Length: 2147483647\r\n\r\n",
            "Content-Length: 10\r\n",
            "Content-Length: 10",
            "Content-Length: 10\r\nContent-Length: 5\r\n",
            "Content-Type: text/plain\r\n\r\n",
            "X-Header: " + "x".repeat(100_000) + "\r\n\r\n",
            "Content-Length: 10\r\nX-Header: " + "x".repeat(100_000) + "\r\n\r\n",
            "Content-Length: 10\r\n" + "X: y\r\n".repeat(10_000),
            "x".repeat(100_000),
            "\0\0\0\0",
            "\uFEFF")) {
      all.add(text.getBytes(UTF_8));
    }
    all.add(new byte[] {(byte) 0xFF, (byte) 0xFE, 'C', 0, 'o', 0});
    all.add(
        "Content-Length: 59\r\nContent-Type: application/vscode-jsonrpc; charset=utf-16\r\n\r\n"
            .getBytes(UTF_8));
  }

  private static void badLengths(List<byte[]> all) {
    int length = HOVER.getBytes(UTF_8).length;
    for (int difference : new int[] {-20, -2, -1, 1, 2, 5, 17, 30, 60, 5_000, 50_000_000}) {
      all.add(framed(length + difference, HOVER));
    }
    all.add(framed(length, HOVER.substring(0, 30)));
    all.add(framed(length, HOVER.substring(0, 46)));
    String pretty = HOVER.replace(",", ",\r\n  ");
    all.add(framed(pretty.length() + 40, pretty));
  }

  private static void badBodies(List<byte[]> all) {
    for (String body :
        List.of(
            "{",
            "}",
            "[]",
            "[" + HOVER + "]",
            "null",
            "1",
            "\"text\"",
            "{\"id\":1,}",
            "{'id':1}",
            "{id:1}",
            HOVER + HOVER,
            HOVER + " x",
            HOVER.substring(0, 40),
            "{\"id\":1,\"method\":\"a\nb\"}",
            "{\"id\":NaN,\"method\":\"a\"}",
            "{\"id\":tRue,\"method\":\"a\"}",
            "{\"text\":\"Content-Length: 5\\r\\n\\r\\nhello\",\"id\":1,\"method\":\"a\"}",
            "{\"text\":\"\\uZZZZ\"}",
            "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000),
            "[".repeat(100_000))) {
      all.add(frame(body));
    }
    byte[] latin = "{\"text\":\"\u00e9\u00e8\"}".getBytes(ISO_8859_1);
    all.add(join(("Content-Length: " + latin.length + "\r\n\r\n").getBytes(UTF_8), latin));
    byte[] overlong = {'{', '"', 'a', '"', ':', '"', (byte) 0xC0, (byte) 0xAF, '"', '}'};
    all.add(join("Content-Length: 10\r\n\r\n".getBytes(UTF_8), overlong));
  }

  private static byte[] framed(int length, String body) {
    return ("Content-Length: " + length + "\r\n\r\n" + body).getBytes(UTF_8);
  }
}
