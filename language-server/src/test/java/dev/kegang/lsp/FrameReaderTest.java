package dev.kegang.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader finds every valid message, whatever stands before it. */
final class FrameReaderTest {

  static List<HostileInput> hostileInputs() {
    return HostileFrames.all();
  }

  @ParameterizedTest
  @MethodSource("hostileInputs")
  void aValidMessageIsReadAfterAnything(HostileInput hostile) throws IOException {
    String valid = "{\"jsonrpc\":\"2.0\",\"id\":77,\"method\":\"shutdown\"}";
    Received received = read(HostileFrames.join(hostile.bytes(), HostileFrames.frame(valid)), 4096);
    assertTrue(received.bodies.contains(valid), "deaf");
  }

  @Test
  void framesMayComeInAnyPortions() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String body = "{\"id\":" + i + ",\"text\":\"中文😀" + "x".repeat(i * 37) + "\"}";
      sent.add(body);
      stream.write(HostileFrames.frame(body));
    }
    for (int portion : new int[] {1, 2, 3, 7, 64, 1000, 100_000}) {
      assertEquals(sent, read(stream.toByteArray(), portion).bodies);
    }
  }

  @Test
  void aLargeBodyComesWhole() throws IOException {
    String body = "{\"text\":\"" + "课".repeat(700_000) + "\"}";
    Received received =
        read(HostileFrames.join(HostileFrames.frame(body), HostileFrames.frame("{}")), 50_000);
    assertEquals(List.of(body, "{}"), received.bodies);
  }

  @Test
  void tooLongABodyIsRefusedWithoutReadingIt() throws IOException {
    String header = "Content-Length: " + (FrameReader.MAXIMUM_BODY + 1) + "\r\n\r\n{";
    Received received =
        read(HostileFrames.join(header.getBytes(UTF_8), HostileFrames.frame("{}")), 4096);
    assertEquals(List.of("{}"), received.bodies);
    assertEquals(1, received.broken.size());
  }

  @Test
  void mutatedStreamsLoseNoFrameTheyDontTouch() throws IOException {
    Random random = new Random(20240315);
    for (int round = 0; round < 2_000; round++) {
      byte[] damaged =
          HostileFrames.frame("{\"id\":1,\"method\":\"x\",\"params\":{\"text\":\"中文\"}}");
      for (int i = 0; i <= random.nextInt(4); i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      int cut = random.nextInt(3) == 0 ? random.nextInt(damaged.length) : damaged.length;
      byte[] kept = java.util.Arrays.copyOf(damaged, cut);
      String valid = "{\"id\":2,\"method\":\"shutdown\"}";
      byte[] stream = HostileFrames.join(kept, HostileFrames.frame(valid));
      Received received = read(stream, 1 + random.nextInt(200));
      assertTrue(received.bodies.contains(valid), () -> "lost after: " + new String(kept, UTF_8));
    }
  }

  private static Received read(byte[] stream, int portion) throws IOException {
    Received received = new Received();
    InputStream input =
        new ByteArrayInputStream(stream) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, portion));
          }
        };
    new FrameReader(input, received).readAll();
    return received;
  }

  /** Takes as a message what the server takes as one. */
  private static final class Received implements FrameReader.Receiver {

    private final List<String> bodies = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    @Override
    public boolean body(byte[] body) {
      Envelope envelope = Envelope.of(body);
      if (envelope.valid()) {
        bodies.add(new String(body, UTF_8));
      }
      return envelope.valid();
    }

    @Override
    public void broken(String reason, byte[] body) {
      broken.add(reason);
    }
  }
}
