package dev.kegang.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words by which text that only tells the author what to write is known. */
public final class PlaceholderWords {

  /** A word at the start of a wording; one in capitals, such as TODO, counts only in capitals. */
  private record Start(String word, boolean ideographs, boolean capitals) {}

  private final List<List<String>> templates = new ArrayList<>();
  private final List<Start> starts = new ArrayList<>();

  private PlaceholderWords(List<VocabularyWords> sources) {
    for (VocabularyWords source : sources) {
      for (String pattern : source.list("placeholder.template")) {
        templates.add(pieces(pattern.toLowerCase(Locale.ROOT)));
      }
      for (String word : source.list("placeholder.start")) {
        boolean ideographs = word.charAt(0) >= 0x80;
        boolean capitals = !ideographs && word.equals(word.toUpperCase(Locale.ROOT));
        starts.add(new Start(word, ideographs, capitals));
      }
    }
  }

  static PlaceholderWords of(List<VocabularyWords> sources) {
    return new PlaceholderWords(sources);
  }

  /** Whether the whole of a text is a template sentence. */
  public boolean isTemplate(String text) {
    for (List<String> template : templates) {
      if (matches(template, text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text is, or starts with, a word that says it is still to be written. Behind a word in
   * capitals only punctuation may follow, because a lesson may well be about a TODO list.
   */
  public boolean startsUnfinished(String text) {
    for (Start start : starts) {
      String word = start.word;
      if (text.regionMatches(!start.capitals, 0, word, 0, word.length())
          && (text.length() == word.length() || ends(start, text.charAt(word.length())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Start start, char next) {
    if (start.ideographs) {
      return true;
    }
    return next == ' '
        ? !start.capitals
        : !Character.isLetterOrDigit(next) && next != '-' && next != '_';
  }

  private static List<String> pieces(String pattern) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int star = pattern.indexOf('*'); star >= 0; star = pattern.indexOf('*', from)) {
      pieces.add(pattern.substring(from, star));
      from = star + 1;
    }
    pieces.add(pattern.substring(from));
    return pieces;
  }

  private static boolean matches(List<String> pieces, String text) {
    String first = pieces.get(0);
    if (!text.regionMatches(true, 0, first, 0, first.length())) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int from = first.length();
    for (int i = 1; i < pieces.size(); i++) {
      int at = lower.indexOf(pieces.get(i), from);
      if (at < 0) {
        return false;
      }
      from = at + pieces.get(i).length();
    }
    return from == lower.length() || pieces.get(pieces.size() - 1).isEmpty();
  }
}
