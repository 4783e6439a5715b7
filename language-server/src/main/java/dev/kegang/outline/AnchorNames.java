package dev.kegang.outline;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names under which links reach places of a Markdown text. Code hosts and site generators
 * derive them from headings each in their own way, so only letters and digits count.
 */
public final class AnchorNames {

  private static final String[] ATTRIBUTES = {"id=", "name=", "{#", "{: #"};

  /** What generators name places that no heading names. */
  private static final String[] GENERATED = {"fn", "fnref", "section", "user-content", "cite"};

  /** How site generators and editors take in other files, whose headings are not known here. */
  private static final String[] INCLUSIONS = {
    "{% include", "{{<", "--8<--", "```{include}", "@import"
  };

  private final Set<String> keys = new HashSet<>();
  private boolean open;

  private AnchorNames() {}

  /** The names in a text: of its headings, and those given to places by hand. */
  public static AnchorNames of(String content) {
    AnchorNames names = new AnchorNames();
    for (String inclusion : INCLUSIONS) {
      names.open |= content.contains(inclusion);
    }
    String fence = "";
    String before = "";
    for (String line : (Iterable<String>) content.lines()::iterator) {
      String text = line.strip();
      boolean mark = text.startsWith("```") || text.startsWith("~~~");
      if (mark && (fence.isEmpty() || text.startsWith(fence))) {
        fence = fence.isEmpty() ? text.substring(0, 3) : "";
      } else if (fence.isEmpty()) {
        names.addLine(text, before);
      }
      before = text;
    }
    return names;
  }

  private void addLine(String line, String before) {
    if (line.startsWith("#")) {
      addHeading(line);
    } else if (!before.isEmpty() && (line.startsWith("===") || line.startsWith("---"))) {
      addHeading(before);
    } else if (line.startsWith("**") || line.startsWith("<h")) {
      addHeading(line);
    }
    for (String attribute : ATTRIBUTES) {
      int at = line.indexOf(attribute);
      while (at >= 0) {
        addGiven(line, at + attribute.length());
        at = line.indexOf(attribute, at + 1);
      }
    }
  }

  private void addHeading(String line) {
    // A tag in code is a part of the name, any other tag is none.
    for (String text : List.of(line, withoutTags(line))) {
      String key = key(text);
      keys.add(key);
      keys.add(withoutNumber(key));
    }
  }

  private void addGiven(String line, int from) {
    int start = from;
    while (start < line.length() && "\"' ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < line.length() && "\"' >}".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    keys.add(key(line.substring(start, end)));
  }

  /** Whether the same links arrive here as with other names. */
  public boolean reachTheSame(AnchorNames other) {
    return open == other.open && keys.equals(other.keys);
  }

  /** Whether a link with this anchor may well arrive somewhere. */
  public boolean reach(String anchor) {
    String key = key(anchor);
    if (open || key.isEmpty() || key.equals("top") || !isName(anchor)) {
      return true;
    }
    for (String generated : GENERATED) {
      if (anchor.startsWith(generated)) {
        return true;
      }
    }
    return keys.contains(key)
        || keys.contains(withoutNumber(key))
        || keys.contains(key(withoutCount(anchor)));
  }

  /** Routes, text fragments, lines and the like are no names of headings. */
  private static boolean isName(String anchor) {
    char first = anchor.charAt(0);
    boolean line = first == 'L' && anchor.length() > 1 && Character.isDigit(anchor.charAt(1));
    return first != '/' && first != '!' && first != ':' && !line && anchor.indexOf('=') < 0;
  }

  /** Equal headings are told apart by a number at the end. */
  private static String withoutCount(String anchor) {
    int end = anchor.length();
    while (end > 0 && Character.isDigit(anchor.charAt(end - 1))) {
      end--;
    }
    boolean counted = end < anchor.length() && end > 0 && "-_".indexOf(anchor.charAt(end - 1)) >= 0;
    return counted ? anchor.substring(0, end) : anchor;
  }

  private static String withoutNumber(String key) {
    int from = 0;
    while (from < key.length() && Character.isDigit(key.charAt(from))) {
      from++;
    }
    return from == key.length() ? key : key.substring(from);
  }

  private static String withoutTags(String line) {
    int open = line.indexOf('<');
    if (open < 0) {
      return line;
    }
    StringBuilder text = new StringBuilder(line.length());
    boolean tag = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      tag = tag ? c != '>' : c == '<';
      if (!tag && c != '>') {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static String key(String text) {
    String shown = withoutTargets(text);
    String plain = isAscii(shown) ? shown : Normalizer.normalize(shown, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        key.appendCodePoint(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  /** A link in a heading counts as what it shows. */
  private static String withoutTargets(String text) {
    int target = text.indexOf("](");
    if (target < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    int from = 0;
    while (target >= 0) {
      int close = text.indexOf(')', target);
      if (close < 0) {
        break;
      }
      shown.append(text, from, target);
      from = close + 1;
      target = text.indexOf("](", from);
    }
    return shown.append(text, from, text.length()).toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }
}
