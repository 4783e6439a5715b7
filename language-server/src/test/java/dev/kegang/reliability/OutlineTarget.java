package dev.kegang.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.LintResult;
import dev.kegang.workspace.Document;
import java.util.List;

/** Reads any text, checks it by all rules and asks one of all things about it. */
public final class OutlineTarget {

  private OutlineTarget() {}

  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    Document document = Work.read(FuzzedText.of(data, 1, data.length));
    LintResult result = Work.check(document);
    assertEquals(List.of(), result.failures());
    Ranges.assertInside(document, result);
    List<Computation> all = List.copyOf(Work.all().values());
    all.get((data[0] & 0x7f) % all.size()).of(document);
  }
}
