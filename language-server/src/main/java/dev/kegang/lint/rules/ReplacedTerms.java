package dev.kegang.lint.rules;

import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The terms a course writes otherwise, to be found in its text; the longest wins. */
final class ReplacedTerms {

  /**
   * A term that should be another.
   *
   * @param range in the text that was searched
   */
  record Found(TextRange range, String term, String wanted) {}

  private record Term(String text, String wanted) {}

  private final List<Term> terms = new ArrayList<>();

  ReplacedTerms(Map<String, String> settings) {
    settings.forEach(
        (term, wanted) -> {
          if (!term.isBlank() && !term.equals(wanted)) {
            terms.add(new Term(term, wanted));
          }
        });
    terms.sort(Comparator.comparingInt((Term term) -> term.text.length()).reversed());
  }

  /** In order, not overlapping. */
  List<Found> in(String text) {
    List<Found> found = new ArrayList<>(0);
    for (Term term : terms) {
      for (int at = text.indexOf(term.text); at >= 0; at = text.indexOf(term.text, at + 1)) {
        TextRange range = new TextRange(at, at + term.text.length());
        if (isWhole(text, range) && !isWanted(text, range, term) && isFree(range, found)) {
          found.add(new Found(range, term.text, term.wanted));
        }
      }
    }
    if (found.isEmpty()) {
      return found;
    }
    boolean[] opaque = Prose.opaque(text);
    found.removeIf(place -> opaque[place.range().start()]);
    found.sort(Comparator.comparingInt(place -> place.range().start()));
    return found;
  }

  private static boolean isFree(TextRange range, List<Found> found) {
    for (Found other : found) {
      if (other.range().overlaps(range)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the term is already a part of what should stand there. */
  private static boolean isWanted(String text, TextRange range, Term term) {
    String wanted = term.wanted;
    for (int at = wanted.indexOf(term.text); at >= 0; at = wanted.indexOf(term.text, at + 1)) {
      if (range.start() >= at && text.startsWith(wanted, range.start() - at)) {
        return true;
      }
    }
    return false;
  }

  /** A Latin term is a whole word; a Chinese one may stand between any others. */
  private static boolean isWhole(String text, TextRange range) {
    return !joins(text, range.start()) && !joins(text, range.end());
  }

  private static boolean joins(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && isLatin(text.charAt(offset - 1))
        && isLatin(text.charAt(offset));
  }

  private static boolean isLatin(char c) {
    return c < '\u0250' && Character.isLetterOrDigit(c);
  }
}
