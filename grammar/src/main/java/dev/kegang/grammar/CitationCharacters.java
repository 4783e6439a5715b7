package dev.kegang.grammar;

/** What {@link CitationLexer} is shown: the characters its grammar names, and stand-ins. */
public enum CitationCharacters implements StandIns {
  INSTANCE;

  private static final String NAMED = "（）《》［］【】“”’‐，、；：。．？！＆…–—－−～";
  private static final char HAN = '\u0001';
  private static final char SYMBOL = '\u0002';

  @Override
  public char shownFor(char character) {
    if (character > ' ' && character < 0x80) {
      return character;
    }
    if (CharacterKinds.isBlank(character)) {
      return ' ';
    }
    if (character < ' '
        || (character >= '０' && character <= '９')
        || NAMED.indexOf(character) >= 0) {
      return character;
    }
    // Half of a pair is mostly a rare Han character in a name, and an emoji does no harm there.
    if (Character.isIdeographic(character) || Character.isSurrogate(character)) {
      return HAN;
    }
    if (Character.isLetter(character)) {
      return Character.isUpperCase(character) ? 'A' : 'a';
    }
    return SYMBOL;
  }
}
