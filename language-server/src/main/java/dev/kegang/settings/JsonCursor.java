package dev.kegang.settings;

import dev.kegang.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a cursor stands in a JSON text that may be unfinished, comments and all.
 *
 * @param path the names of the objects and lists around it, from the outside; an item of a list has
 *     none
 * @param key whether a name is to be written there; else a value
 * @param name whose value is to be written; null for a name, for an item, and for the whole
 * @param taken the names that are there already
 * @param word what is typed there, its quotes included as far as they are there
 * @param typed the same without quotes, up to the cursor
 * @param named whether a colon follows already
 */
record JsonCursor(
    List<String> path,
    boolean key,
    @Nullable String name,
    boolean inList,
    Set<String> taken,
    TextRange word,
    String typed,
    boolean named) {

  /** An object or a list that is open. */
  private static final class Open {
    final boolean list;
    final @Nullable String name;
    final Set<String> names = new HashSet<>();
    @Nullable String current;

    Open(boolean list, @Nullable String name) {
      this.list = list;
      this.name = name;
    }
  }

  /** Null inside of comments. */
  static @Nullable JsonCursor at(String text, int cursor) {
    Deque<Open> open = new ArrayDeque<>();
    int at = 0;
    while (at < cursor) {
      char c = text.charAt(at);
      if (c == '/' && at + 1 < text.length() && "/*".indexOf(text.charAt(at + 1)) >= 0) {
        int end = commentEnd(text, at);
        if (end > cursor || (end == cursor && text.charAt(at + 1) == '/')) {
          return null;
        }
        at = end;
      } else if (c == '"' || isWord(c)) {
        int end = wordEnd(text, at);
        if (end > cursor || (end == cursor && !isClosed(text, at, end))) {
          return of(text, open, new TextRange(at, end), cursor);
        }
        Open top = open.peek();
        if (top != null && !top.list && top.current == null) {
          top.names.add(plain(text.substring(at, end)));
          top.current = plain(text.substring(at, end));
        }
        at = end;
      } else {
        structure(c, open);
        at++;
      }
    }
    return of(text, open, TextRange.at(cursor), cursor);
  }

  private static void structure(char c, Deque<Open> open) {
    Open top = open.peek();
    if (c == '{' || c == '[') {
      open.push(new Open(c == '[', top == null ? null : top.current));
    } else if ((c == '}' || c == ']') && top != null) {
      open.pop();
    } else if (c == ',' && top != null) {
      top.current = null;
    }
  }

  private static @Nullable JsonCursor of(
      String text, Deque<Open> open, TextRange word, int cursor) {
    Open top = open.peek();
    if (top == null) {
      return null;
    }
    List<String> path = new ArrayList<>();
    for (Open around : open) {
      if (around.name != null) {
        path.add(0, around.name);
      }
    }
    boolean key = !top.list && top.current == null;
    if (!key && !top.list && !colonBefore(text, word.start())) {
      return null;
    }
    Set<String> taken = new HashSet<>(top.names);
    if (key) {
      addNamesBehind(text, word.end(), taken);
    }
    String typed = plain(text.substring(word.start(), cursor));
    boolean named = next(text, word.end()) == ':';
    return new JsonCursor(path, key, top.current, top.list, taken, word, typed, named);
  }

  /** The names of the same object that stand behind. */
  private static void addNamesBehind(String text, int from, Set<String> names) {
    int depth = 0;
    int at = from;
    while (at < text.length() && depth >= 0) {
      char c = text.charAt(at);
      if (c == '/' && at + 1 < text.length() && "/*".indexOf(text.charAt(at + 1)) >= 0) {
        at = commentEnd(text, at);
      } else if (c == '"') {
        int end = wordEnd(text, at);
        if (depth == 0 && next(text, end) == ':') {
          names.add(plain(text.substring(at, end)));
        }
        at = end;
      } else {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        at++;
      }
    }
  }

  private static boolean colonBefore(String text, int offset) {
    int at = offset;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && text.charAt(at - 1) == ':';
  }

  private static char next(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private static int commentEnd(String text, int start) {
    boolean line = text.charAt(start + 1) == '/';
    int end = line ? text.indexOf('\n', start) : text.indexOf("*/", start + 2);
    return end < 0 ? text.length() : line ? end : end + 2;
  }

  /** A text that is not closed ends where a name would end. */
  private static int wordEnd(String text, int start) {
    if (text.charAt(start) != '"') {
      int end = start;
      while (end < text.length() && isWord(text.charAt(end))) {
        end++;
      }
      return end;
    }
    for (int at = start + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        return at + 1;
      }
      if (c == '\n' || c == '\r') {
        break;
      }
      at += c == '\\' ? 1 : 0;
    }
    int end = start + 1;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isClosed(String text, int start, int end) {
    return text.charAt(start) == '"' && end - start > 1 && text.charAt(end - 1) == '"';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '$' || c == '.';
  }

  private static String plain(String word) {
    int start = word.startsWith("\"") ? 1 : 0;
    int end = word.length() > start && word.endsWith("\"") ? word.length() - 1 : word.length();
    return word.substring(start, end);
  }
}
