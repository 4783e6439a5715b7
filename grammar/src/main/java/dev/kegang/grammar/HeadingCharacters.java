package dev.kegang.grammar;

/** What {@link HeadingLexer} is shown: the characters its grammar names, and stand-ins. */
public enum HeadingCharacters implements StandIns {
  INSTANCE;

  private static final String NAMED =
      "第（）．：、。【】［］〔〕｜·・–—―－−\uFE0F\u20E3零〇一二两兩三四五六七八九十百千廿卅壹贰貳叁肆伍陆陸柒捌玖拾佰仟";
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
        || (character >= '①' && character <= '⑳')
        || (character >= 'Ⅰ' && character <= 'Ⅻ')
        || NAMED.indexOf(character) >= 0) {
      return character;
    }
    return Character.isLetter(character) ? 'a' : SYMBOL;
  }
}
