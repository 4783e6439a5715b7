package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Frames as a client sends them, spoilt at random. */
final class MutatedFrames {

  static final String URI = "file:///course/fuzz.outline.md";

  private static final String TEXT = "# 课 (2课时)\\n\\n## 1. 节😀\\n\\n### 节\\n\\n- **主要内容**: 文字\\n";

  private static final List<String> MESSAGES =
      List.of(
          request("textDocument/hover", "'position':{'line':2,'character':4}"),
          request("textDocument/completion", "'position':{'line':6,'character':3}"),
          request("textDocument/documentSymbol", "'x':0"),
          request("kegang/outline", "'x':0"),
          "'id':@,'method':'workspace/symbol','params':{'query':'节'}",
          "'method':'$/cancelRequest','params':{'id':@}",
          "'id':'text','result':{'applied':true}",
          change("'range':{'start':{'line':2,'character':3},'end':{'line':2,'character':4}},", "二"),
          change("", TEXT));

  private static final byte[][] PIECES = {
    "\r\n".getBytes(UTF_8),
    "\r\n\r\n".getBytes(UTF_8),
    "Content-Length: 12\r\n\r\n".getBytes(UTF_8),
    "Content-Length: 12".getBytes(UTF_8),
    "{".getBytes(UTF_8),
    "\"".getBytes(UTF_8),
    "\\".getBytes(UTF_8),
    "[[[[".getBytes(UTF_8),
    "9999999999".getBytes(UTF_8),
    "-1".getBytes(UTF_8),
    {0, 0},
    {(byte) 0xC0, (byte) 0xAF},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xF0, (byte) 0x9F}
  };

  /** So many requests have different ids; clients that are out of order use one twice. */
  private static final int IDS = 50;

  private final Random random;
  private int made;

  MutatedFrames(long seed) {
    random = new Random(seed);
  }

  /** What begins a document, or brings it back to its beginning. */
  static byte[] opening() {
    return HostileFrames.frame(
        message(
            "'method':'textDocument/didOpen','params':{'textDocument':{'uri':'"
                + URI
                + "','languageId':'lesson-outline','version':1,'text':'"
                + TEXT
                + "'}}"));
  }

  byte[] next() {
    String message = message(MESSAGES.get(random.nextInt(MESSAGES.size())));
    byte[] frame = HostileFrames.frame(message.replace("@", Integer.toString(made++ % IDS)));
    for (int i = random.nextInt(4); i >= 0; i--) {
      frame = mutated(frame);
    }
    return frame;
  }

  private byte[] mutated(byte[] frame) {
    int at = random.nextInt(frame.length + 1);
    int to = Math.min(frame.length, at + 1 + random.nextInt(24));
    byte[] before = Arrays.copyOf(frame, at);
    byte[] behind = Arrays.copyOfRange(frame, to, frame.length);
    return switch (random.nextInt(7)) {
      case 0 -> before;
      case 1 -> HostileFrames.join(before, behind);
      case 2 -> HostileFrames.join(before, PIECES[random.nextInt(PIECES.length)], behind);
      case 3 ->
          HostileFrames.join(Arrays.copyOf(frame, to), Arrays.copyOfRange(frame, at, to), behind);
      case 4 -> HostileFrames.join(before, noise(), Arrays.copyOfRange(frame, at, frame.length));
      case 5 -> HostileFrames.join(behind, before);
      default -> flipped(frame);
    };
  }

  private byte[] noise() {
    byte[] noise = new byte[1 + random.nextInt(8)];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] flipped(byte[] frame) {
    byte[] flipped = frame.clone();
    if (flipped.length > 0) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static String request(String method, String more) {
    return "'id':@,'method':'"
        + method
        + "','params':{'textDocument':{'uri':'"
        + URI
        + "'},"
        + more
        + "}";
  }

  private static String change(String range, String text) {
    return "'method':'textDocument/didChange','params':{'textDocument':{'uri':'"
        + URI
        + "','version':2},'contentChanges':[{"
        + range
        + "'text':'"
        + text
        + "'}]}";
  }

  private static String message(String members) {
    return ("{'jsonrpc':'2.0'," + members + "}").replace('\'', '"');
  }
}
