package dev.kegang.grammar;

/** Kinds of characters that more than one small grammar makes no difference within. */
final class CharacterKinds {

  private CharacterKinds() {}

  static boolean isBlank(char character) {
    return character == ' '
        || (character >= '\t' && character <= '\r')
        || character == '\u00a0'
        || character == '\u3000'
        || (character >= '\u2000' && character <= '\u200b')
        || character == '\u202f'
        || character == '\u205f'
        || character == '\ufeff';
  }
}
