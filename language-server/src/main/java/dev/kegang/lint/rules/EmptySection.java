package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.Closing;
import dev.kegang.outline.Comment;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.Topic;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section, and the closing summary, hold more than their headings. */
public final class EmptySection implements DocumentRule {

  /** A longer heading says what there is to say. */
  private static final int LONGEST_TITLE = 80;

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").by(Aspect.STRUCTURE, Aspect.LABELS).withoutFixes();
  }

  @Override
  public void check(Outline outline, Findings findings) {
    for (Section section : outline.sections()) {
      if (SectionContent.isEmpty(section) && !goesOn(outline, section)) {
        Heading heading = section.heading();
        if (heading.title().isEmpty()) {
          findings.report("untitled", heading.range());
        } else {
          findings.report("message", heading.title().range(), heading.title().text());
        }
      }
    }
    Closing closing = outline.closing();
    if (closing != null && isEmpty(outline, closing)) {
      TextSpan title = closing.heading().title();
      findings.report("closing", title.range(), title.text());
    }
  }

  /**
   * Whether headings say it all: it is a sentence, or has attributes by which a site fills it, or
   * below it stand topics of their own, or a title as on a slide.
   */
  private static boolean goesOn(Outline outline, Section section) {
    String heading = section.heading().text().text();
    if (heading.length() > LONGEST_TITLE || heading.endsWith("}")) {
      return true;
    }
    for (Topic topic : section.topics()) {
      String title = topic.heading().title().text();
      if (!Normalised.sameWording(title, section.heading().title().text())) {
        return true;
      }
    }
    return isSubtitle(outline, section.heading())
        || leads(outline, section.heading(), section.range().end());
  }

  /** Whether it stands right below the lesson's title and has no number. */
  private static boolean isSubtitle(Outline outline, Heading heading) {
    Heading title = outline.lessonTitle();
    if (title == null || heading.ordinal() != null) {
      return false;
    }
    int from = title.range().end();
    int to = heading.range().start();
    return from <= to && isBlank(outline, from, to);
  }

  /** Whether the next heading is a deeper one with words of its own, or one of the first level. */
  private static boolean leads(Outline outline, Heading heading, int end) {
    Heading next = next(outline.headings(), heading.range().end());
    if (next == null) {
      return false;
    }
    boolean title = next.level() == 1 && next.range().start() == end;
    return title
        || (next.level() > heading.level()
            && !Normalised.sameWording(next.title().text(), heading.title().text()));
  }

  private static @Nullable Heading next(List<Heading> headings, int offset) {
    int low = 0;
    int high = headings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (headings.get(middle).range().start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == headings.size() ? null : headings.get(low);
  }

  private static boolean isEmpty(Outline outline, Closing closing) {
    int from = closing.heading().range().end();
    for (Comment comment : outline.comments()) {
      TextRange range = comment.span().range();
      if (range.start() >= from && range.end() <= closing.range().end()) {
        if (!isBlank(outline, from, range.start())) {
          return false;
        }
        from = range.end();
      }
    }
    return isBlank(outline, from, closing.range().end());
  }

  private static boolean isBlank(Outline outline, int from, int to) {
    return outline.source().span(from, Math.max(from, to)).trimmed().isEmpty();
  }
}
