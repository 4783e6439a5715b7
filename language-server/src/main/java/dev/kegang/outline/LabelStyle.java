package dev.kegang.outline;

import dev.kegang.text.Blanks;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.List;

/**
 * How labels are written.
 *
 * @param before what stands before the word, such as {@code **}
 * @param after what stands behind it, colon included, such as {@code **:}
 * @param gap the blanks between the label and a value on its line
 */
public record LabelStyle(String before, String after, String gap) {

  /** Labels of sections, where a file shows none. */
  static final LabelStyle BOLD = new LabelStyle("**", "**:", " ");

  /** Labels of the title page, where a file shows none. */
  static final LabelStyle PLAIN = new LabelStyle("", ":", " ");

  /** The style most of some fields' labels have; labels without a colon don't count. */
  static LabelStyle of(String content, List<Field> fields, LabelStyle fallback) {
    Majority<LabelStyle> shapes = new Majority<>();
    for (Field field : fields) {
      if (!field.label().separator().isEmpty()) {
        shapes.add(shape(content, field.label()));
      }
    }
    LabelStyle shape = shapes.orElse(fallback);
    Majority<String> gaps = new Majority<>();
    for (Field field : fields) {
      TextSpan value = field.value();
      if (value != null && shape.equals(shape(content, field.label()))) {
        int end = labelEnd(content, field.label());
        if (end <= value.range().start() && isBlank(content, end, value.range().start())) {
          gaps.add(content.substring(end, value.range().start()));
        }
      }
    }
    String usual = shape.after.endsWith("：") ? "" : fallback.gap;
    return new LabelStyle(shape.before, shape.after, gaps.orElse(usual));
  }

  /** The label alone. */
  public String label(String word) {
    return before + word + after;
  }

  /** The label with its value; no blank is left at the end where the value is empty. */
  public String labelled(String word, String value) {
    return value.isEmpty() ? label(word) : label(word) + gap + value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LabelStyle style
        && before.equals(style.before)
        && after.equals(style.after)
        && gap.equals(style.gap);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * before.hashCode() + after.hashCode()) + gap.hashCode();
  }

  private static LabelStyle shape(String content, Label label) {
    TextRange word = label.word().range();
    return new LabelStyle(
        content.substring(label.range().start(), word.start()),
        content.substring(word.end(), labelEnd(content, label)),
        "");
  }

  private static int labelEnd(String content, Label label) {
    int end = label.range().end();
    while (end > label.word().end() && Blanks.isBlank(content.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(String content, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = content.charAt(i);
      if (c == '\n' || c == '\r' || !Blanks.isBlank(c)) {
        return false;
      }
    }
    return true;
  }
}
