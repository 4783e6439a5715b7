package dev.kegang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class BlanksTest {

  @Test
  void allOfThemAreAllThatAreTold() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertEquals(Blanks.ALL.indexOf(c) >= 0, Blanks.isBlank((char) c), Integer.toHexString(c));
    }
  }
}
