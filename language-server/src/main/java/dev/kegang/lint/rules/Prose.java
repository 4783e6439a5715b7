package dev.kegang.lint.rules;

import dev.kegang.outline.Citation;
import dev.kegang.outline.Field;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The author's own sentences: running text without citations, addresses and formulas. */
final class Prose {

  private Prose() {}

  /** The wordings of an outline that are no part of a citation. */
  static List<TextSpan> of(Outline outline) {
    List<TextRange> citations = citations(outline);
    List<TextSpan> prose = new ArrayList<>(outline.wordings().size());
    int next = 0;
    for (TextSpan wording : outline.wordings()) {
      while (next < citations.size() && citations.get(next).end() <= wording.start()) {
        next++;
      }
      if (next == citations.size() || !citations.get(next).overlaps(wording.range())) {
        prose.add(wording);
      }
    }
    return prose;
  }

  private static List<TextRange> citations(Outline outline) {
    List<TextRange> citations = new ArrayList<>();
    for (Item item : outline.items()) {
      add(item, citations);
    }
    for (Field field : outline.fields()) {
      for (Item item : field.items()) {
        add(item, citations);
      }
    }
    citations.sort(Comparator.comparingInt(TextRange::start));
    return citations;
  }

  private static void add(Item item, List<TextRange> citations) {
    if (item.content() instanceof Citation) {
      citations.add(item.text().range());
    }
  }

  /** Per character whether it belongs to an address, a link's target or a formula. */
  static boolean[] opaque(String text) {
    boolean[] opaque = new boolean[text.length()];
    int i = 0;
    while (i < text.length()) {
      int end = opaqueEnd(text, i);
      for (int j = i; j < end; j++) {
        opaque[j] = true;
      }
      i = Math.max(end, i + 1);
    }
    return opaque;
  }

  private static int opaqueEnd(String text, int at) {
    return switch (text.charAt(at)) {
      case ']' -> text.startsWith("](", at) ? behind(text, ')', at) : at;
      case '$' -> behind(text, '$', at);
      case 'h' -> text.startsWith("http", at) ? addressEnd(text, at) : at;
      case 'w' -> text.startsWith("www.", at) ? addressEnd(text, at) : at;
      default -> at;
    };
  }

  private static int behind(String text, char close, int at) {
    int end = text.indexOf(close, at + 1);
    return end < 0 ? at : end + 1;
  }

  private static int addressEnd(String text, int at) {
    int end = at;
    while (end < text.length() && " )>\"”，。；、）》".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
