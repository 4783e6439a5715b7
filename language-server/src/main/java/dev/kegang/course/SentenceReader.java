package dev.kegang.course;

import dev.kegang.course.CourseKey.Kind;
import dev.kegang.course.FactValue.Sentence;
import dev.kegang.outline.Field;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Wording;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;

/** Reads the sentences of summaries and key points, each as a hash. */
final class SentenceReader {

  /** A shorter sentence may well be right in many lessons; a Chinese character counts twice. */
  private static final int SHORTEST = 20;

  private static final String ENDS = "。！？；!?;";

  private final Outline outline;
  private final FactList facts;

  SentenceReader(Outline outline, FactList facts) {
    this.outline = outline;
    this.facts = facts;
  }

  void read() {
    for (Field field : outline.fields()) {
      if (FieldKind.SUMMARY.equals(field.kind()) || FieldKind.KEY_POINTS.equals(field.kind())) {
        if (field.value() != null && field.placeholder() == null) {
          add(field.value());
        }
        field.items().forEach(this::add);
      }
    }
  }

  private void add(Item item) {
    if (item.content() instanceof Wording) {
      add(item.text());
    }
    item.children().forEach(this::add);
  }

  private void add(TextSpan span) {
    String text = span.text();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isEnd(text, at)) {
        addSentence(span.slice(start, at).trimmed());
        start = Math.min(at + 1, text.length());
      }
    }
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    return ENDS.indexOf(c) >= 0
        || (c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' '));
  }

  private void addSentence(TextSpan sentence) {
    if (sentence.text().length() * 2 < SHORTEST) {
      return;
    }
    String key = Normalised.key(sentence.text());
    if (weight(key) >= SHORTEST) {
      facts.add(facts.key(Kind.SENTENCE, key), Sentence.INSTANCE, sentence.range());
    }
  }

  private static int weight(String key) {
    int weight = 0;
    for (int i = 0; i < key.length(); i++) {
      weight += Character.isIdeographic(key.charAt(i)) ? 2 : 1;
    }
    return weight;
  }
}
