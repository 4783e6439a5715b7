package dev.kegang.text;

/** The units a column is counted in; they count from 0 at the start of the line. */
public enum PositionEncoding {
  /** Bytes of UTF-8. */
  UTF_8 {
    @Override
    int units(int codePoint) {
      if (codePoint < 0x80) {
        return 1;
      }
      if (codePoint < 0x800) {
        return 2;
      }
      return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }

    @Override
    public int column(CharSequence text, int lineStart, int offset) {
      int column = 0;
      int at = lineStart;
      while (at < offset) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
          return column + super.column(text, at, offset);
        }
        column += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        at++;
      }
      return column;
    }
  },

  /** Java's own units. */
  UTF_16 {
    @Override
    int units(int codePoint) {
      return Character.charCount(codePoint);
    }

    @Override
    public int column(CharSequence text, int lineStart, int offset) {
      return outsidePair(text, lineStart, Math.max(lineStart, offset)) - lineStart;
    }

    @Override
    public int offset(CharSequence text, int lineStart, int lineEnd, int column) {
      int inLine = Math.max(0, Math.min(column, lineEnd - lineStart));
      return outsidePair(text, lineStart, lineStart + inLine);
    }
  },

  /** Code points. */
  UTF_32 {
    @Override
    int units(int codePoint) {
      return 1;
    }

    @Override
    public int column(CharSequence text, int lineStart, int offset) {
      int at = lineStart;
      while (at < offset && !Character.isSurrogate(text.charAt(at))) {
        at++;
      }
      return at - lineStart + (at < offset ? super.column(text, at, offset) : 0);
    }
  };

  /**
   * How many units a code point takes; a lone surrogate counts as the character it stands for
   * would: 3, 1 and 1.
   */
  abstract int units(int codePoint);

  /**
   * The column of an offset. An offset inside a surrogate pair means the start of the pair.
   *
   * @param lineStart offset of the line's first character
   * @param offset not before {@code lineStart}
   */
  public int column(CharSequence text, int lineStart, int offset) {
    int column = 0;
    int at = lineStart;
    while (at < offset) {
      int codePoint = Character.codePointAt(text, at);
      at += Character.charCount(codePoint);
      if (at <= offset) {
        column += units(codePoint);
      }
    }
    return column;
  }

  /**
   * The offset of a column; a column inside a character means the character's start, and one beyond
   * the line means its end.
   *
   * @param lineEnd offset behind the line's last character
   */
  public int offset(CharSequence text, int lineStart, int lineEnd, int column) {
    int at = lineStart;
    int left = Math.max(column, 0);
    while (at < lineEnd) {
      int codePoint = Character.codePointAt(text, at);
      int behind = at + Character.charCount(codePoint);
      left -= units(codePoint);
      if (left < 0 || behind > lineEnd) {
        return at;
      }
      at = behind;
    }
    return at;
  }

  private static int outsidePair(CharSequence text, int lineStart, int offset) {
    boolean inside =
        offset > lineStart
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset - 1 : offset;
  }
}
