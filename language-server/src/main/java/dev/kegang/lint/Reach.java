package dev.kegang.lint;

import dev.kegang.outline.Aspect;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of an outline a rule looks at, so that it need not run after every edit.
 *
 * @param byPage whether it finds in an outline what it finds in each page alone
 * @param aspects what it looks at otherwise; null where it may look at anything
 * @param offers what its findings offer while those aspects stay the same
 * @param unless it looks at anything where some page has one of these
 */
public record Reach(
    boolean byPage, @Nullable Set<Aspect> aspects, Offers offers, Set<Aspect> unless) {

  /** What findings offer while the aspects that decide them stay the same. */
  public enum Offers {
    /** They may offer other fixes, because fixes look around. */
    ANY,
    /** They offer the same fixes, which may write something else. */
    SAME,
    /** They never offer any. */
    NONE
  }

  /** Of a rule that may look at anything. */
  public static final Reach ANYTHING = new Reach(false, null, Offers.ANY, Set.of());

  /** Of a rule that looks at each page by itself. */
  public static final Reach PAGE = new Reach(true, null, Offers.ANY, Set.of());

  /**
   * Of a rule whose findings, but for their fixes, some aspects of all pages decide. While it finds
   * something it runs after every edit, because fixes look around.
   */
  static Reach of(Aspect first, Aspect... others) {
    return new Reach(false, EnumSet.of(first, others), Offers.ANY, Set.of());
  }

  Reach unlessAny(Aspect first, Aspect... others) {
    return new Reach(byPage, aspects, offers, EnumSet.of(first, others));
  }

  Reach with(Offers other) {
    return new Reach(byPage, aspects, other, unless);
  }
}
