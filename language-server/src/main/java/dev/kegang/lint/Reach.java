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
 * @param withoutFixes whether its findings never have a fix, and so may be moved
 * @param unless it looks at anything where some page has this
 */
public record Reach(
    boolean byPage, @Nullable Set<Aspect> aspects, boolean withoutFixes, @Nullable Aspect unless) {

  /** Of a rule that may look at anything. */
  public static final Reach ANYTHING = new Reach(false, null, false, null);

  /** Of a rule that looks at each page by itself. */
  public static final Reach PAGE = new Reach(true, null, false, null);

  /**
   * Of a rule whose findings, but for their fixes, some aspects of all pages decide. While it finds
   * something it runs after every edit, because fixes look around.
   */
  static Reach of(Aspect first, Aspect... others) {
    return new Reach(false, EnumSet.of(first, others), false, null);
  }

  Reach unlessAny(Aspect aspect) {
    return new Reach(byPage, aspects, withoutFixes, aspect);
  }

  Reach withoutAnyFix() {
    return new Reach(byPage, aspects, true, unless);
  }
}
