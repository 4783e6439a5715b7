package dev.kegang.ide;

/**
 * Something an editor shows between the characters of a text that isn't there.
 *
 * @param offset what it stands before
 * @param text on one line
 * @param tooltip what it means
 */
public record Hint(Kind kind, int offset, String text, String tooltip) {

  /** What a hint is about; each kind can be turned off. */
  public enum Kind {
    HOURS,
    NUMBER
  }
}
