package dev.kegang.outline;

import dev.kegang.text.Blanks;

/** Narrows a title to its wording: without blanks, emphasis, emoji and a colon around it. */
final class TitleEnds {

  private final String text;
  private int start;
  private int end;
  private boolean emphasised;
  private final boolean bracketed;

  /**
   * @param start where the title starts at the earliest
   * @param emphasised whether emphasis was opened before that and not closed
   */
  TitleEnds(String text, int start, boolean emphasised) {
    this.text = text;
    this.start = start;
    this.end = text.length();
    this.emphasised = emphasised;
    int opening = text.indexOf('【');
    this.bracketed = opening >= 0 && opening < start;
  }

  /** Whether a title begins and ends with letters or digits, as most do: it is its own wording. */
  static boolean areLetters(String text, int start) {
    return start < text.length()
        && isLetter(text.charAt(start))
        && isLetter(text.charAt(text.length() - 1));
  }

  private static boolean isLetter(char character) {
    return (character >= '\u4e00' && character <= '\u9fef')
        || (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9');
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  void endAt(int offset) {
    end = offset;
  }

  /** Takes off what is around the wording; a title of nothing but that keeps it. */
  void tighten() {
    trim();
    int keptStart = start;
    int keptEnd = end;
    int length;
    do {
      length = end - start;
      trim();
      dropColon();
      dropEmphasis();
      dropSymbols();
      if (bracketed && end > start && text.charAt(end - 1) == '】' && !opensInside('【')) {
        end--;
      }
    } while (end - start < length);
    if (end == start) {
      start = keptStart;
      end = keptEnd;
      trim();
      if (isOnlyMarks()) {
        end = start;
      }
    }
  }

  private void trim() {
    while (start < end && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
  }

  private void dropColon() {
    while (end > start && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == '：')) {
      end--;
    }
  }

  private void dropEmphasis() {
    int leading = start;
    while (leading < end && isMark(text.charAt(leading))) {
      leading++;
    }
    int trailing = end;
    while (trailing > leading && isMark(text.charAt(trailing - 1))) {
      trailing--;
    }
    boolean opens = leading > start;
    boolean closes = trailing < end;
    if (opens && closes && leading - start == end - trailing && !marksBetween(leading, trailing)) {
      start = leading;
      end = trailing;
    } else if (emphasised && opens) {
      start = leading;
      emphasised = false;
    } else if (emphasised && closes && !marksBetween(leading, trailing)) {
      end = trailing;
      emphasised = false;
    }
  }

  private boolean marksBetween(int from, int to) {
    for (int offset = from; offset < to; offset++) {
      if (text.charAt(offset) == text.charAt(Math.max(start, from - 1))
          && isMark(text.charAt(offset))) {
        return true;
      }
    }
    return false;
  }

  private void dropSymbols() {
    int length = Emoji.lengthAt(text, start, end);
    while (length > 0) {
      start += length;
      length = Emoji.lengthAt(text, start, end);
    }
    length = Emoji.lengthBefore(text, start, end);
    while (length > 0) {
      end -= length;
      length = Emoji.lengthBefore(text, start, end);
    }
  }

  private boolean opensInside(char opening) {
    int offset = text.indexOf(opening, start);
    return offset >= 0 && offset < end;
  }

  private boolean isOnlyMarks() {
    for (int offset = start; offset < end; offset++) {
      char character = text.charAt(offset);
      if (!isMark(character) && character != ':' && character != '：') {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char character) {
    return character == '*' || character == '_';
  }
}
