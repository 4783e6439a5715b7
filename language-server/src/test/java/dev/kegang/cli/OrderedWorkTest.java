package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OrderedWorkTest {

  private static final List<Integer> INPUTS = IntStream.range(0, 500).boxed().toList();

  @Test
  void handsResultsOverInTheOrderOfInputs() {
    for (int jobs : new int[] {1, 2, 7}) {
      List<Integer> results = new ArrayList<>();
      OrderedWork.run(INPUTS, jobs, input -> input * 2, results::add);
      assertEquals(INPUTS.stream().map(input -> input * 2).toList(), results);
    }
  }

  @Test
  void worksOnSeveralAtOnce() {
    CountDownLatch bothAtWork = new CountDownLatch(2);
    List<Integer> results = new ArrayList<>();
    OrderedWork.run(
        List.of(1, 2),
        2,
        input -> {
          bothAtWork.countDown();
          try {
            bothAtWork.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return input;
        },
        results::add);
    assertEquals(List.of(1, 2), results);
  }

  @Test
  void stopsWhenNoMoreIsWanted() {
    for (int jobs : new int[] {1, 3}) {
      AtomicInteger worked = new AtomicInteger();
      List<Integer> results = new ArrayList<>();
      OrderedWork.run(
          INPUTS,
          jobs,
          input -> {
            worked.incrementAndGet();
            return input;
          },
          result -> {
            results.add(result);
            return result < 4;
          });
      assertEquals(List.of(0, 1, 2, 3, 4), results);
      assertTrue(worked.get() < INPUTS.size(), "went on after the end");
    }
  }

  @Test
  void passesTheSinksFailureOn() {
    assertThrows(
        IOException.class,
        () ->
            OrderedWork.run(
                INPUTS,
                2,
                input -> input,
                result -> {
                  throw new IOException();
                }));
  }

  @Test
  void hasNothingToDoWithoutInputs() {
    List<Integer> results = new ArrayList<>();
    OrderedWork.run(List.<Integer>of(), 2, input -> input, results::add);
    assertEquals(List.of(), results);
  }
}
