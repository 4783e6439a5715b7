package dev.kegang.lsp;

/** When the code of a program becomes instructions of the processor. */
public enum Compilation {
  /** While it runs, as on a JVM: what has run often is fast. */
  JUST_IN_TIME,

  /** Before it is installed: all of it is as fast from the beginning as it will ever be. */
  AHEAD_OF_TIME
}
