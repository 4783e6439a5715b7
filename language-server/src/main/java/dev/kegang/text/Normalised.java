package dev.kegang.text;

import java.util.Locale;

/**
 * What two wordings that say the same have in common. Links are reduced to what they show; emphasis
 * marks, zero-width characters and blanks between Chinese characters and others or next to
 * punctuation are dropped; other blanks are collapsed; full-width forms become ASCII. Case is kept.
 */
public final class Normalised {

  /** How far two wordings are apart. */
  public enum Difference {
    NONE,
    /** Only blanks and punctuation differ, so that one may replace the other safely. */
    FORM,
    WORDING
  }

  private static final int WIDTH_DISTANCE = 0xFEE0;

  private Normalised() {}

  public static String of(String text) {
    if (isNormalised(text)) {
      return text;
    }
    String source = Links.reduced(text);
    // An array is read and written several times as fast as a String and its builder.
    char[] normalised = source.toCharArray();
    int size = 0;
    boolean blank = false;
    for (int offset = 0; offset < source.length(); offset++) {
      char character = normalised[offset];
      if (!isPlain(character)) {
        if (isInvisible(character) || isMark(source, character, offset)) {
          continue;
        }
        if (Blanks.isBlank(character)) {
          blank = true;
          continue;
        }
        character = folded(character);
      }
      if (blank && size > 0) {
        char before = normalised[size - 1];
        if (isChinese(before) == isChinese(character)
            && !hasWidth(before)
            && !hasWidth(character)) {
          normalised[size++] = ' ';
        }
      }
      blank = false;
      normalised[size++] = character;
    }
    return new String(normalised, 0, size);
  }

  public static boolean sameWording(String one, String other) {
    return one.equals(other) || (!Letters.differ(one, other) && of(one).equals(of(other)));
  }

  public static Difference difference(String one, String other) {
    if (one.equals(other)) {
      return Difference.NONE;
    }
    if (Letters.differ(one, other)) {
      return Difference.WORDING;
    }
    String first = of(one);
    String second = of(other);
    if (first.equals(second)) {
      return Difference.NONE;
    }
    boolean form = letters(first).equals(letters(second)) && signs(first).equals(signs(second));
    return form ? Difference.FORM : Difference.WORDING;
  }

  /**
   * The letters and digits of a wording in lower case and half width: the same for every way of
   * writing a title.
   */
  public static String key(String text) {
    char[] key = text.toCharArray();
    int size = 0;
    boolean same = true;
    for (int offset = 0; offset < key.length; offset++) {
      char written = key[offset];
      int letter = Letters.letter(written);
      if (letter > 0) {
        same &= letter == written;
        key[size++] = (char) letter;
      } else if (letter < 0) {
        return letters(of(text)).toLowerCase(Locale.ROOT);
      }
    }
    return same && size == key.length ? text : new String(key, 0, size);
  }

  /** A wording with blanks collapsed and without emphasis; width and punctuation stay. */
  public static String collapsed(String text) {
    char[] collapsed = text.toCharArray();
    int size = 0;
    boolean blank = false;
    boolean same = true;
    for (int offset = 0; offset < text.length(); offset++) {
      char character = collapsed[offset];
      if (!isPlain(character)) {
        if (isInvisible(character) || isMark(text, character, offset)) {
          continue;
        }
        if (Blanks.isBlank(character)) {
          blank = size > 0;
          same &= character == ' ';
          continue;
        }
      }
      if (blank) {
        collapsed[size++] = ' ';
        blank = false;
      }
      collapsed[size++] = character;
    }
    return same && size == text.length() ? text : new String(collapsed, 0, size);
  }

  /** An ASCII character for its full-width form; any other as it is. */
  public static char folded(char character) {
    return character >= '\uFF01' && character <= '\uFF5E'
        ? (char) (character - WIDTH_DISTANCE)
        : character;
  }

  /** The signs that belong to a name: C++ and C# are two languages. */
  private static String signs(String normalised) {
    StringBuilder signs = new StringBuilder();
    for (int offset = 0; offset < normalised.length(); offset++) {
      char character = normalised.charAt(offset);
      if (character == '+' || character == '#') {
        signs.append(character);
      }
    }
    return signs.toString();
  }

  private static String letters(String normalised) {
    StringBuilder letters = new StringBuilder(normalised.length());
    int character;
    for (int offset = 0; offset < normalised.length(); offset += Character.charCount(character)) {
      character = normalised.codePointAt(offset);
      if (Character.isLetterOrDigit(character) || !Character.isBmpCodePoint(character)) {
        letters.appendCodePoint(character);
      }
    }
    return letters.toString();
  }

  /** Whether nothing of a wording need be changed, as of most. */
  private static boolean isNormalised(String text) {
    int last = text.length() - 1;
    for (int offset = 0; offset <= last; offset++) {
      char character = text.charAt(offset);
      if (isPlain(character)) {
        continue;
      }
      boolean kept =
          character == ' '
              ? offset > 0 && offset < last && staysApart(text, offset)
              : folded(character) == character
                  && !Blanks.isBlank(character)
                  && !isInvisible(character)
                  && !isMark(text, character, offset)
                  && !endsLinkText(text, character, offset);
      if (!kept) {
        return false;
      }
    }
    return true;
  }

  /** Most characters of most wordings. */
  private static boolean isPlain(char character) {
    return character >= '\u4e00'
        ? character <= '\u9fff'
        : character <= 'z' && (character >= 'a' || isCapitalOrDigit(character));
  }

  private static boolean isCapitalOrDigit(char character) {
    return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
  }

  /** Whether a blank stands between two characters that need one between them. */
  private static boolean staysApart(String text, int blank) {
    char before = text.charAt(blank - 1);
    char behind = text.charAt(blank + 1);
    return before != ' '
        && behind != ' '
        && isChinese(before) == isChinese(behind)
        && !hasWidth(before)
        && !hasWidth(behind);
  }

  private static boolean endsLinkText(String text, char character, int offset) {
    return character == ']' && offset + 1 < text.length() && text.charAt(offset + 1) == '(';
  }

  private static boolean isInvisible(char character) {
    return (character >= '\u200b' && character <= '\u200f')
        || character == '\u2060'
        || character == '\ufeff'
        || character == '\u00ad'
        || character == '\ufe0f';
  }

  /** A single underscore or one inside a word is a part of the word. */
  private static boolean isMark(String text, char character, int offset) {
    return character == '*'
        || character == '`'
        || (character == '_'
            && ((offset > 0 && text.charAt(offset - 1) == '_')
                || (offset + 1 < text.length() && text.charAt(offset + 1) == '_')));
  }

  /** Punctuation whose full-width form holds the blank that its ASCII form has next to it. */
  private static boolean hasWidth(char folded) {
    return "(),:;!?".indexOf(folded) >= 0;
  }

  private static boolean isChinese(char character) {
    return Character.isIdeographic(character) || (character >= '\u3000' && character <= '\u30ff');
  }
}
