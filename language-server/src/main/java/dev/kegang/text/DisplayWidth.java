package dev.kegang.text;

/**
 * How many columns a text takes on a terminal, for what is drawn under it or padded behind it.
 *
 * <p>Chinese and other wide characters take two, combining and invisible ones none. An emoji takes
 * two however many code points it is made of: with a skin tone, a variation selector 16, joined by
 * zero-width joiners, or a flag. Wide characters are those of Unicode 16.0; which characters
 * combine is as the running JDK knows it.
 */
public final class DisplayWidth {

  private static final int DEFAULT_TAB_STOP = 8;
  private static final int ZERO_WIDTH_JOINER = 0x200d;
  private static final int EMOJI_SELECTOR = 0xfe0f;
  private static final int SOFT_HYPHEN = 0xad;

  private final int tabStop;
  private int columns;

  /** Columns of the last character that takes any, with what has been attached to it. */
  private int lastWidth;

  private boolean lastIsPicture;
  private boolean lastIsKeycap;
  private boolean joining;

  private DisplayWidth(int tabStop) {
    this.tabStop = tabStop;
  }

  /**
   * The columns of a text that starts at the left edge of a terminal with a tab stop every 8
   * columns.
   */
  public static int of(CharSequence text) {
    return of(text, DEFAULT_TAB_STOP);
  }

  /**
   * The columns of a text that starts at the left edge.
   *
   * @param tabStop a tab goes to the next multiple of this; at least 1
   */
  public static int of(CharSequence text, int tabStop) {
    if (tabStop < 1) {
      throw new IllegalArgumentException("not a tab stop: " + tabStop);
    }
    DisplayWidth width = new DisplayWidth(tabStop);
    text.codePoints().forEach(width::add);
    return width.columns;
  }

  private void add(int codePoint) {
    if (codePoint == '\t') {
      columns += tabStop - columns % tabStop;
      start(0, codePoint);
    } else if (codePoint == ZERO_WIDTH_JOINER) {
      joining = lastIsPicture;
    } else if (codePoint == EMOJI_SELECTOR) {
      if (lastIsPicture || lastIsKeycap) {
        widenLast();
      }
    } else if (lastIsPicture && (isSkinTone(codePoint) || (joining && isPicture(codePoint)))) {
      joining = false;
      widenLast();
    } else {
      int width = ofCodePoint(codePoint);
      if (width > 0) {
        columns += width;
        start(width, codePoint);
      }
    }
  }

  private void start(int width, int codePoint) {
    lastWidth = width;
    lastIsPicture = isPicture(codePoint);
    lastIsKeycap = (codePoint >= '0' && codePoint <= '9') || codePoint == '#' || codePoint == '*';
    joining = false;
  }

  private void widenLast() {
    columns += 2 - lastWidth;
    lastWidth = 2;
  }

  private static int ofCodePoint(int codePoint) {
    if (codePoint < 0x7f) {
      return codePoint < ' ' ? 0 : 1;
    }
    if (isZeroWidth(codePoint)) {
      return 0;
    }
    return WideCharacters.contains(codePoint) ? 2 : 1;
  }

  private static boolean isZeroWidth(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.CONTROL -> true;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> codePoint != SOFT_HYPHEN;
      default -> isHangulVowelOrFinal(codePoint);
    };
  }

  /** These join the wide initial consonant before them into one syllable. */
  private static boolean isHangulVowelOrFinal(int codePoint) {
    return (codePoint >= 0x1160 && codePoint <= 0x11ff)
        || (codePoint >= 0xd7b0 && codePoint <= 0xd7fb);
  }

  private static boolean isSkinTone(int codePoint) {
    return codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;
  }

  /** Whether a character is, or with a variation selector 16 becomes, an emoji of its own. */
  private static boolean isPicture(int codePoint) {
    if (codePoint >= 0x1f000) {
      boolean isRegionalIndicator = codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
      return codePoint < 0x1fb00 && !isRegionalIndicator && !isSkinTone(codePoint);
    }
    return (codePoint >= 0x2190 && codePoint <= 0x2bff)
        || switch (codePoint) {
          case 0xa9, 0xae, 0x203c, 0x2049, 0x2122, 0x2139, 0x3030, 0x303d, 0x3297, 0x3299 -> true;
          default -> false;
        };
  }
}
