package dev.kegang.outline;

import dev.kegang.text.Blanks;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the label at the start of a line, in all the ways authors write one. */
final class LabelReader {

  private static final int LONGEST_UNBOLD_WORD = 24;

  private final Vocabulary vocabulary;

  LabelReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A label with what it means; the kind is null where the vocabulary does not know it. */
  record Labelled(Label label, @Nullable FieldKind kind) {}

  /**
   * The label a line starts with; null where it starts with none. An unbold one counts only when
   * the vocabulary knows its word.
   */
  @Nullable Labelled read(Line line) {
    TextSpan text = line.text();
    if (line.kind() != Line.Kind.TEXT || text.isEmpty()) {
      return null;
    }
    if (line.labelled()) {
      return bold(text);
    }
    Labelled whole = wholeBold(text);
    return whole != null ? whole : unbold(text);
  }

  /** The label in the first of two cells of a table row; null where its word is not known. */
  @Nullable Labelled cell(TextSpan word, TextSpan value) {
    TextSpan inner = Inline.unwrap(word);
    if (!inner.isEmpty() && isColon(inner.text().charAt(inner.text().length() - 1))) {
      inner = inner.slice(0, inner.text().length() - 1).trimmed();
    }
    FieldKind kind = vocabulary.field(inner.text());
    if (kind == null || inner.isEmpty()) {
      return null;
    }
    TextSpan none = word.slice(word.text().length(), word.text().length());
    TextRange range = new TextRange(word.start(), value.start());
    return new Labelled(new Label(range, inner, none, true), kind);
  }

  /** What a word means as a label; null where it is not known. */
  @Nullable FieldKind kind(String word) {
    return vocabulary.field(word);
  }

  /** Whether a text starts with a word in bold and a colon in or behind the bold, as in a label. */
  static boolean looksLabelled(String text) {
    int behind = Inline.boldEnd(text);
    if (behind == 0 || text.lastIndexOf(text.charAt(0), behind - 3) > 1) {
      return false;
    }
    int colon = behind;
    while (colon < text.length() && Blanks.isBlank(text.charAt(colon))) {
      colon++;
    }
    String word = text.substring(2, behind - 2).stripTrailing();
    return (colon < text.length() && isColon(text.charAt(colon)))
        || (!word.isEmpty() && isColon(word.charAt(word.length() - 1)));
  }

  private @Nullable Labelled bold(TextSpan text) {
    String line = text.text();
    boolean brackets = line.charAt(0) == '【';
    int open = brackets ? 1 : 2;
    int close = brackets ? line.indexOf('】') : Inline.doubled(line, line.charAt(0), 2);
    if (close <= open) {
      return null;
    }
    int behind = close + open;
    TextSpan word = text.trimmedSlice(open, close);
    int length = word.text().length();
    if (length > 0 && isColon(word.text().charAt(length - 1))) {
      TextSpan separator = word.slice(length - 1, length);
      return labelled(text, word.trimmedSlice(0, length - 1), separator, behind, true);
    }
    int colon = behind;
    while (colon < line.length() && Blanks.isBlank(line.charAt(colon))) {
      colon++;
    }
    if (colon < line.length() && isColon(line.charAt(colon))) {
      return labelled(text, word, text.slice(colon, colon + 1), colon + 1, true);
    }
    return labelled(text, word, text.slice(behind, behind), behind, true);
  }

  /** A line that is nothing but a known word in bold opens a field too. */
  private @Nullable Labelled wholeBold(TextSpan text) {
    int end = Inline.boldEnd(text.text());
    if (end == 0 || end != text.text().length()) {
      return null;
    }
    TextSpan word = text.trimmedSlice(2, end - 2);
    return vocabulary.field(word.text()) == null
        ? null
        : labelled(text, word, text.slice(end, end), end, true);
  }

  private @Nullable Labelled unbold(TextSpan text) {
    String line = text.text();
    int limit = Math.min(line.length(), LONGEST_UNBOLD_WORD);
    for (int i = 1; i < limit; i++) {
      if (isColon(line.charAt(i))) {
        TextSpan word = text.trimmedSlice(0, i);
        return vocabulary.field(word.text()) == null
            ? null
            : labelled(text, word, text.slice(i, i + 1), i + 1, false);
      }
    }
    return null;
  }

  private Labelled labelled(
      TextSpan line, TextSpan word, TextSpan separator, int end, boolean bold) {
    Label label = new Label(line.place(0, end), word, separator, bold);
    return new Labelled(label, vocabulary.field(word.text()));
  }

  static boolean isColon(char c) {
    return c == ':' || c == '：';
  }
}
