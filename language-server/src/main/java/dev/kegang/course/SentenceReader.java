package dev.kegang.course;

import dev.kegang.course.CourseKey.Kind;
import dev.kegang.outline.Field;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TellingFields;
import dev.kegang.outline.Wording;
import dev.kegang.text.Blanks;
import dev.kegang.text.Letters;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Reads the sentences of summaries and key points, each as a hash. */
final class SentenceReader {

  /** One sentence. */
  record Found(CourseKey key, TextRange range) {}

  /** A shorter sentence may well be right in many lessons; a Chinese character counts twice. */
  private static final int SHORTEST = 20;

  private static final char FIRST_IDEOGRAPH = '\u4e00';

  private final FactList facts;
  private final List<Found> found = new ArrayList<>();

  private SentenceReader(FactList facts) {
    this.facts = facts;
  }

  /** The sentences of an outline, or of one page of it, in order. */
  static List<Found> read(Outline outline, FactList facts) {
    SentenceReader reader = new SentenceReader(facts);
    reader.read(outline);
    return reader.found;
  }

  private void read(Outline outline) {
    for (Field field : TellingFields.of(outline).sentences()) {
      if (field.value() != null && field.placeholder() == null) {
        add(field.value());
      }
      add(field.items());
    }
  }

  private void add(List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      add(items.get(i));
    }
  }

  private void add(Item item) {
    if (item.content() instanceof Wording) {
      add(item.text());
    }
    if (!item.children().isEmpty()) {
      add(item.children());
    }
  }

  private void add(TextSpan span) {
    char[] characters = span.text().toCharArray();
    int start = 0;
    while (start < characters.length) {
      start = addSentence(span, characters, start) + 1;
    }
  }

  /**
   * Adds the sentence that starts at an offset. Its letters are gathered on the way to its end: no
   * text of them is made.
   *
   * @return where it ends
   */
  private int addSentence(TextSpan span, char[] characters, int start) {
    long letters = CourseKey.EMPTY_NAME;
    int weight = 0;
    boolean plain = true;
    int end = start;
    for (; end < characters.length; end++) {
      int letter = Letters.letter(characters[end]);
      if (letter >= FIRST_IDEOGRAPH) {
        letters = CourseKey.and(letters, (char) letter);
        weight += 2;
      } else if (letter > 0) {
        letters = CourseKey.and(letters, (char) letter);
        weight++;
      } else if (isEnd(characters, end)) {
        break;
      } else {
        plain &= letter == 0;
      }
    }
    if (!plain) {
      addClosely(span, characters, start, end);
    } else if (weight >= SHORTEST) {
      found.add(new Found(facts.sentence(letters), trimmed(span, characters, start, end)));
    }
    return end;
  }

  /** Adds one with characters that may be letters or not, depending on those around them. */
  private void addClosely(TextSpan span, char[] characters, int start, int end) {
    TextRange place = trimmed(span, characters, start, end);
    int from = place.start() - span.range().start();
    String key = Normalised.key(span.text().substring(from, from + place.length()));
    if (isLong(key)) {
      found.add(new Found(facts.key(Kind.SENTENCE, key), place));
    }
  }

  private static boolean isEnd(char[] characters, int at) {
    return switch (characters[at]) {
      case '。', '！', '？', '；', '!', '?', ';' -> true;
      case '.' -> at + 1 == characters.length || characters[at + 1] == ' ';
      default -> false;
    };
  }

  private static TextRange trimmed(TextSpan span, char[] characters, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Blanks.isBlank(characters[from])) {
      from++;
    }
    while (from < to && Blanks.isBlank(characters[to - 1])) {
      to--;
    }
    return span.place(from, to);
  }

  private static boolean isLong(String key) {
    if (key.length() >= SHORTEST) {
      return true;
    }
    int weight = 0;
    for (int i = 0; i < key.length(); i++) {
      weight += Character.isIdeographic(key.charAt(i)) ? 2 : 1;
    }
    return weight >= SHORTEST;
  }
}
