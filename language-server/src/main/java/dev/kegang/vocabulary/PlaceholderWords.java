package dev.kegang.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which text that only tells the author what to write is known. */
public final class PlaceholderWords {

  /** 的 makes what stands before it part of a name, such as 待填写的表格. */
  private static final char ATTRIBUTIVE = '的';

  /**
   * A word at the start of a wording.
   *
   * @param open whether more words may follow without a blank
   * @param capitals whether it counts only in capitals, such as TODO
   */
  private record Start(String word, boolean open, boolean capitals) {}

  /**
   * A whole sentence.
   *
   * @param first its first character, in lower case
   * @param pieces what stands around the gaps, in lower case
   */
  private record Template(char first, List<String> pieces) {}

  private final List<Template> templates = new ArrayList<>();
  private final CharacterSet templateOpenings = new CharacterSet();
  private final List<Start> starts = new ArrayList<>();
  private final CharacterSet openings = new CharacterSet();
  private final PlaceholderMarks marks;
  private final List<Pattern> added;

  private PlaceholderWords(List<VocabularyWords> sources, List<Pattern> added) {
    this.added = added;
    for (VocabularyWords source : sources) {
      for (String pattern : source.list("placeholder.template")) {
        String template = pattern.toLowerCase(Locale.ROOT);
        templates.add(new Template(template.charAt(0), pieces(template)));
        if (template.charAt(0) == '*') {
          throw new IllegalArgumentException("a template opens with a word: " + template);
        }
        templateOpenings.addBothCases(template.charAt(0));
      }
      for (String pattern : source.list("placeholder.start")) {
        boolean open = pattern.endsWith("*");
        String word = open ? pattern.substring(0, pattern.length() - 1) : pattern;
        boolean capitals = word.charAt(0) < 0x80 && word.equals(word.toUpperCase(Locale.ROOT));
        starts.add(new Start(word, open, capitals));
        openings.addBothCases(Character.toLowerCase(word.charAt(0)));
      }
    }
    marks = PlaceholderMarks.of(sources);
  }

  static PlaceholderWords of(List<VocabularyWords> sources, List<Pattern> added) {
    return new PlaceholderWords(sources, added);
  }

  /** What templates and tools leave behind in the middle of a text. */
  public PlaceholderMarks marks() {
    return marks;
  }

  /** Whether the whole of a text is a template sentence. */
  public boolean isTemplate(String text) {
    if (text.isEmpty() || !templateOpenings.contains(text.charAt(0))) {
      return false;
    }
    char opening = text.charAt(0);
    char lower = Character.toLowerCase(opening);
    for (int i = 0; i < templates.size(); i++) {
      Template template = templates.get(i);
      if ((template.first == opening || template.first == lower)
          && matches(template.pieces, text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an unfinished text may begin with a character: of most texts their first letter tells
   * that they are not.
   */
  public boolean mayOpen(char first) {
    return !added.isEmpty() || WordKey.mayOpen(first, openings);
  }

  /**
   * Whether a text is, or starts with, a word that says it is still to be written. Behind most
   * words only punctuation may follow, because a lesson may well be about a TODO list.
   */
  public boolean startsUnfinished(String text) {
    return startsUnfinished(text, 0);
  }

  /** Whether a line starts with such a word, perhaps behind brackets or marks of emphasis. */
  public boolean opensUnfinished(String line) {
    int start = 0;
    while (start < line.length() && isOpening(line.charAt(start))) {
      start++;
    }
    return startsUnfinished(line, start);
  }

  /** Whether what stands between two offsets may do so. */
  boolean mayOpenUnfinished(char[] characters, int from, int to) {
    int start = from;
    while (start < to && isOpening(characters[start])) {
      start++;
    }
    return start < to && openings.contains(characters[start]);
  }

  private static boolean isOpening(char c) {
    return switch (c) {
      case '(', '（', '[', '【', '*', '_' -> true;
      default -> false;
    };
  }

  private boolean startsUnfinished(String text, int from) {
    if (from == text.length() || !openings.contains(text.charAt(from))) {
      return false;
    }
    char first = text.charAt(from);
    for (Start start : starts) {
      String word = start.word;
      if (mayBe(first, word.charAt(0))
          && text.regionMatches(!start.capitals, from, word, 0, word.length())
          && ends(start, nextLetter(text, from + word.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Most words begin otherwise; Java takes long to tell that Chinese characters have no case. */
  private static boolean mayBe(char written, char known) {
    return written == known || (written < 0x80 && known < 0x80 && (written ^ known) == ' ');
  }

  /** Whether a pattern from settings fits the whole of a text. */
  public boolean fitsAdded(String text) {
    for (Pattern pattern : added) {
      if (BoundedMatch.matches(pattern, text)) {
        return true;
      }
    }
    return false;
  }

  /** The next character that is no blank; a blank at the end. */
  private static char nextLetter(String text, int from) {
    int next = from;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() ? text.charAt(next) : ' ';
  }

  private static boolean ends(Start start, char next) {
    if (start.open) {
      return next != ATTRIBUTIVE;
    }
    return !Character.isLetterOrDigit(next) && next != '-' && next != '_';
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
