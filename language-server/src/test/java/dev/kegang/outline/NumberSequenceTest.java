package dev.kegang.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.outline.NumberSequence.Deviation;
import dev.kegang.outline.NumberSequence.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberSequenceTest {

  @Test
  void numbersThatRunOnHaveNoDeviation() {
    assertEquals(List.of(), deviations());
    assertEquals(List.of(), deviations(1));
    assertEquals(List.of(), deviations(1, 2, 3, 4));
  }

  @Test
  void aMissingNumberShowsAtTheNextOnly() {
    assertEquals(List.of(gap(1, 0)), deviations(1, 3, 4, 5));
    assertEquals(List.of(gap(0, -1)), deviations(2, 3));
    assertEquals(List.of(gap(1, 0), gap(3, 2)), deviations(1, 5, 6, 1000));
  }

  @Test
  void aRepeatedNumberShowsAtTheLaterOne() {
    assertEquals(List.of(duplicate(2, 1, 1)), deviations(1, 2, 2, 3, 4));
    assertEquals(List.of(duplicate(2, 1, 1)), deviations(1, 2, 2));
  }

  @Test
  void aWrongNumberIsOneDeviationThoughItLeavesAGap() {
    assertEquals(List.of(duplicate(2, 1, 1)), deviations(1, 2, 2, 4, 5));
    assertEquals(List.of(outOfOrder(2, 1, 1)), deviations(1, 2, 8, 4, 5));
    assertEquals(List.of(duplicate(2, 1, 3)), deviations(1, 2, 4, 4, 5));
    assertEquals(List.of(duplicate(0, 1, 1)), deviations(2, 2, 3));
  }

  @Test
  void aMovedNumberIsOneDeviation() {
    assertEquals(List.of(outOfOrder(2, 1, 1)), deviations(1, 2, 5, 3, 4, 6));
    assertEquals(List.of(outOfOrder(4, 1, 3)), deviations(1, 3, 4, 5, 2, 6));
  }

  @Test
  void aMovedOrRestartedRunIsOneDeviation() {
    assertEquals(List.of(outOfOrder(0, 2, -1)), deviations(4, 5, 1, 2, 3));
    assertEquals(List.of(duplicate(3, 3, 0)), deviations(1, 2, 3, 1, 2, 3));
  }

  private static List<Deviation> deviations(int... numbers) {
    return NumberSequence.deviations(numbers, 1);
  }

  private static Deviation gap(int index, int other) {
    return new Deviation(Kind.GAP, index, 1, other);
  }

  private static Deviation duplicate(int index, int length, int other) {
    return new Deviation(Kind.DUPLICATE, index, length, other);
  }

  private static Deviation outOfOrder(int index, int length, int other) {
    return new Deviation(Kind.OUT_OF_ORDER, index, length, other);
  }
}
