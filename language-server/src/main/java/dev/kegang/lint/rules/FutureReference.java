package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Citation;
import dev.kegang.outline.DateReader;
import dev.kegang.outline.Field;
import dev.kegang.outline.LessonDate;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Reference;
import dev.kegang.outline.TitlePage;
import dev.kegang.outline.Work;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A work cannot be cited before it has appeared. */
public final class FutureReference implements DocumentRule {

  /** From this month on, publishers sell books that bear the next year. */
  private static final int NEXT_YEARS_BOOKS = 7;

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0")
        .by(Aspect.STRUCTURE, Aspect.LABELS, Aspect.REFERENCES)
        .withoutFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    LessonDate date = date(outline);
    if (date == null || !date.valid()) {
      return;
    }
    int latest = date.month() < NEXT_YEARS_BOOKS ? date.year() : date.year() + 1;
    for (Work work : outline.works()) {
      Citation first = work.first().citation();
      TextSpan year = first.year();
      if (year != null && first.yearValue() > latest) {
        FindingDraft finding =
            findings
                .report(
                    "message",
                    year.range(),
                    year.text(),
                    date.span().text(),
                    Quotation.of(first.wording()))
                .related("date", date.span().range(), date.span().text());
        relateCitations(work, first, finding);
      }
    }
  }

  private static void relateCitations(Work work, Citation first, FindingDraft finding) {
    for (Reference cited : work.cited()) {
      TextSpan year = cited.citation().year();
      boolean same = cited.citation().yearValue() == first.yearValue();
      if (year != null && same && !cited.isAtPlaceOf(work.first())) {
        finding.related("also", year.range());
      }
    }
  }

  /** The date of the title page, else of the front matter; null where neither has one. */
  private static @Nullable LessonDate date(Outline outline) {
    TitlePage page = outline.titlePage();
    TextSpan onPage = page == null ? null : date(page.fields());
    TextSpan date = onPage == null ? date(outline.frontMatter()) : onPage;
    return date == null ? null : new DateReader(outline.vocabulary().dateWords()).read(date);
  }

  private static @Nullable TextSpan date(List<Field> fields) {
    for (Field field : fields) {
      if (FieldKind.DATE.equals(field.kind()) && field.value() != null) {
        return field.value();
      }
    }
    return null;
  }
}
