package dev.kegang.lsp;

import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.PageKind;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** A small outline with something of everything, for the server to try itself on. */
final class SampleOutline {

  private static final String WORDS = "one two three";

  private SampleOutline() {}

  static String text() {
    Vocabulary vocabulary = Vocabulary.bundled();
    StringBuilder text = new StringBuilder("## Stage 1: Basics (60 h)\n\n");
    text.append("## Part 1: First steps (10 h)\n\n# 1. A lesson\n\n## ");
    text.append(vocabulary.word(PageKind.TITLE_PAGE, Language.CHINESE)).append("\n\n");
    field(text, vocabulary, FieldKind.DATE).append(" 2024-05-01\n\n## ");
    text.append(vocabulary.word(PageKind.TABLE_OF_CONTENTS, Language.CHINESE));
    text.append("\n\n1. First\n2. Second\n3. Third\n");
    int number = 0;
    for (String title : List.of("First", "Second", "Third")) {
      text.append("\n## ").append(++number).append(". ").append(title).append(" (2 h)\n\n");
      text.append("### ").append(title).append("\n\n");
      field(text, vocabulary, FieldKind.SUMMARY).append(' ').append(WORDS).append("。四五六。\n");
      field(text, vocabulary, FieldKind.KEY_POINTS).append("\n  - A point of ");
      text.append(WORDS).append(" that is long enough.\n  - 图 1 shows another.\n");
      field(text, vocabulary, FieldKind.REFERENCES).append("\n  - Author, A. (2000). The ");
      text.append(WORDS).append(". Publisher.\n  - 郑磊. 数据之美[M]. 北京: 出版社, 2015.\n");
      field(text, vocabulary, FieldKind.EXAMPLES).append("\n  - 图 ").append(number);
      text.append(": What it shows\n");
    }
    text.append("\n---\n\n## ").append(vocabulary.word(PageKind.CLOSING, Language.CHINESE));
    return text.append("\n\nAll of it.\n").toString();
  }

  /** Offsets of blanks between words in its fields. */
  static List<Integer> placesToType(String text) {
    List<Integer> places = new ArrayList<>();
    for (int at = text.indexOf(WORDS); at >= 0; at = text.indexOf(WORDS, at + 1)) {
      places.add(at + WORDS.indexOf(' '));
    }
    return places;
  }

  private static StringBuilder field(StringBuilder text, Vocabulary vocabulary, FieldKind kind) {
    return text.append("- **").append(vocabulary.word(kind, Language.CHINESE)).append("**:");
  }
}
