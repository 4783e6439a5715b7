package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who reads messages does short tasks itself, one at a time with all others. */
@Timeout(120)
final class SpareTimeTest {

  private static final long PATIENCE_SECONDS = 20;

  private final BlockingQueue<Thread> ran = new LinkedBlockingQueue<>();
  private final List<Throwable> faults = new ArrayList<>();

  @Test
  void aShortTaskIsDoneByTheReaderOnceItHasHandledTheMessage() throws Exception {
    try (TimerScheduler timer = new TimerScheduler(faults::add)) {
      SpareTime spare = new SpareTime(timer);
      spare.readHere();
      spare.soon(() -> ran.add(Thread.currentThread()));
      assertEquals(0, ran.size());
      spare.handled(true);
      assertSame(Thread.currentThread(), ran.remove());
      spare.handled(true);
      assertEquals(0, ran.size());
    }
  }

  @Test
  void whereAMessageWaitsTheTimerDoesIt() throws Exception {
    try (TimerScheduler timer = new TimerScheduler(faults::add)) {
      SpareTime spare = new SpareTime(timer);
      spare.readHere();
      spare.soon(() -> ran.add(Thread.currentThread()));
      spare.handled(false);
      assertNotSame(Thread.currentThread(), next());
    }
  }

  @Test
  void ofOtherThreadsTheTimerDoesIt() throws Exception {
    try (TimerScheduler timer = new TimerScheduler(faults::add)) {
      SpareTime spare = new SpareTime(timer);
      spare.soon(() -> ran.add(Thread.currentThread()));
      assertNotSame(Thread.currentThread(), next());
    }
  }

  @Test
  void noTwoTasksRunAtOnce() throws Exception {
    CountDownLatch began = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    try (TimerScheduler timer = new TimerScheduler(faults::add)) {
      SpareTime spare = new SpareTime(timer);
      spare.readHere();
      spare.after(
          0,
          () -> {
            began.countDown();
            awaitUnchecked(mayEnd);
            ran.add(Thread.currentThread());
          });
      began.await();
      spare.soon(() -> ran.add(Thread.currentThread()));
      spare.handled(true);
      assertEquals(0, ran.size());
      mayEnd.countDown();
      assertSame(next(), next());
    }
  }

  @Test
  void everyMessageThatWasHandledIsSaid() {
    try (TimerScheduler timer = new TimerScheduler(faults::add)) {
      SpareTime spare = new SpareTime(timer, () -> ran.add(Thread.currentThread()));
      spare.handled(true);
      spare.handled(false);
      assertEquals(2, ran.size());
    }
  }

  @Test
  void whatComesAfterTheEndIsDropped() {
    TimerScheduler timer = new TimerScheduler(faults::add);
    SpareTime spare = new SpareTime(timer);
    spare.readHere();
    timer.close();
    spare.after(0, () -> ran.add(Thread.currentThread()));
    spare.soon(() -> ran.add(Thread.currentThread()));
    spare.handled(true);
    assertEquals(0, ran.size());
    assertEquals(0, faults.size());
  }

  @Test
  void aFaultInOneIsToldAndEndsNothing() throws Exception {
    try (TimerScheduler timer = new TimerScheduler(faults::add)) {
      SpareTime spare = new SpareTime(timer);
      spare.readHere();
      spare.soon(
          () -> {
            throw new IllegalStateException("broken");
          });
      spare.soon(() -> ran.add(Thread.currentThread()));
      spare.handled(true);
      assertSame(Thread.currentThread(), ran.remove());
      assertEquals("broken", faults.get(0).getMessage());
      spare.after(0, () -> ran.add(Thread.currentThread()));
      assertNotSame(Thread.currentThread(), next());
    }
  }

  private Thread next() throws InterruptedException {
    Thread next = ran.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertTrue(next != null, "nothing ran");
    return next;
  }

  private static void awaitUnchecked(CountDownLatch latch) {
    try {
      assertTrue(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
