package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.BoldTitle;
import dev.kegang.outline.Entry;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Hours.Validity;
import dev.kegang.outline.HoursCell;
import dev.kegang.outline.HoursColumn;
import dev.kegang.outline.HoursPlaces;
import dev.kegang.outline.HoursTable;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TellingFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours must be a number above zero. */
public final class InvalidHours implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.error("0.1.0").byPage();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    checkFields(outline.frontMatter(), findings);
    for (Heading heading : outline.headings()) {
      check(heading.hours(), findings);
    }
    checkFields(TellingFields.of(outline).hours(), findings);
    HoursPlaces places = outline.hoursPlaces();
    checkFields(places.fields(), findings);
    for (BoldTitle title : places.boldTitles()) {
      check(title.hours(), findings);
    }
    for (HoursTable table : places.tables()) {
      checkTable(table, findings);
    }
    if (outline.tableOfContents() != null) {
      checkEntries(outline.tableOfContents().entries(), findings);
    }
    if (outline.coursePlan() != null) {
      checkEntries(outline.coursePlan().entries(), findings);
    }
  }

  private static void checkFields(List<Field> fields, Findings findings) {
    for (Field field : fields) {
      check(field.hours(), findings);
    }
  }

  private static void checkEntries(List<Entry> entries, Findings findings) {
    for (Entry entry : entries) {
      check(entry.hours(), findings);
    }
  }

  /** A cell may well say that nothing of a kind is planned; only a number left open is wrong. */
  private static void checkTable(HoursTable table, Findings findings) {
    for (HoursColumn column : table.columns()) {
      for (HoursCell cell : column.cells()) {
        Hours hours = cell.hours();
        boolean unitOfItsOwn = hours != null && !hours.span().text().equals(hours.number().text());
        if (hours != null && unitOfItsOwn && hours.validity() == Validity.NOT_A_NUMBER) {
          check(hours, findings);
        }
      }
    }
  }

  private static void check(@Nullable Hours hours, Findings findings) {
    if (hours == null) {
      return;
    }
    switch (hours.validity()) {
      case VALID -> {}
      case NOT_A_NUMBER -> findings.report("unfilled", hours.span().range(), hours.span().text());
      case ZERO -> findings.report("zero", hours.span().range(), hours.span().text());
      case NEGATIVE -> findings.report("negative", hours.span().range(), hours.span().text());
    }
  }
}
