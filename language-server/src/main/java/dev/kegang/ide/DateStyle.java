package dev.kegang.ide;

import dev.kegang.outline.Field;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TitlePage;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How a lesson writes its date.
 *
 * @param sample its own date; empty where it has none
 */
record DateStyle(String sample) {

  static DateStyle of(Outline outline) {
    TitlePage page = outline.titlePage();
    if (page != null) {
      for (Field field : page.fields()) {
        TextSpan value = field.value();
        if (FieldKind.DATE.equals(field.kind()) && value != null) {
          return new DateStyle(value.text());
        }
      }
    }
    return new DateStyle("");
  }

  /** Another date in the same style. */
  String written(LocalDate date) {
    if (sample.indexOf('年') >= 0) {
      return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
    char separator = sample.indexOf('-') >= 0 ? '-' : sample.indexOf('.') >= 0 ? '.' : '/';
    return String.format(
        Locale.ROOT,
        "%04d%c%02d%c%02d",
        date.getYear(),
        separator,
        date.getMonthValue(),
        separator,
        date.getDayOfMonth());
  }
}
