package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what is under the cursor. */
public final class ElementFinder {

  private final Outline outline;
  private final int offset;

  private ElementFinder(Outline outline, int offset) {
    this.outline = outline;
    this.offset = offset;
  }

  /** The element an offset touches; null where there is nothing but plain text. */
  public static @Nullable Element at(Outline outline, int offset) {
    return new ElementFinder(outline, offset).find();
  }

  private @Nullable Element find() {
    Element found = lesson();
    found = found == null ? placement() : found;
    found = found == null ? section() : found;
    found = found == null ? link() : found;
    found = found == null ? mention() : found;
    found = found == null ? workNumber() : found;
    found = found == null ? item() : found;
    return found == null ? field() : found;
  }

  private @Nullable Element lesson() {
    Heading title = outline.lessonTitle();
    if (title != null && touches(title.text().range())) {
      return new Element.LessonName(title.title().range());
    }
    Field onPage = outline.titlePage() == null ? null : outline.titlePage().field(FieldKind.TITLE);
    TextRange value = valueTouched(onPage);
    for (Field field : outline.frontMatter()) {
      value = value == null && FieldKind.TITLE.equals(field.kind()) ? valueTouched(field) : value;
    }
    return value == null ? null : new Element.LessonName(value);
  }

  private @Nullable Element placement() {
    for (Placement placement : outline.placements()) {
      if (touches(placement.heading().text().range())) {
        return new Element.PlacementName(placement.heading().title().range(), placement);
      }
    }
    Placement part = outline.placement(PlacementLevel.PART);
    if (part != null && outline.titlePage() != null) {
      TextRange value = valueTouched(outline.titlePage().field(FieldKind.SUBTITLE));
      return value == null ? null : new Element.PlacementName(value, part);
    }
    return null;
  }

  private @Nullable Element section() {
    if (!canNameSection()) {
      return null;
    }
    for (SectionTitle title : SectionTitle.all(outline)) {
      Section section = title.section();
      if (touches(section.heading().text().range())) {
        return new Element.SectionName(section.heading().title().range(), title);
      }
      for (TitleCopy copy : title.copies()) {
        if (touches(copy.title().range())) {
          return new Element.SectionName(copy.title().range(), title);
        }
      }
      for (Topic topic : section.topics()) {
        if (touches(topic.heading().text().range())) {
          return new Element.TopicName(topic.heading().title().range(), topic.heading());
        }
      }
    }
    return null;
  }

  /** Laying out all titles is work that most places don't need. */
  private boolean canNameSection() {
    for (Section section : outline.sections()) {
      if (section.range().touches(offset)) {
        boolean heading = touches(section.heading().text().range());
        for (Topic topic : section.topics()) {
          heading |= touches(topic.heading().text().range());
        }
        return heading;
      }
    }
    return true;
  }

  private @Nullable Element link() {
    for (Link link : outline.links()) {
      if (touches(link.range())) {
        return new Element.LinkName(link.range(), link);
      }
    }
    return null;
  }

  private @Nullable Element mention() {
    for (NumberMention mention : NumberMentionReader.read(outline)) {
      if (touches(mention.range())) {
        MentionTargets targets = MentionTargets.of(outline);
        Caption caption = targets.caption(mention);
        if (caption != null) {
          return new Element.CaptionName(mention.range(), caption);
        }
        Section section = targets.section(mention);
        if (section != null) {
          return new Element.SectionNumber(mention.range(), titleOf(section));
        }
      }
    }
    return null;
  }

  private @Nullable Element workNumber() {
    for (NumberCitation citation : NumberCitationReader.read(outline)) {
      if (touches(citation.range())) {
        List<Work> works = NumberedWorks.of(outline).cited(citation);
        return works.isEmpty() ? null : new Element.WorkNumber(citation.range(), works);
      }
    }
    return null;
  }

  private SectionTitle titleOf(Section section) {
    for (SectionTitle title : SectionTitle.all(outline)) {
      if (title.section().equals(section)) {
        return title;
      }
    }
    throw new IllegalArgumentException("not a section of this outline");
  }

  private @Nullable Element item() {
    for (Item item : outline.items()) {
      if (!touches(item.text().range())) {
        continue;
      }
      if (item.content() instanceof Caption caption) {
        TextRange label = caption.label().range();
        boolean onTitle = !caption.title().isEmpty() && touches(caption.title().range());
        return touches(label) || onTitle ? new Element.CaptionName(label, caption) : null;
      }
      if (item.content() instanceof Citation citation) {
        return work(item, citation);
      }
    }
    return null;
  }

  private @Nullable Element work(Item item, Citation citation) {
    for (Work work : outline.works()) {
      for (Reference reference : work.listed()) {
        if (reference.item().equals(item)) {
          return new Element.WorkName(citation.text().range(), work, reference);
        }
      }
      for (Reference reference : work.cited()) {
        if (reference.item().equals(item)) {
          return new Element.WorkName(citation.text().range(), work, reference);
        }
      }
    }
    return null;
  }

  private @Nullable Element field() {
    for (Field field : outline.fields()) {
      if (touches(field.label().range()) && field.kind() != null) {
        return new Element.FieldName(field.label().word().range(), field, sectionOf(field));
      }
    }
    return null;
  }

  private @Nullable Section sectionOf(Field field) {
    for (Section section : outline.sections()) {
      if (section.range().contains(field.range())) {
        return section;
      }
    }
    return null;
  }

  private @Nullable TextRange valueTouched(@Nullable Field field) {
    return field != null && field.value() != null && touches(field.value().range())
        ? field.value().range()
        : null;
  }

  private boolean touches(TextRange range) {
    return range.touches(offset);
  }
}
