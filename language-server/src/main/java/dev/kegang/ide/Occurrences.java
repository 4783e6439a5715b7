package dev.kegang.ide;

import dev.kegang.ide.Occurrence.Role;
import dev.kegang.outline.Caption;
import dev.kegang.outline.Element;
import dev.kegang.outline.ElementFinder;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.MentionTargets;
import dev.kegang.outline.NumberCitation;
import dev.kegang.outline.NumberCitationReader;
import dev.kegang.outline.NumberMention;
import dev.kegang.outline.NumberMentionReader;
import dev.kegang.outline.NumberedWorks;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Reference;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionTitle;
import dev.kegang.outline.TitleCopy;
import dev.kegang.outline.Work;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every place in a document that stands for what is under the cursor. */
public final class Occurrences {

  private final Outline outline;
  private final List<Occurrence> occurrences = new ArrayList<>();

  private Occurrences(Outline outline) {
    this.outline = outline;
  }

  /** In order of place; empty where there is nothing but plain text. */
  public static List<Occurrence> at(Outline outline, int offset) {
    Element element = ElementFinder.at(outline, offset);
    return element == null ? List.of() : of(outline, element);
  }

  /**
   * Those that are the name which renaming replaces and nothing else, for an editor that types the
   * new name over all of them. Where nothing can be renamed, all.
   */
  public static List<Occurrence> ofName(Outline outline, int offset) {
    Renaming.Place place = Renaming.at(outline, offset);
    List<Occurrence> found = at(outline, offset);
    if (place == null) {
      return found;
    }
    String name = place.name().text();
    return found.stream()
        .filter(occurrence -> outline.source().span(occurrence.range()).text().equals(name))
        .toList();
  }

  /** Where a work is listed and cited, in order of place. */
  static List<Occurrence> ofWork(Outline outline, Work work) {
    Occurrences found = new Occurrences(outline);
    found.addWorks(List.of(work));
    return found.sorted();
  }

  /** In order of place. */
  static List<Occurrence> of(Outline outline, Element element) {
    Occurrences found = new Occurrences(outline);
    found.collect(element);
    return found.sorted();
  }

  private List<Occurrence> sorted() {
    occurrences.sort(Comparator.comparingInt(occurrence -> occurrence.range().start()));
    return List.copyOf(occurrences);
  }

  private void collect(Element element) {
    if (element instanceof Element.LessonName) {
      addLesson();
    } else if (element instanceof Element.PlacementName name) {
      addPlacement(name.placement());
    } else if (element instanceof Element.SectionName name) {
      addSection(name.title());
    } else if (element instanceof Element.SectionNumber number) {
      addSection(number.title());
    } else if (element instanceof Element.TopicName topic) {
      add(topic.heading().title().range(), Role.DEFINITION);
    } else if (element instanceof Element.CaptionName name) {
      addCaption(name.caption());
    } else if (element instanceof Element.WorkName name) {
      addWorks(List.of(name.work()));
    } else if (element instanceof Element.WorkNumber number) {
      addWorks(number.works());
    } else if (element instanceof Element.FieldName name) {
      addFields(name);
    }
  }

  private void addLesson() {
    Heading title = outline.lessonTitle();
    if (title != null) {
      add(title.title().range(), Role.DEFINITION);
    }
    if (outline.titlePage() != null) {
      addValue(outline.titlePage().field(FieldKind.TITLE));
    }
    for (Field field : outline.frontMatter()) {
      if (FieldKind.TITLE.equals(field.kind())) {
        addValue(field);
      }
    }
  }

  private void addPlacement(Placement placement) {
    add(placement.heading().title().range(), Role.DEFINITION);
    if (placement.level() == PlacementLevel.PART && outline.titlePage() != null) {
      addValue(outline.titlePage().field(FieldKind.SUBTITLE));
    }
  }

  private void addValue(@Nullable Field field) {
    if (field != null && field.value() != null) {
      add(field.value().range(), Role.COPY);
    }
  }

  private void addSection(SectionTitle title) {
    Section section = title.section();
    add(section.heading().title().range(), Role.DEFINITION);
    for (TitleCopy copy : title.copies()) {
      add(copy.title().range(), Role.COPY);
    }
    MentionTargets targets = MentionTargets.of(outline);
    for (NumberMention mention : NumberMentionReader.read(outline)) {
      if (section.equals(targets.section(mention))) {
        add(mention.range(), Role.MENTION);
      }
    }
  }

  private void addCaption(Caption caption) {
    add(caption.label().range(), Role.DEFINITION);
    MentionTargets targets = MentionTargets.of(outline);
    for (NumberMention mention : NumberMentionReader.read(outline)) {
      if (caption.equals(targets.caption(mention))) {
        add(mention.range(), Role.MENTION);
      }
    }
  }

  private void addWorks(List<Work> works) {
    for (Work work : works) {
      for (Reference reference : work.listed()) {
        add(reference.citation().text().range(), Role.DEFINITION);
      }
      for (Reference reference : work.cited()) {
        add(reference.citation().text().range(), Role.MENTION);
      }
    }
    NumberedWorks numbered = NumberedWorks.of(outline);
    for (NumberCitation citation : NumberCitationReader.read(outline)) {
      if (!Collections.disjoint(numbered.cited(citation), works)) {
        add(citation.range(), Role.MENTION);
      }
    }
  }

  /** On the title page a field stands alone; in sections the same one stands in each. */
  private void addFields(Element.FieldName name) {
    FieldKind kind = name.section() == null ? null : name.field().kind();
    for (Field field : outline.fields()) {
      if (field.equals(name.field()) || (kind != null && kind.equals(field.kind()))) {
        add(field.label().word().range(), Role.COPY);
      }
    }
  }

  private void add(TextRange range, Role role) {
    occurrences.add(new Occurrence(range, role));
  }
}
