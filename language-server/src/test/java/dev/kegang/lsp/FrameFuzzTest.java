package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No valid request is lost between spoilt frames, nothing is answered with an internal error, and
 * no memory is kept. The long run: {@code -Dfuzz.frames=100000 -Dfuzz.seeds=5}.
 */
@Tag("slow")
final class FrameFuzzTest {

  private static final int FRAMES = Integer.getInteger("fuzz.frames", 20_000);
  private static final int SEEDS = Integer.getInteger("fuzz.seeds", 5);

  /** So many frames are sent before their questions must be answered. */
  private static final int BATCH = 100;

  private static final long MOST_GROWTH = 5_000_000;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noValidRequestIsLost(long seed, TestReporter report) throws Exception {
    MutatedFrames frames = new MutatedFrames(seed);
    long early = 0;
    try (RawServer server = new RawServer()) {
      RawClient client = server.client();
      client.initialize();
      client.breakTheProtocol();
      for (int sent = 0; sent < FRAMES; sent += BATCH) {
        client.send(MutatedFrames.opening());
        for (int i = 0; i < BATCH; i++) {
          client.send(HostileFrames.join(frames.next(), client.question()));
        }
        assertTrue(client.allAnswered(), "lost near frame " + sent);
        assertEquals("", client.fault());
        if (sent == FRAMES / 4 / BATCH * BATCH) {
          early = UsedMemory.now();
        }
      }
      long growth = UsedMemory.now() - early;
      report.publishEntry("bytes more in use", Long.toString(growth));
      assertTrue(growth < MOST_GROWTH, "memory grew by " + growth);
    }
  }
}
