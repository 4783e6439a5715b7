package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Work;
import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** A reference must say enough for a reader to find the work. */
public final class IncompleteReference implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.info("0.1.0").by(Aspect.REFERENCES).withoutFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    for (Work work : outline.works()) {
      Reference reference = work.first();
      String missing = missing(reference.citation());
      if (missing != null) {
        FindingDraft draft =
            findings.report(
                missing,
                FirstLine.of(outline, reference.item().text().range()),
                Quotation.of(reference.citation().wording()));
        for (Reference other : work.cited()) {
          if (!other.isAtPlaceOf(reference) && missing.equals(missing(other.citation()))) {
            draft.related("also", FirstLine.of(outline, other.item().text().range()));
          }
        }
      }
    }
  }

  /** The key of the message that says what is missing; null where nothing is. */
  private static @Nullable String missing(Citation citation) {
    return switch (citation.style()) {
      case APA, GBT7714 -> missingPart(citation);
      case BOOK_TITLE -> namesYear(citation) ? null : missingPart(citation);
      case OTHER -> citation.container() == null ? null : missingInFreeStyle(citation);
      case IDENTIFIER -> null;
    };
  }

  private static @Nullable String missingPart(Citation citation) {
    if (citation.title() == null) {
      return "title";
    }
    boolean reachable = !citation.identifiers().isEmpty();
    if (citation.authors() == null || citation.year() == null) {
      if (reachable) {
        return null;
      }
      if (citation.authors() != null) {
        return "year";
      }
      return citation.year() == null ? "author-and-year" : "author";
    }
    return citation.periodical() && !citation.findable() ? "periodical" : null;
  }

  /** Only what is plain to see: authors without a year, or a year where the authors belong. */
  private static @Nullable String missingInFreeStyle(Citation citation) {
    TextSpan year = citation.year();
    if (year == null) {
      return citation.authors() == null ? null : "year";
    }
    int before = year.range().start() - CitationWording.start(citation);
    return citation.authors() == null && before <= 1 ? "author" : null;
  }

  /** A standard or a yearbook often has its year in the title. */
  private static boolean namesYear(Citation citation) {
    TextSpan title = citation.title();
    int digits = 0;
    for (int i = 0; title != null && i < title.text().length() && digits < 4; i++) {
      digits = Character.isDigit(title.text().charAt(i)) ? digits + 1 : 0;
    }
    return digits == 4;
  }
}
