package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class TextSpanTest {

  @Test
  void trimsEveryKindOfBlank() {
    TextSpan span = new TextSpan(new TextRange(10, 17), "\u3000\u00a0目 标\ufeff\t");
    assertEquals(new TextSpan(new TextRange(12, 15), "目 标"), span.trimmed());
    assertTrue(new TextSpan(new TextRange(3, 5), " \n").trimmed().isEmpty());
  }

  @Test
  void slicesFromItsOwnStart() {
    TextSpan span = new TextSpan(new TextRange(10, 14), "教学目标");
    assertEquals(new TextSpan(new TextRange(12, 14), "目标"), span.slice(2, 4));
  }

  @Test
  void knowsHowRangesLie() {
    TextRange range = new TextRange(2, 5);
    assertEquals(3, range.length());
    assertTrue(range.touches(5));
    assertFalse(range.touches(6));
    assertTrue(range.contains(new TextRange(2, 5)));
    assertFalse(range.overlaps(new TextRange(5, 6)));
    assertFalse(range.overlaps(TextRange.at(5)));
    assertEquals(new TextRange(1, 5), range.union(TextRange.at(1)));
    assertEquals(new TextRange(4, 7), range.shiftedBy(2));
    assertThrows(IllegalArgumentException.class, () -> new TextRange(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new TextRange(-1, 2));
  }
}
