package dev.kegang.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Fixed;
import dev.kegang.lint.Fixer;
import dev.kegang.lint.LintResult;

/** Mends any text: it comes to an end, and what is mended is not mended again. */
public final class FixTarget {

  private FixTarget() {}

  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    String text = FuzzedText.of(data, 1, data.length);
    Fixer fixer = new Fixer(FixTarget::check, data[0] < 0);
    Fixed fixed = fixer.fix(text);
    if (data[0] >= 0) {
      assertTrue(fixed.converged(), fixed.text());
      assertEquals(fixed.text(), fixer.fix(fixed.text()).text());
    }
  }

  private static LintResult check(String text) {
    return Work.read(text).check();
  }
}
