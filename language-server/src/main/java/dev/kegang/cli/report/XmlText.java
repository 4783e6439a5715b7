package dev.kegang.cli.report;

import java.util.Locale;

/** Text as it may stand in an attribute or between tags of XML 1.0. */
final class XmlText {

  private XmlText() {}

  /** The text escaped; what XML cannot hold in any way is spelled out as {@code \}{@code u001B}. */
  static String of(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      switch (codePoint) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        case '\t', '\n', '\r' -> xml.append("&#").append(codePoint).append(';');
        default -> {
          if (isAllowed(codePoint)) {
            xml.appendCodePoint(codePoint);
          } else {
            xml.append("\\u").append(String.format(Locale.ROOT, "%04X", codePoint));
          }
        }
      }
    }
    return xml.toString();
  }

  private static boolean isAllowed(int codePoint) {
    boolean control = codePoint < ' ' || (codePoint >= 0x7f && codePoint < 0xa0);
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return !control && !surrogate && codePoint != 0xfffe && codePoint != 0xffff;
  }
}
