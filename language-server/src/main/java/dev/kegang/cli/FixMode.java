package dev.kegang.cli;

/** What happens to the fixes of findings. */
enum FixMode {
  /** They are only shown. */
  NONE,
  /** The file, or for standard input the output, gets the mended text. */
  WRITE,
  /** The difference is printed. */
  DIFF
}
