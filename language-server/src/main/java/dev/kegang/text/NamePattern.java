package dev.kegang.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for one name of a path: {@code *} any characters, {@code ?} one character, {@code
 * [a-z]} one of a set, {@code \} takes the next character as it is. Upper and lower case differ.
 */
final class NamePattern {

  /** Any number of characters; others in {@link #tokens} are code points. */
  private static final int STAR = -1;

  private static final int ANY = -2;

  /** Minus the index in {@link #classes}. */
  private static final int FIRST_CLASS = -3;

  static final NamePattern ANY_NAME = new NamePattern(new int[] {STAR}, new CharacterClass[0]);

  /** Stands for {@code **}, which a {@link Glob} matches with any number of names. */
  static final NamePattern ANY_FOLDERS = new NamePattern(new int[] {STAR}, new CharacterClass[0]);

  private final int[] tokens;
  private final CharacterClass[] classes;

  private NamePattern(int[] tokens, CharacterClass[] classes) {
    this.tokens = tokens;
    this.classes = classes;
  }

  /** Reads a pattern; null where it can match nothing: a class without end, a lone backslash. */
  static @Nullable NamePattern of(String pattern) {
    int[] tokens = new int[pattern.length()];
    CharacterClass[] classes = new CharacterClass[pattern.length()];
    int count = 0;
    int classCount = 0;
    for (int at = 0; at < pattern.length(); at++) {
      int c = pattern.codePointAt(at);
      if (c == '*') {
        if (count == 0 || tokens[count - 1] != STAR) {
          tokens[count++] = STAR;
        }
      } else if (c == '?') {
        tokens[count++] = ANY;
      } else if (c == '[') {
        CharacterClass characterClass = CharacterClass.at(pattern, at);
        if (characterClass == null) {
          return null;
        }
        classes[classCount] = characterClass;
        tokens[count++] = FIRST_CLASS - classCount++;
        at = characterClass.end;
      } else {
        if (c == '\\') {
          if (++at == pattern.length()) {
            return null;
          }
          c = pattern.codePointAt(at);
        }
        tokens[count++] = c;
        at += Character.charCount(c) - 1;
      }
    }
    return new NamePattern(Arrays.copyOf(tokens, count), Arrays.copyOf(classes, classCount));
  }

  boolean matches(String name) {
    int token = 0;
    int at = 0;
    int starToken = -1;
    int starAt = 0;
    while (at < name.length()) {
      int c = name.codePointAt(at);
      if (token < tokens.length && tokens[token] == STAR) {
        starToken = token++;
        starAt = at;
      } else if (token < tokens.length && matches(tokens[token], c)) {
        token++;
        at += Character.charCount(c);
      } else if (starToken >= 0) {
        // Only the last star needs another try: what an earlier one took can stay as it is.
        token = starToken + 1;
        starAt += Character.charCount(name.codePointAt(starAt));
        at = starAt;
      } else {
        return false;
      }
    }
    while (token < tokens.length && tokens[token] == STAR) {
      token++;
    }
    return token == tokens.length;
  }

  private boolean matches(int token, int codePoint) {
    if (token <= FIRST_CLASS) {
      return classes[FIRST_CLASS - token].contains(codePoint);
    }
    return token == ANY || token == codePoint;
  }
}
