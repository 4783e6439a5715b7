package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
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

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  static List<HostileInput> all() {
    List<HostileInput> all = new ArrayList<>();
    noHeaders(all);
    badHeaders(all);
    oddHeaders(all);
    badLengths(all);
    badBodies(all);
    badCharacters(all);
    return all;
  }

  private static void noHeaders(List<HostileInput> all) {
    add(all, "nothing", "");
    add(all, "a line end", "\r\n");
    add(all, "line ends", "\r\n\r\n\r\n\r\n");
    add(all, "line feeds", "\n\n");
    add(all, "a word", "garbage");
    add(all, "a line", "garbage\r\n");
    add(all, "a line and an empty one", "garbage\r\n\r\n");
    add(all, "HTTP", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    add(all, "a log line", "[info] started\n");
    add(all, "a bare message", HOVER);
    add(all, "bare messages a line each", HOVER + "\n" + HOVER + "\n");
    add(all, "100,000 bytes without a line end", "x".repeat(100_000));
    add(all, "NULs", "\0\0\0\0");
    add(all, "a byte order mark", "\uFEFF");
    all.add(new HostileInput("UTF-16", "\uFEFFContent-Length: 5\r\n\r\n".getBytes(UTF_16LE)));
    all.add(
        new HostileInput("bytes above 127", new byte[] {(byte) 0x80, (byte) 0xFF, (byte) 0xFE}));
  }

  private static void badHeaders(List<HostileInput> all) {
    for (String value :
        List.of(
            "",
            " ",
            " abc",
            " -1",
            " -0",
            " +5",
            " 0",
            " 1.5",
            " 0x10",
            " 1e3",
            " １０",
            " 10 20",
            " 10, 20",
            " 10;",
            " 99999999999999999999999",
            " 2147483648",
            " 2147483647",
            " 67108865",
            " 4294967338")) {
      add(all, "a length of" + value, "Content-Length:" + value + "\r\n\r\n");
    }
    add(all, "no colon", "Content-Length\r\n\r\n");
    add(all, "another separator", "Content-Length = 10\r\n\r\n");
    add(all, "a misspelt name", "Content-Lenght: 10\r\n\r\n" + HOVER);
    add(all, "another header alone", "Content-Type: text/plain\r\n\r\n");
    add(all, "a header without its end", "Content-Length: 10\r\n");
    add(all, "a header without a line end", "Content-Length: 10");
    add(all, "half a header", "Content-Len");
    add(all, "two lengths and no end", "Content-Length: 10\r\nContent-Length: 5\r\n");
    add(all, "a large header", "X-Header: " + "x".repeat(100_000) + "\r\n\r\n");
    add(all, "a large second", "Content-Length: 10\r\nX: " + "x".repeat(100_000) + "\r\n\r\n");
    add(all, "10,000 headers", "Content-Length: 10\r\n" + "X: y\r\n".repeat(10_000));
    add(all, "10,000 lengths", "Content-Length: 10\r\n".repeat(10_000));
  }

  private static void oddHeaders(List<HostileInput> all) {
    int length = HOVER.length();
    add(all, "two lengths, the last right", lengths(5, length) + "\r\n" + HOVER);
    add(all, "two lengths, the last wrong", lengths(length, 5) + "\r\n" + HOVER);
    add(all, "small letters", "content-length: " + length + "\r\n\r\n" + HOVER);
    add(all, "capitals", "CONTENT-LENGTH: " + length + "\r\n\r\n" + HOVER);
    add(all, "line feeds only", "Content-Length: " + length + "\n\n" + HOVER);
    add(all, "returns only", "Content-Length: " + length + "\r\r" + HOVER);
    add(all, "mixed line ends", "Content-Length: " + length + "\n\r\n" + HOVER);
    add(all, "blanks around the length", "Content-Length \t:\t " + length + "\t \r\n\r\n" + HOVER);
    add(all, "a folded header", "Content-Length:\r\n " + length + "\r\n\r\n" + HOVER);
    add(all, "a mark before the header", "\uFEFFContent-Length: " + length + "\r\n\r\n" + HOVER);
    add(all, "leading zeros", "Content-Length: 000" + length + "\r\n\r\n" + HOVER);
    add(
        all,
        "a type before",
        "Content-Type: a/b\r\nContent-Length: " + length + "\r\n\r\n" + HOVER);
    add(
        all,
        "UTF-16 announced",
        "Content-Length: 59\r\nContent-Type: application/vscode-jsonrpc; charset=utf-16\r\n\r\n");
  }

  private static String lengths(int first, int second) {
    return "Content-Length: " + first + "\r\nContent-Length: " + second + "\r\n";
  }

  private static void badLengths(List<HostileInput> all) {
    int length = HOVER.length();
    for (int difference : new int[] {-50, -20, -2, -1, 1, 2, 5, 17, 30, 60, 5_000, 50_000_000}) {
      String name = "a length " + difference + " off";
      all.add(new HostileInput(name, framed(length + difference, HOVER)));
    }
    for (int cut : new int[] {0, 1, 30, 46, length - 1}) {
      all.add(new HostileInput("cut at " + cut, framed(length, HOVER.substring(0, cut))));
    }
    String pretty = HOVER.replace(",", ",\r\n  ");
    all.add(new HostileInput("pretty and cut", framed(pretty.length() + 40, pretty)));
    all.add(new HostileInput("64 MiB announced", framed(FrameReader.MAXIMUM_BODY, "{")));
    all.add(new HostileInput("more announced", framed(FrameReader.MAXIMUM_BODY + 1, "{")));
    String chinese = HOVER.replace("hover", "悬停");
    all.add(new HostileInput("characters for bytes", framed(chinese.length(), chinese)));
    all.add(new HostileInput("a frame in a frame", framed(40, new String(frame(HOVER), UTF_8))));
  }

  private static void badBodies(List<HostileInput> all) {
    for (String body :
        List.of(
            "",
            " ",
            "{",
            "}",
            "[]",
            "null",
            "1",
            "\"text\"",
            "{\"id\":1,}",
            "{'id':1}",
            "{id:1}",
            "{\"id\":1 \"method\":\"a\"}",
            "{\"id\":01,\"method\":\"a\"}",
            "{\"id\":.5}",
            "{\"id\":NaN,\"method\":\"a\"}",
            "{\"id\":tRue,\"method\":\"a\"}",
            "/* */{\"id\":1}",
            "{\"id\":1}//",
            "{\"text\":\"\\uZZZZ\"}",
            "{\"text\":\"\\x41\"}",
            "{\"text\":\"a\tb\"}",
            "{\"text\":\"")) {
      all.add(HostileInput.framed("the body " + body, body));
    }
    all.add(HostileInput.framed("a batch", "[" + HOVER + "," + HOVER + "]"));
    all.add(HostileInput.framed("two in one", HOVER + HOVER));
    all.add(HostileInput.framed("a word behind", HOVER + " x"));
    all.add(HostileInput.framed("cut and framed", HOVER.substring(0, 40)));
    all.add(HostileInput.framed("a line feed in a string", HOVER.replace("hover", "ho\nver")));
    all.add(HostileInput.framed("a return in a string", HOVER.replace("hover", "ho\rver")));
    String header = "{\"text\":\"Content-Length: 5\\r\\n\\r\\nhello\",\"id\":1,\"method\":\"a\"}";
    all.add(HostileInput.framed("a header in a string", header));
    String deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
    all.add(HostileInput.framed("5,000 objects deep", deep));
    all.add(HostileInput.framed("100,000 lists deep", "[".repeat(100_000)));
    String params = HOVER.replace("}", ",\"params\":" + "[".repeat(201) + "]".repeat(201) + "}");
    all.add(HostileInput.framed("params 201 deep", params));
  }

  private static void badCharacters(List<HostileInput> all) {
    all.add(new HostileInput("Latin-1", bytes("{\"text\":\"\u00e9\u00e8\"}".getBytes(ISO_8859_1))));
    byte[] overlong = {'{', '"', 'a', '"', ':', '"', (byte) 0xC0, (byte) 0xAF, '"', '}'};
    all.add(new HostileInput("an overlong slash", bytes(overlong)));
    byte[] surrogate = {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'};
    all.add(new HostileInput("half a surrogate pair", bytes(surrogate)));
    byte[] cut = {'{', '"', (byte) 0xE8, (byte) 0xAF};
    all.add(new HostileInput("half a character", bytes(cut)));
    all.add(HostileInput.framed("a mark before the body", "\uFEFF" + HOVER));
    all.add(HostileInput.framed("NUL in a string", HOVER.replace("hover", "ho\0ver")));
    all.add(HostileInput.framed("NUL behind", HOVER + "\0"));
    all.add(new HostileInput("a UTF-16 body", bytes(HOVER.getBytes(UTF_16LE))));
  }

  private static void add(List<HostileInput> all, String name, String text) {
    all.add(HostileInput.of(name, text));
  }

  private static byte[] bytes(byte[] body) {
    return join(("Content-Length: " + body.length + "\r\n\r\n").getBytes(UTF_8), body);
  }

  private static byte[] framed(int length, String body) {
    return ("Content-Length: " + length + "\r\n\r\n" + body).getBytes(UTF_8);
  }
}
