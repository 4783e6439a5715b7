package dev.kegang.text;

/** Cuts pieces out of a text. Bullets and colons, which every line has, are the same objects. */
final class Pieces {

  private Pieces() {}

  static String of(String text, int from, int to) {
    if (to - from != 1) {
      return text.substring(from, to);
    }
    return switch (text.charAt(from)) {
      case '-' -> "-";
      case '*' -> "*";
      case '+' -> "+";
      case ':' -> ":";
      case '：' -> "：";
      default -> text.substring(from, to);
    };
  }
}
