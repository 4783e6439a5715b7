package dev.kegang.workspace;

/** How large a text is as a file, where it may not be too large. */
public final class TextSize {

  private static final int LIMIT = WorkspaceLoader.LARGEST_FILE;

  /** The most bytes a UTF-16 unit takes in UTF-8. */
  private static final int BYTES_OF_UNIT = 3;

  private TextSize() {}

  /** Whether a file with this text would not be read. */
  public static boolean isTooLarge(String text) {
    if (text.length() <= LIMIT / BYTES_OF_UNIT) {
      return false;
    }
    int bytes = text.length();
    for (int i = 0; i < text.length() && bytes <= LIMIT; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        // Each half of a pair has two of its four bytes.
        bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
      }
    }
    return bytes > LIMIT;
  }
}
