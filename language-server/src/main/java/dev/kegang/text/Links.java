package dev.kegang.text;

/** Inline links of Markdown, {@code [text](target)}. */
final class Links {

  private Links() {}

  /** A text with what its links show in their place. */
  static String reduced(String text) {
    if (!text.contains("](")) {
      return text;
    }
    StringBuilder reduced = new StringBuilder(text.length());
    int copied = 0;
    int opening = -1;
    for (int offset = 0; offset < text.length(); offset++) {
      if (text.charAt(offset) == '[') {
        opening = offset;
      } else if (opening >= 0 && text.startsWith("](", offset)) {
        int end = text.indexOf(')', offset);
        if (end < 0) {
          break;
        }
        reduced.append(text, copied, opening).append(text, opening + 1, offset);
        copied = end + 1;
        offset = end;
        opening = -1;
      }
    }
    return reduced.append(text, copied, text.length()).toString();
  }
}
