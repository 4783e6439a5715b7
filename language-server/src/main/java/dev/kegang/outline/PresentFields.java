package dev.kegang.outline;

import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields an outline has as a whole, in whatever form: as a label, a heading, a key of the front
 * matter, a row of a table or a fenced block.
 */
public final class PresentFields {

  /** A longer title tells about more than the field. */
  private static final int LONGEST_REST = 8;

  private static final int LEAST_CHARACTERS = 3;
  private static final String FENCE = ":::";
  private static final String FRONT_MATTER = "---";

  private PresentFields() {}

  /**
   * Those that are called by a known word.
   *
   * @param mayBeFenced false where no line begins with three colons
   */
  static Set<FieldKind> named(Outline outline, boolean mayBeFenced) {
    Vocabulary vocabulary = outline.vocabulary();
    Set<FieldKind> present = new HashSet<>();
    add(outline.frontMatter(), present);
    add(outline.fields(), present);
    addTitles(outline.headings(), vocabulary, present);
    addFrontMatter(outline, present);
    if (mayBeFenced) {
      addFenced(outline.source(), vocabulary, present);
    }
    return present;
  }

  /** Those that may be meant: also by a title that says more than the field's name. */
  public static Set<FieldKind> meant(Outline outline) {
    Set<FieldKind> present = named(outline, true);
    for (Map.Entry<FieldKind, List<String>> entry : outline.vocabulary().fields().entrySet()) {
      if (!present.contains(entry.getKey()) && isInTitle(entry.getValue(), outline)) {
        present.add(entry.getKey());
      }
    }
    return present;
  }

  static void add(List<Field> fields, Set<FieldKind> present) {
    for (Field field : fields) {
      if (field.kind() != null) {
        present.add(field.kind());
      }
    }
  }

  /** A title such as 教学重难点 names two fields. */
  static void addTitles(List<Heading> headings, Vocabulary vocabulary, Set<FieldKind> present) {
    for (Heading heading : headings) {
      List<FieldKind> named = vocabulary.headingFields(heading.title().text());
      if (!named.isEmpty()) {
        present.addAll(named);
      }
    }
  }

  /** Keys that are no labels elsewhere, such as {@code questions} with a list below. */
  static void addFrontMatter(Outline outline, Set<FieldKind> present) {
    String text = outline.source().content();
    int start = text.startsWith("\ufeff") ? 1 : 0;
    if (!text.startsWith(FRONT_MATTER, start)) {
      return;
    }
    int line = text.indexOf('\n', start) + 1;
    while (line > 0 && line < text.length() && !text.startsWith(FRONT_MATTER, line)) {
      int end = text.indexOf('\n', line);
      int colon = text.indexOf(':', line);
      if (colon > line && (end < 0 || colon < end)) {
        present.addAll(outline.vocabulary().headingFields(text.substring(line, colon)));
      }
      line = end + 1;
    }
  }

  /** A block such as {@code ::: questions}. */
  static void addFenced(SourceText source, Vocabulary vocabulary, Set<FieldKind> present) {
    String text = source.content();
    for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
      if (!text.startsWith(FENCE, at)) {
        continue;
      }
      int word = at;
      while (word < text.length() && text.charAt(word) == ':') {
        word++;
      }
      int end = word;
      while (end < text.length() && text.charAt(end) != ':' && !endsLine(text.charAt(end))) {
        end++;
      }
      boolean startsLine = at == 0 || endsLine(text.charAt(at - 1));
      if (startsLine) {
        present.addAll(vocabulary.headingFields(text.substring(word, end).strip()));
      }
      at = Math.max(at, word - 1);
    }
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isInTitle(List<String> words, Outline outline) {
    for (Heading heading : outline.headings()) {
      String title = heading.title().text();
      for (String word : words) {
        if (word.length() >= LEAST_CHARACTERS
            && title.length() <= word.length() + LONGEST_REST
            && title.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }
}
