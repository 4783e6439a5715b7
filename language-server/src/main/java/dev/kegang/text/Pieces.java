package dev.kegang.text;

/** Cuts pieces out of a text. Bullets and colons, which every line has, are the same objects. */
final class Pieces {

  private Pieces() {}

  static String of(String text, int from, int to) {
    return to - from == 1 ? one(text, from) : text.substring(from, to);
  }

  private static String one(String text, int at) {
    return switch (text.charAt(at)) {
      case '-' -> "-";
      case '*' -> "*";
      case '+' -> "+";
      case ':' -> ":";
      case '：' -> "：";
      default -> text.substring(at, at + 1);
    };
  }
}
