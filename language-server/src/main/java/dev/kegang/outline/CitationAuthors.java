package dev.kegang.outline;

import dev.kegang.text.Normalised;
import dev.kegang.vocabulary.CitationWords;

/** What the authors' part of a citation says. */
final class CitationAuthors {

  private static final String SEPARATORS = ",，、;；&＆";
  private static final int LONGEST_CHINESE_NAME = 4;
  private static final int LONGEST_INITIALS = 3;

  private final CitationWords words;

  CitationAuthors(CitationWords words) {
    this.words = words;
  }

  /**
   * The family name of the first author as it is compared. The family name is what stands before
   * the first comma, unless whole names stand between the commas; a Chinese name is taken whole.
   */
  String family(String authors) {
    int end = pieceEnd(authors, 0);
    String family = "";
    String last = "";
    int count = 0;
    boolean initials = false;
    int offset = 0;
    while (offset < end) {
      int wordEnd = wordEnd(authors, offset, end);
      if (wordEnd == offset) {
        offset++;
        continue;
      }
      String word = authors.substring(offset, wordEnd);
      if (isInitials(word)) {
        initials = true;
      } else {
        count++;
        last = word;
        family = family.isEmpty() ? word : family.concat(word);
      }
      offset = wordEnd;
    }
    boolean wholeName = count > 1 && !initials && !initialsFollow(authors, end);
    boolean organisation = end == authors.length();
    return Normalised.key(wholeName && !organisation ? last : family);
  }

  /** Whether a text reads like a list of authors rather than like a title. */
  boolean looksLikeNames(String text) {
    String trimmed = text.strip();
    boolean chinese = !trimmed.isEmpty();
    for (int offset = 0; offset < trimmed.length(); offset++) {
      char character = trimmed.charAt(offset);
      chinese &= Character.isIdeographic(character);
      boolean startsWord = offset == 0 || !Character.isLetter(trimmed.charAt(offset - 1));
      if (SEPARATORS.indexOf(character) >= 0
          || (startsWord && isOthers(trimmed, offset))
          || (startsWord && isInitial(trimmed, offset))) {
        return true;
      }
    }
    return chinese && trimmed.length() <= LONGEST_CHINESE_NAME;
  }

  private boolean isOthers(String text, int offset) {
    int length = words.othersLengthAt(text, offset);
    return length > 0 && (offset > 0 || length < text.length());
  }

  private int pieceEnd(String authors, int from) {
    int offset = from;
    while (offset < authors.length() && SEPARATORS.indexOf(authors.charAt(offset)) < 0) {
      boolean startsWord = offset > from && !isLatinLetter(authors, offset - 1);
      if (startsWord
          && (words.othersLengthAt(authors, offset) > 0
              || words.andLengthAt(authors, offset) > 0
              || (Character.isIdeographic(authors.charAt(offset))
                  && words.roleLengthAt(authors, offset) == authors.length() - offset))) {
        return offset;
      }
      offset++;
    }
    return offset;
  }

  private static int wordEnd(String text, int from, int end) {
    int offset = from;
    while (offset < end && isNamePart(text.charAt(offset))) {
      offset++;
    }
    return offset;
  }

  private static boolean isNamePart(char character) {
    return Character.isLetter(character)
        || Character.isSurrogate(character)
        || character == '\''
        || character == '’'
        || character == '-'
        || character == '·';
  }

  /** Whether the piece behind a comma is nothing but initials: {@code van der Maaten, L.}. */
  private boolean initialsFollow(String authors, int end) {
    int from = end + 1;
    if (from >= authors.length()) {
      return false;
    }
    int to = pieceEnd(authors, from);
    int offset = from;
    boolean found = false;
    while (offset < to) {
      int wordEnd = wordEnd(authors, offset, to);
      if (wordEnd == offset) {
        offset++;
        continue;
      }
      if (!isInitials(authors.substring(offset, wordEnd))) {
        return false;
      }
      found = true;
      offset = wordEnd;
    }
    return found;
  }

  private static boolean isInitials(String word) {
    if (word.length() > LONGEST_INITIALS) {
      return false;
    }
    for (int offset = 0; offset < word.length(); offset++) {
      char character = word.charAt(offset);
      if (!Character.isUpperCase(character) && character != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isInitial(String text, int offset) {
    return Character.isUpperCase(text.charAt(offset))
        && offset + 1 < text.length()
        && text.charAt(offset + 1) == '.';
  }

  private static boolean isLatinLetter(String text, int offset) {
    char character = text.charAt(offset);
    return Character.isLetter(character) && !Character.isIdeographic(character);
  }
}
