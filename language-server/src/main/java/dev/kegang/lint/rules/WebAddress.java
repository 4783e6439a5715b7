package dev.kegang.lint.rules;

import dev.kegang.text.TextSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses that no browser can follow: what stands before the host, and the host itself. */
final class WebAddress {

  private static final String START = "htt";
  private static final String HTTP = "http";
  private static final String HTTPS = "https";

  private WebAddress() {}

  /** Why the first wrong address in a citation cannot be right; null where there is none. */
  static @Nullable IdentifierFault in(TextSpan citation) {
    String text = citation.text();
    String lower = null;
    for (int at = LatinWord.find(START, text, 0);
        at >= 0;
        at = LatinWord.find(START, text, at + 1)) {
      boolean word =
          at == 0
              || !Character.isLetterOrDigit(text.charAt(at - 1))
              || Character.isIdeographic(text.charAt(at - 1));
      if (word) {
        lower = lower == null ? text.toLowerCase(Locale.ROOT) : lower;
        IdentifierFault fault = fault(citation, lower, at);
        if (fault != null) {
          return fault;
        }
      }
    }
    return null;
  }

  private static @Nullable IdentifierFault fault(TextSpan citation, String text, int start) {
    int mark = start;
    while (mark < text.length() && isLatin(text.charAt(mark))) {
      mark++;
    }
    int host = mark;
    while (host < text.length() && ":：/／\\;".indexOf(text.charAt(host)) >= 0) {
      host++;
    }
    if (host - mark < 2) {
      return null;
    }
    int end = host;
    while (end < text.length() && isHostSign(text.charAt(end))) {
      end++;
    }
    String scheme = text.substring(start, mark);
    String signs = text.substring(mark, host);
    String name = text.substring(host, end);
    if (end < text.length() && isForeign(text.charAt(end))) {
      return null;
    }
    boolean known = isScheme(scheme);
    if (!known || !signs.equals("://")) {
      boolean named = name.indexOf('.') > 0;
      return named ? fault(citation, start, end, "url-scheme", text.substring(start, host)) : null;
    }
    if (isScheme(name) && text.startsWith(":", end)) {
      return fault(citation, start, end, "url-scheme-twice", "");
    }
    return isWrongHost(name) ? fault(citation, start, end, "url-host", name) : null;
  }

  private static boolean isScheme(String word) {
    return word.equals(HTTP) || word.equals(HTTPS);
  }

  /** A name of a host has parts between points; only the machine itself goes without. */
  private static boolean isWrongHost(String name) {
    String host = name;
    while (host.endsWith(".") || host.endsWith("-")) {
      host = host.substring(0, host.length() - 1);
    }
    if (host.isEmpty() || host.equals("localhost")) {
      return false;
    }
    return host.indexOf('.') <= 0 || host.contains("..");
  }

  private static IdentifierFault fault(
      TextSpan citation, int start, int end, String key, String detail) {
    return new IdentifierFault(citation.slice(start, end), key, detail);
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isHostSign(char c) {
    return isLatin(c) || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
  }

  /** What may go on a host's name though it is no ASCII letter, or stands for what is left out. */
  private static boolean isForeign(char c) {
    return c == '{'
        || c == '<'
        || c == '$'
        || c == '['
        || c == '@'
        || c == '%'
        || c == '…'
        || c == '*'
        || (c > '\u007f' && Character.isLetter(c));
  }
}
