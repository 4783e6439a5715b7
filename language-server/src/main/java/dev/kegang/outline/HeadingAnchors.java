package dev.kegang.outline;

import dev.kegang.text.TextEdit;
import dev.kegang.text.TextSpan;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names by which links reach the headings of a document, as code hosts derive them. */
public final class HeadingAnchors {

  private static final String LINK = "](#";

  private HeadingAnchors() {}

  /** Per text of a heading its anchor, without {@code #}; equal ones are numbered. */
  public static List<String> of(List<String> headings) {
    Map<String, Integer> taken = new HashMap<>();
    List<String> anchors = new ArrayList<>(headings.size());
    for (String heading : headings) {
      String anchor = anchor(heading);
      int repeated = taken.merge(anchor, 1, Integer::sum) - 1;
      anchors.add(repeated == 0 ? anchor : anchor + '-' + repeated);
    }
    return anchors;
  }

  /** The heading a fragment leads to, encoded or not; null where it leads to none. */
  public static @Nullable Heading heading(Outline outline, String fragment) {
    String anchor = decoded(fragment);
    List<String> texts = new ArrayList<>();
    for (Heading heading : outline.headings()) {
      texts.add(heading.text().text());
    }
    int found = of(texts).indexOf(anchor);
    return found < 0 ? null : outline.headings().get(found);
  }

  /**
   * The edits after which links inside a document still reach their headings.
   *
   * @param newTexts what headings will say, by heading; the others stay as they are
   */
  public static List<TextEdit> follow(Outline outline, IdentityHashMap<Heading, String> newTexts) {
    List<TextSpan> targets = targets(outline);
    if (targets.isEmpty()) {
      return List.of();
    }
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (Heading heading : outline.headings()) {
      String text = heading.text().text();
      before.add(text);
      after.add(newTexts.getOrDefault(heading, text));
    }
    List<String> oldAnchors = of(before);
    List<String> newAnchors = of(after);
    Map<String, String> moved = new HashMap<>();
    for (int i = 0; i < oldAnchors.size(); i++) {
      moved.put(oldAnchors.get(i), newAnchors.get(i));
    }
    List<TextEdit> edits = new ArrayList<>();
    for (TextSpan target : targets) {
      String old = decoded(target.text());
      String now = old == null ? null : moved.get(old);
      if (now != null && !now.equals(old)) {
        boolean encoded = target.text().indexOf('%') >= 0;
        edits.add(new TextEdit(target.range(), encoded ? encoded(now) : now));
      }
    }
    return edits;
  }

  /** The targets of links inside the document, without {@code #}. */
  private static List<TextSpan> targets(Outline outline) {
    List<TextSpan> targets = new ArrayList<>();
    for (TextSpan wording : outline.wordings()) {
      String text = wording.text();
      for (int at = text.indexOf(LINK); at >= 0; at = text.indexOf(LINK, at + 1)) {
        int start = at + LINK.length();
        int end = start;
        while (end < text.length() && text.charAt(end) != ')' && text.charAt(end) != ' ') {
          end++;
        }
        if (end < text.length()) {
          targets.add(wording.slice(start, end));
        }
      }
    }
    return targets;
  }

  private static String anchor(String heading) {
    StringBuilder anchor = new StringBuilder(heading.length());
    String text = withoutTargets(heading.strip());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ') {
        anchor.append('-');
      } else if (Character.isLetterOrDigit(c) || isMark(c) || c == '_' || c == '-') {
        anchor.appendCodePoint(Character.toLowerCase(c));
      }
    }
    return anchor.toString();
  }

  /** A heading with a link in it is called by what the link shows. */
  private static String withoutTargets(String heading) {
    int target = heading.indexOf("](");
    if (target < 0) {
      return heading;
    }
    StringBuilder shown = new StringBuilder(heading.length());
    int from = 0;
    while (target >= 0) {
      int end = heading.indexOf(')', target);
      if (end < 0) {
        break;
      }
      shown.append(heading, from, target);
      from = end + 1;
      target = heading.indexOf("](", from);
    }
    return shown.append(heading, from, heading.length()).toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** An anchor as links write it that don't show its characters. */
  public static String encoded(String anchor) {
    return URLEncoder.encode(anchor, StandardCharsets.UTF_8);
  }

  /** The anchor a fragment means; null where it is malformed. */
  public static @Nullable String decoded(String target) {
    if (target.indexOf('%') < 0) {
      return target;
    }
    try {
      return java.net.URLDecoder.decode(target, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }
}
