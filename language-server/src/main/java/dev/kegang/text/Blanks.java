package dev.kegang.text;

/** Which characters count as blanks: ASCII ones, no-break, U+3000 and zero-width ones. */
public final class Blanks {

  private Blanks() {}

  public static boolean isBlank(char c) {
    if ((c > ' ' && c < '\u00a0') || (c > '\u3000' && c != '\ufeff')) {
      return false;
    }
    return c == ' '
        || c == '\t'
        || c == '\u00a0'
        || c == '\u3000'
        || (c >= '\u2000' && c <= '\u200b')
        || c == '\u202f'
        || c == '\u205f'
        || c == '\ufeff'
        || c == '\r'
        || c == '\n';
  }
}
