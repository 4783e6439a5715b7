package dev.kegang.course;

import dev.kegang.course.CourseKey.Kind;
import dev.kegang.outline.Field;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Wording;
import dev.kegang.text.Blanks;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;

/** Reads the sentences of summaries and key points, each as a hash. */
final class SentenceReader {

  /** One sentence. */
  record Found(CourseKey key, TextRange range) {}

  /** A shorter sentence may well be right in many lessons; a Chinese character counts twice. */
  private static final int SHORTEST = 20;

  private static final String ENDS = "。！？；!?;";

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
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean mayEnd = c < '。' ? c <= '?' : c == '。' || c >= '！';
      if (mayEnd && isEnd(text, at)) {
        addSentence(span, start, at);
        start = at + 1;
      }
    }
    addSentence(span, start, text.length());
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    return ENDS.indexOf(c) >= 0
        || (c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' '));
  }

  private void addSentence(TextSpan span, int start, int end) {
    String text = span.text();
    int from = start;
    int to = end;
    while (from < to && Blanks.isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if ((to - from) * 2 < SHORTEST) {
      return;
    }
    String key = Normalised.key(text.substring(from, to));
    if (isLong(key)) {
      int offset = span.range().start();
      found.add(
          new Found(facts.key(Kind.SENTENCE, key), new TextRange(offset + from, offset + to)));
    }
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
