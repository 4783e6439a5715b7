package dev.kegang.ide;

import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposes the course's own words: where one begins, and where one to avoid was just written. */
final class TermProposals {

  private static final int ORDER = 90;

  /** So many letters must be there before a word is proposed; of Chinese characters two. */
  private static final int SHORTEST = 3;

  private TermProposals() {}

  static List<Proposal> at(CompletionPlace place) {
    Map<String, String> terms = place.outline().vocabulary().terms();
    if (terms.isEmpty()) {
      return List.of();
    }
    String before = place.source().span(place.line().start(), place.cursor()).text();
    Map<String, Proposal> found = new LinkedHashMap<>();
    terms.forEach(
        (avoided, wanted) -> {
          int typed = endsWith(before, avoided) ? avoided.length() : begun(before, wanted);
          if (typed > 0) {
            found.putIfAbsent(wanted, proposal(place, wanted, avoided, typed, found.size()));
          }
        });
    return new ArrayList<>(found.values());
  }

  /** How much of a word, but not all of it, a line ends with; 0 for too little. */
  private static int begun(String before, String word) {
    for (int length = Math.min(word.length() - 1, before.length()); length > 1; length--) {
      boolean enough = length >= SHORTEST || Character.isIdeographic(word.codePointAt(0));
      if (enough && endsWith(before, word.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  /** A word of letters must begin there. */
  private static boolean endsWith(String before, String word) {
    int start = before.length() - word.length();
    if (start < 0 || !before.regionMatches(true, start, word, 0, word.length())) {
      return false;
    }
    boolean inside = start > 0 && isLatin(before.charAt(start - 1)) && isLatin(word.charAt(0));
    return !inside;
  }

  private static boolean isLatin(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }

  private static Proposal proposal(
      CompletionPlace place, String wanted, String avoided, int typed, int order) {
    Template template = new Template().text(wanted);
    TextRange replaced = new TextRange(place.cursor() - typed, place.cursor());
    String word = place.source().span(replaced).text();
    return new Proposal(
        Proposal.Kind.TERM,
        wanted,
        place.messages().text("editor.completion.term", avoided),
        "",
        replaced,
        template.snippet(),
        template.plain(),
        word,
        ORDER + order,
        List.of());
  }
}
