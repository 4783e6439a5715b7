package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.DateReader;
import dev.kegang.outline.Field;
import dev.kegang.outline.LessonDate;
import dev.kegang.outline.LessonDate.Style;
import dev.kegang.outline.Outline;
import dev.kegang.settings.RuleOption;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.DateWords;
import dev.kegang.vocabulary.FieldKind;
import java.util.List;
import java.util.Locale;

/** Dates are written the way the course writes them. */
public final class DateStyle implements DocumentRule {

  private static final RuleOption STYLE =
      RuleOption.choice("style", "slash", "hyphen", "point", "chinese", "month-first", "day-first");

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0")
        .offByDefault()
        .withOptions(STYLE)
        .by(Aspect.STRUCTURE, Aspect.LABELS, Aspect.VALUES);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    Style wanted = style(findings.options().text(STYLE));
    DateWords words = outline.vocabulary().dateWords();
    for (Field field : outline.fields()) {
      TextSpan value = field.value();
      if (FieldKind.DATE.equals(field.kind()) && value != null) {
        LessonDate date = new DateReader(words).read(value);
        if (date != null && date.valid() && date.style() != wanted) {
          String written = written(date, wanted, words);
          findings
              .report("message", date.span().range(), date.span().text(), written)
              .safeFix("rewrite", List.of(new TextEdit(date.span().range(), written)), written);
        }
      }
    }
  }

  private static Style style(String name) {
    return switch (name) {
      case "hyphen" -> Style.HYPHEN;
      case "point" -> Style.POINT;
      case "chinese" -> Style.SIGNS;
      case "month-first" -> Style.MONTH_FIRST;
      case "day-first" -> Style.DAY_FIRST;
      default -> Style.SLASH;
    };
  }

  private static String written(LessonDate date, Style style, DateWords words) {
    int year = date.year();
    int month = date.month();
    int day = date.day();
    return switch (style) {
      case SLASH -> String.format(Locale.ROOT, "%d/%02d/%02d", year, month, day);
      case HYPHEN -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
      case POINT -> year + "." + month + "." + day;
      case SIGNS -> words.signed(year, month, day);
      case MONTH_FIRST -> words.monthName(month) + " " + day + ", " + year;
      case DAY_FIRST -> day + " " + words.monthName(month) + " " + year;
    };
  }
}
