package dev.kegang.course;

/**
 * What is said under a key: most keys are one lesson's alone, which takes less room than a group.
 */
sealed interface Said permits Statement, Group {

  /** How many lessons say something. */
  int size();

  /** All that is said. */
  Group group();
}
