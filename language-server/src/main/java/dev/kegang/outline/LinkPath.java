package dev.kegang.outline;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a link leads that stays among the files of a course.
 *
 * @param path to a file, relative to the document, decoded; empty for the document itself
 * @param anchor the name of a heading there, decoded; null where the link names none
 */
public record LinkPath(String path, @Nullable String anchor) {

  /** What pictures for sharper screens are called by: the end of a name, not a host. */
  private static final String SCALE = "x.";

  /** What templates of site generators and of authors put into a target. */
  private static final String TEMPLATE_SIGNS = "{}<>$|*\\\n\r";

  /** Reads a target as written; null where it leads elsewhere, or is still to be filled in. */
  public static @Nullable LinkPath of(String target) {
    if (target.isEmpty() || isTemplate(target) || hasScheme(target) || target.startsWith("/")) {
      return null;
    }
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    int query = path.indexOf('?');
    path = query < 0 ? path : path.substring(0, query);
    boolean file = path.indexOf('.') >= 0 || path.indexOf('/') >= 0;
    if (query == 0 || (!path.isEmpty() && !file)) {
      return null;
    }
    return new LinkPath(decoded(path), hash < 0 ? null : decoded(target.substring(hash + 1)));
  }

  /** Whether it reads like an e-mail address in front of which {@code mailto:} was forgotten. */
  public boolean readsLikeMail() {
    int at = path.indexOf('@');
    int dot = path.lastIndexOf('.');
    if (at <= 0 || path.indexOf('@', at + 1) >= 0 || path.indexOf('/') >= 0 || dot < at + 2) {
      return false;
    }
    boolean scaled = Character.isDigit(path.charAt(at + 1)) && path.startsWith(SCALE, at + 2);
    for (int i = dot + 1; i < path.length(); i++) {
      if (!Character.isLetter(path.charAt(i))) {
        return false;
      }
    }
    return !scaled && path.length() - dot > 2;
  }

  private static boolean isTemplate(String target) {
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == ' ' || TEMPLATE_SIGNS.indexOf(c) >= 0) {
        return true;
      }
    }
    return target.contains("...") || target.contains("…");
  }

  /** Such as {@code https:}, {@code mailto:} or a drive's letter. */
  private static boolean hasScheme(String target) {
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == ':') {
        return true;
      }
      if (c == '/' || c == '#' || c == '?') {
        return false;
      }
    }
    return target.startsWith("www.");
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
