package dev.kegang.text;

/** Which characters count as blanks: ASCII ones, no-break, U+3000 and zero-width ones. */
public final class Blanks {

  /** All of them. */
  public static final String ALL =
      " \t\r\n\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b"
          + "\u202f\u205f\u3000\ufeff";

  private Blanks() {}

  public static boolean isBlank(char c) {
    // Short enough for Java to do it in place, as nearly all characters are none.
    return (c <= ' ' || (c >= '\u00a0' && (c <= '\u3000' || c == '\ufeff'))) && isOneOfThem(c);
  }

  private static boolean isOneOfThem(char c) {
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
