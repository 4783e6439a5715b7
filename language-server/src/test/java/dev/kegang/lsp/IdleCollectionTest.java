package dev.kegang.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class IdleCollectionTest {

  private static final long LIVING = 60 << 20;

  private final ManualScheduler scheduler = new ManualScheduler();
  private long used = LIVING;
  private int collections;
  private final IdleCollection idle =
      new IdleCollection(
          scheduler,
          () -> used,
          () -> {
            used = LIVING;
            collections++;
          });

  IdleCollectionTest() {
    // What is there from the beginning counts as garbage once.
    idle.messageHandled();
    scheduler.pass(IdleCollection.IDLE);
    assertEquals(1, collections);
  }

  @Test
  void garbageIsRemovedOnceTheTypingRests() {
    idle.messageHandled();
    used += IdleCollection.WORTHWHILE;
    scheduler.pass(IdleCollection.IDLE - 1);
    assertEquals(1, collections);
    scheduler.pass(1);
    assertEquals(2, collections);
    scheduler.pass(100 * IdleCollection.IDLE);
    assertEquals(2, collections);
    assertEquals(0, scheduler.waiting());
  }

  @Test
  void nobodyWaitsForItWhoTypes() {
    for (int key = 0; key < 100; key++) {
      idle.messageHandled();
      used += IdleCollection.WORTHWHILE;
      scheduler.pass(IdleCollection.IDLE - 1);
      assertEquals(1, scheduler.waiting());
    }
    assertEquals(1, collections);
    scheduler.pass(1);
    assertEquals(2, collections);
  }

  @Test
  void littleGarbageIsLeft() {
    for (int key = 0; key < 3; key++) {
      idle.messageHandled();
      used += IdleCollection.WORTHWHILE / 4;
      scheduler.pass(2 * IdleCollection.IDLE);
    }
    assertEquals(1, collections);
    idle.messageHandled();
    used += IdleCollection.WORTHWHILE / 4;
    scheduler.pass(2 * IdleCollection.IDLE);
    assertEquals(2, collections);
  }

  @Test
  void whatOthersRemovedIsNotWaitedForAgain() {
    used = LIVING / 2;
    idle.messageHandled();
    scheduler.pass(IdleCollection.IDLE);
    used += IdleCollection.WORTHWHILE;
    idle.messageHandled();
    scheduler.pass(IdleCollection.IDLE);
    assertEquals(2, collections);
  }
}
