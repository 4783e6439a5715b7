package dev.kegang.reliability;

import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How fast time may grow with a text. The compiler and the processor's caches can make it seem to
 * grow faster than it does, and so can what is worked out once for a text. So what is beyond the
 * limit is measured again, in texts that are read anew, against as many short ones as come to the
 * length of the long one; a power of the length stays one.
 */
enum GrowthLimit {
  /** For every run: short texts, and what is suspicious is looked at in longer ones. */
  GATE(1.2, 12, 1, 4),

  /**
   * For long runs: texts of some megabytes against some of a kilobyte. Out of the processor's
   * caches each step takes three times as long, once, which a long way makes little of.
   */
  SOAK(1.15, 4096, 128, 1);

  private static final int LOOKS = 3;

  private final double exponent;
  private final int distance;
  private final int copies;
  private final int factor;

  /**
   * @param distance how many times shorter the short text is
   * @param copies how many of the short texts are measured together at first
   * @param factor how many times longer all texts are at each further look
   */
  GrowthLimit(double exponent, int distance, int copies, int factor) {
    this.exponent = exponent;
    this.distance = distance;
    this.copies = copies;
    this.factor = factor;
  }

  int distance() {
    return distance;
  }

  int copies() {
    return copies;
  }

  /** The works whose time grows faster, however long the texts are. */
  Map<String, Growth> exceeded(TextFamily family, Map<String, Computation> works, int size) {
    Map<String, Computation> suspects = works;
    Map<String, Growth> steep = new LinkedHashMap<>();
    int length = size;
    for (int look = 0; look < LOOKS && !suspects.isEmpty(); look++) {
      Map<String, Growth> found =
          look == 0 ? once(family, suspects, length) : afresh(family, suspects, length);
      if (this == SOAK) {
        System.out.println(family + ", " + length + ": " + steepest(found));
      }
      found.values().removeIf(growth -> growth.exponent() <= exponent);
      steep = found;
      suspects = new LinkedHashMap<>(works);
      suspects.keySet().retainAll(steep.keySet());
      length *= factor;
    }
    return steep;
  }

  private Map<String, Growth> once(TextFamily family, Map<String, Computation> works, int size) {
    List<Document> small = small(family, size, copies);
    Document large = Work.read(family.text().apply(size));
    Map<String, Growth> found = new LinkedHashMap<>();
    works.forEach((name, work) -> found.put(name, Growth.once(work, small, large)));
    return found;
  }

  private Map<String, Growth> afresh(TextFamily family, Map<String, Computation> works, int size) {
    String large = family.text().apply(size);
    Map<String, Growth> found = new LinkedHashMap<>();
    works.forEach(
        (name, work) ->
            found.put(
                name,
                Growth.afresh(
                    work, () -> small(family, size, distance), () -> Work.read(large), exponent)));
    return found;
  }

  private List<Document> small(TextFamily family, int size, int count) {
    String text = family.text().apply(size / distance);
    List<Document> small = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      small.add(Work.read(text));
    }
    return small;
  }

  private static Map.Entry<String, Growth> steepest(Map<String, Growth> found) {
    return Collections.max(
        found.entrySet(), Map.Entry.comparingByValue(Comparator.comparing(Growth::exponent)));
  }
}
