package dev.kegang.lint;

import dev.kegang.outline.Outline;

/** A rule that needs one outline and nothing else. */
public non-sealed interface DocumentRule extends Rule {

  void check(Outline outline, Findings findings);
}
