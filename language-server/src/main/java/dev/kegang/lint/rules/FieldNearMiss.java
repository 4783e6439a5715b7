package dev.kegang.lint.rules;

import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.text.NearestName;
import dev.kegang.vocabulary.FieldKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an unknown label probably stands for. Settled here for all rules, so that a mistyped label
 * is not also a missing field.
 *
 * @param kind the field the author meant
 * @param word the known word nearest to the label
 */
record FieldNearMiss(FieldKind kind, String word) {

  private static final int CHARACTERS_AN_EDIT = 4;

  /** English has fewer accents, in names and borrowed words. */
  private static final int LETTERS_AN_ACCENT = 200;

  /** “Data” in a section is no mistyped “Date”: these fields stand on the title page alone. */
  private static final Set<FieldKind> TITLE_PAGE =
      Set.of(
          FieldKind.TITLE,
          FieldKind.SUBTITLE,
          FieldKind.DATE,
          FieldKind.HOURS,
          new FieldKind("author"),
          new FieldKind("audience"));

  /**
   * The field an unknown bold label stands for.
   *
   * @param siblings what the known fields are that it stands among
   * @return null for known labels and for labels that are words of their own
   */
  static @Nullable FieldNearMiss of(
      Outline outline, Field field, Set<FieldKind> siblings, boolean onTitlePage) {
    String word = field.label().word().text();
    if (field.kind() != null || !field.label().bold() || limit(word) == 0 || isNumbered(word)) {
      return null;
    }
    FieldNearMiss nearest = nearest(outline, word, onTitlePage);
    if (nearest != null && word.charAt(0) < 0x80 && Foreign.of(outline).foreign) {
      return null;
    }
    return nearest == null || siblings.contains(nearest.kind) ? null : nearest;
  }

  /** The known fields among some. */
  static Set<FieldKind> present(List<Field> fields) {
    Set<FieldKind> present = new HashSet<>();
    for (Field field : fields) {
      if (field.kind() != null) {
        present.add(field.kind());
      }
    }
    return present;
  }

  /** The one known field near enough to a word; null where there is none or more than one. */
  private static @Nullable FieldNearMiss nearest(
      Outline outline, String word, boolean onTitlePage) {
    FieldNearMiss nearest = null;
    int least = limit(word) + 1;
    for (Map.Entry<FieldKind, List<String>> field : outline.vocabulary().fields().entrySet()) {
      if (TITLE_PAGE.contains(field.getKey()) != onTitlePage) {
        continue;
      }
      for (String known : field.getValue()) {
        int distance = NearestName.distance(word, known, limit(word));
        if (distance > limit(word) || (word.charAt(0) < 0x80 && !beginsAlike(word, known))) {
          continue;
        }
        if (isPlural(word, known) || (nearest != null && !field.getKey().equals(nearest.kind))) {
          return null;
        }
        if (distance < least) {
          nearest = new FieldNearMiss(field.getKey(), known);
          least = distance;
        }
      }
    }
    return nearest;
  }

  /** A slip of the pen rarely begins a word: “Set Preferences” are no “Key references”. */
  private static boolean beginsAlike(String label, String known) {
    return Character.toLowerCase(label.charAt(0)) == Character.toLowerCase(known.charAt(0));
  }

  /** A text with many accents is Spanish or French, whose words are near to English ones. */
  private record Foreign(boolean foreign) {

    static Foreign of(Outline outline) {
      return outline.derive(Foreign.class, read -> new Foreign(isIn(read.source().content())));
    }

    private static boolean isIn(String content) {
      int accented = 0;
      for (int i = 0; i < content.length(); i++) {
        char c = content.charAt(i);
        accented += c >= 0xc0 && c <= 0x24f ? 1 : 0;
      }
      return accented * LETTERS_AN_ACCENT > content.length();
    }
  }

  private static int limit(String word) {
    return word.length() / CHARACTERS_AN_EDIT;
  }

  private static boolean isPlural(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    return longer.length() == shorter.length() + 1
        && longer.endsWith("s")
        && longer.regionMatches(true, 0, shorter, 0, shorter.length());
  }

  /** “Key point 1” and “观点一” number a list of their own; they are no slips of the pen. */
  private static boolean isNumbered(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return "一二三四五六七八九十".indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
