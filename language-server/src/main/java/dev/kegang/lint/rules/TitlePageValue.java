package dev.kegang.lint.rules;

import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TitlePage;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import org.jspecify.annotations.Nullable;

/** What the title page says. */
final class TitlePageValue {

  private TitlePageValue() {}

  /** The value of a field on one line; null where there is none or it is still to be written. */
  static @Nullable TextSpan of(Outline outline, FieldKind kind) {
    TitlePage page = outline.titlePage();
    Field field = page == null ? null : page.field(kind);
    TextSpan value = field == null || field.placeholder() != null ? null : field.value();
    if (value == null || value.isEmpty()) {
      return null;
    }
    int end = 0;
    String text = value.text();
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return value.slice(0, end).trimmed();
  }
}
