package dev.kegang.ide;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Messages;
import dev.kegang.lint.RulePage;
import dev.kegang.lint.Rules;
import dev.kegang.lint.Suppression;
import dev.kegang.lint.Suppressions;
import dev.kegang.outline.Citation;
import dev.kegang.outline.Element;
import dev.kegang.outline.ElementFinder;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Item;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Section;
import dev.kegang.outline.Work;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Explains what is under the mouse: a field, a citation, a section, a stage or part, and the
 * findings there.
 */
public final class Hover {

  /** How many parts of a rule's page a hover shows: what it finds, why, and how to mend it. */
  private static final int SHOWN_PARTS = 2;

  private final Outline outline;
  private final Messages messages;
  private final int offset;
  private final Prose prose;

  private Hover(Outline outline, Messages messages, int offset, boolean markdown) {
    this.outline = outline;
    this.messages = messages;
    this.offset = offset;
    this.prose = new Prose(markdown);
  }

  /**
   * What there is to say about a place; null where there is nothing.
   *
   * @param findings of the whole outline
   * @param markdown whether the text may be Markdown
   */
  public static @Nullable HoverText at(
      Outline outline, List<Finding> findings, int offset, Messages messages, boolean markdown) {
    return new Hover(outline, messages, offset, markdown).text(findings);
  }

  private @Nullable HoverText text(List<Finding> findings) {
    TextRange range = element();
    for (Finding finding : findings) {
      if (finding.range().touches(offset)) {
        explain(finding.rule());
        range = range == null ? finding.range() : range;
      }
    }
    return range == null || prose.isEmpty() ? null : new HoverText(range, prose.toString());
  }

  private @Nullable TextRange element() {
    for (Field field : outline.fields()) {
      if (field.label().range().touches(offset) && field.kind() != null) {
        describeField(field, field.kind());
        return field.label().range();
      }
    }
    for (Section section : outline.sections()) {
      if (section.heading().range().touches(offset)) {
        describeSection(section);
        return section.heading().range();
      }
    }
    for (Placement placement : outline.placements()) {
      if (placement.heading().range().touches(offset)) {
        describePlacement(placement);
        return placement.heading().range();
      }
    }
    for (Item item : outline.items()) {
      if (item.content() instanceof Citation citation && citation.text().range().touches(offset)) {
        new CitationText(messages, prose).describe(citation, outline);
        return citation.text().range();
      }
    }
    return otherElement();
  }

  /** What stands in running text or in comments, and the lesson as a whole. */
  private @Nullable TextRange otherElement() {
    for (Suppression suppression : Suppressions.of(outline).all()) {
      for (TextSpan name : suppression.names()) {
        if (name.range().touches(offset) && Rules.named(name.text()) != null) {
          explain(name.text());
          return name.range();
        }
      }
    }
    Element element = ElementFinder.at(outline, offset);
    if (element instanceof Element.CaptionName name) {
      new CaptionText(messages, prose).describe(name.caption(), outline);
      return name.range();
    }
    if (element instanceof Element.WorkNumber number) {
      for (Work work : number.works()) {
        new CitationText(messages, prose).describe(work.first().citation(), outline);
      }
      return number.range();
    }
    if (element instanceof Element.SectionNumber number) {
      describeSection(number.title().section());
      return number.range();
    }
    if (element instanceof Element.LessonName name) {
      describeLesson();
      return name.range();
    }
    return null;
  }

  private void describeLesson() {
    prose.heading(Preview.title(outline, messages));
    Hours hours = LessonHours.of(outline).ofLesson();
    if (hours != null) {
      prose.line(messages.text("editor.hours"), hours.span().text());
    }
    describeTotal();
    line("editor.sections", outline.sections().size());
  }

  /** What the sections take of the hours there are. */
  private void describeTotal() {
    HoursTotal total = HoursTotal.of(outline);
    if (total != null) {
      prose.line(messages.text("editor.hours.sections"), total.sum(messages));
    }
  }

  private void describeField(Field field, FieldKind kind) {
    prose.heading(outline.vocabulary().word(kind, messages.language()));
    String key = "field." + kind.id() + ".help";
    String help = messages.text(key);
    if (!help.equals(key)) {
      prose.paragraph(help);
    }
    if (!field.items().isEmpty()) {
      prose.paragraph(messages.text("editor.count.items", field.items().size()));
    }
  }

  private void describeSection(Section section) {
    Counts counts = Counts.of(section);
    prose.heading(section.heading().text().text());
    String hours = LessonHours.of(outline).textOf(section);
    if (!hours.isEmpty()) {
      prose.line(messages.text("editor.hours"), hours);
    }
    line("editor.topics", section.topics().size());
    line("editor.fields", counts.fields());
    line("editor.items", counts.items());
    line("editor.references", counts.citations());
    line("editor.captions", counts.captions());
  }

  private void line(String key, int count) {
    if (count > 0) {
      prose.line(messages.text(key), Integer.toString(count));
    }
  }

  private void describePlacement(Placement placement) {
    Heading heading = placement.heading();
    prose.heading(heading.text().text());
    if (placement.hours() != null) {
      prose.line(messages.text("editor.hours"), placement.hours().span().text());
      describeTotal();
    }
  }

  private void explain(String rule) {
    RulePage page = RulePage.of(rule, messages.language());
    prose.heading(rule);
    prose.trusted(firstParts(page.markdown()));
  }

  /** The beginning of a rule's page, without its heading. */
  private static String firstParts(String page) {
    int start = page.indexOf('\n') + 1;
    int end = start;
    for (int part = 0; part <= SHOWN_PARTS; part++) {
      int next = page.indexOf("\n## ", end + 1);
      end = next < 0 ? page.length() : next;
    }
    return smallHeadings(page.substring(start, end).strip());
  }

  private static String smallHeadings(String text) {
    StringBuilder smaller = new StringBuilder(text.length());
    int from = 0;
    for (int at = text.indexOf("\n## "); at >= 0; at = text.indexOf("\n## ", from)) {
      int lineEnd = text.indexOf('\n', at + 1);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      smaller.append(text, from, at + 1).append("**").append(text, at + 4, end).append("**");
      from = end;
    }
    return smaller.append(text, from, text.length()).toString();
  }
}
