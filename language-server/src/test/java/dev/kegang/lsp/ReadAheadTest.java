package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is read ahead comes whole and in order, and the end is noticed before it is reached. */
final class ReadAheadTest {

  @Test
  void everyByteComesInOrder() throws Exception {
    byte[] bytes = new byte[20_000_000];
    new Random(1).nextBytes(bytes);
    ReadAhead stream = new ReadAhead(new ByteArrayInputStream(bytes), () -> {});
    byte[] read = new byte[bytes.length];
    int length = 0;
    Random random = new Random(2);
    while (length < read.length) {
      int most = Math.min(read.length - length, 1 + random.nextInt(100_000));
      length += stream.read(read, length, most);
    }
    assertArrayEquals(bytes, read);
    assertEquals(-1, stream.read());
    assertEquals(-1, stream.read());
  }

  @Test
  void everyByteComesAlthoughThereIsNoMemoryForMore() throws Exception {
    byte[] bytes = new byte[3_000_000];
    new Random(3).nextBytes(bytes);
    for (int left : new int[] {0, 1, 2, 3}) {
      AtomicInteger granted = new AtomicInteger(left);
      ReadAhead stream =
          new ReadAhead(
              new ByteArrayInputStream(bytes),
              () -> {},
              length -> {
                if (granted.getAndDecrement() <= 0) {
                  throw new OutOfMemoryError();
                }
                return new byte[length];
              });
      assertArrayEquals(bytes, stream.readAllBytes());
    }
  }

  @Test
  void aFaultOfOursIsAnEndToo() {
    CountDownLatch ended = new CountDownLatch(1);
    InputStream faulty =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError();
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            throw new OutOfMemoryError();
          }
        };
    ReadAhead stream = new ReadAhead(faulty, ended::countDown);
    assertThrows(IOException.class, stream::read);
    assertDoesNotThrow(() -> assertTrue(ended.await(30, TimeUnit.SECONDS)));
  }

  @Test
  void theEndIsNoticedWhileMuchIsStillUnread() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    byte[] bytes = new byte[3_000_000];
    ReadAhead stream = new ReadAhead(new ByteArrayInputStream(bytes), ended::countDown);
    assertTrue(ended.await(30, TimeUnit.SECONDS));
    assertEquals(bytes.length, stream.readAllBytes().length);
  }

  @Test
  void aFaultIsToldAfterWhatCameBefore() throws Exception {
    InputStream faulty =
        new InputStream() {
          private int left = 10;

          @Override
          public int read() throws IOException {
            if (left-- == 0) {
              throw new IOException("gone");
            }
            return 'x';
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            target[offset] = (byte) read();
            return 1;
          }
        };
    ReadAhead stream = new ReadAhead(faulty, () -> {});
    assertEquals(10, stream.readNBytes(10).length);
    assertThrows(IOException.class, stream::read);
  }
}
