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
 * @param unless it looks at anything where some page has this
 */
public record Reach(boolean byPage, @Nullable Set<Aspect> aspects, @Nullable Aspect unless) {

  /** Of a rule that may look at anything. */
  public static final Reach ANYTHING = new Reach(false, null, null);

  /** Of a rule that looks at each page by itself. */
  public static final Reach PAGE = new Reach(true, null, null);

  /** Of a rule whose findings, but for their fixes, some aspects of all pages decide. */
  static Reach of(Aspect first, Aspect... others) {
    return new Reach(false, EnumSet.of(first, others), null);
  }

  Reach unlessAny(Aspect aspect) {
    return new Reach(byPage, aspects, aspect);
  }
}
