package dev.kegang.settings;

import dev.kegang.text.TextRange;

/** Goes through a JSON text character by character, past blanks and comments. */
final class JsonScanner {

  private final String text;
  private int at;

  JsonScanner(String text) {
    this.text = text;
    this.at = text.startsWith("\ufeff") ? 1 : 0;
  }

  int offset() {
    return at;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  /** The next character that is neither blank nor comment; 0 at the end. */
  char peek() throws JsonFault {
    skip();
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** Takes the next character if it is this one. */
  boolean take(char wanted) throws JsonFault {
    if (peek() != wanted || at == text.length()) {
      return false;
    }
    at++;
    return true;
  }

  void expect(char wanted, String key) throws JsonFault {
    if (!take(wanted)) {
      throw fault(key);
    }
  }

  /** A fault at the next character, or behind the last one at the end of the text. */
  JsonFault fault(String key) {
    if (at >= text.length()) {
      return new JsonFault("end", TextRange.at(lastCharacterEnd()));
    }
    int end = at;
    while (end < text.length() && isWordCharacter(text.charAt(end))) {
      end++;
    }
    int one = at + Character.charCount(text.codePointAt(at));
    return new JsonFault(key, new TextRange(at, Math.max(end, one)));
  }

  /** A word such as {@code true}, or a number. */
  String word() {
    int start = at;
    while (at < text.length() && isWordCharacter(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** The characters of a text, from behind its opening quotes to behind its closing ones. */
  String quoted(int start) throws JsonFault {
    StringBuilder characters = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      char c = text.charAt(at++);
      if (c == '"') {
        return characters.toString();
      }
      characters.append(c == '\\' ? escaped() : c);
    }
    throw new JsonFault("quotes", new TextRange(start, at));
  }

  private char escaped() throws JsonFault {
    int start = at - 1;
    char c = at < text.length() ? text.charAt(at++) : 0;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hexadecimal(start);
      default -> throw new JsonFault("escape", new TextRange(start, at));
    };
  }

  private char hexadecimal(int start) throws JsonFault {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
      if (digit < 0) {
        throw new JsonFault("escape", new TextRange(start, at));
      }
      value = value * 16 + digit;
      at++;
    }
    return (char) value;
  }

  private void skip() throws JsonFault {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0') {
        at++;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
          throw new JsonFault("comment", new TextRange(at, at + 2));
        }
        at = end + 2;
      } else {
        return;
      }
    }
  }

  private int lastCharacterEnd() {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.' || c == '_';
  }
}
