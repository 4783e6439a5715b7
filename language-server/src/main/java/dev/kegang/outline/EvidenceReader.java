package dev.kegang.outline;

import dev.kegang.vocabulary.FieldKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides what in a text speaks for its being an outline (format.md §5). */
final class EvidenceReader {

  private static final int SECTIONS = 2;
  private static final int FIELDS = 2;

  private final Profile profile;

  EvidenceReader(Profile profile) {
    this.profile = profile;
  }

  /**
   * Looks at a text.
   *
   * @param contents of all its pages, in order
   */
  Evidence read(List<PageContent> contents) {
    boolean hours = false;
    boolean other = false;
    boolean tableOfContents = false;
    int sections = 0;
    for (PageContent content : contents) {
      TitlePage titlePage = content.titlePage();
      if (titlePage != null
          && (titlePage.field(FieldKind.TITLE) != null
              || titlePage.field(FieldKind.SUBTITLE) != null)) {
        return Evidence.TITLE_PAGE;
      }
      for (Placement placement : content.placements()) {
        hours |= placement.hours() != null;
      }
      other |= titlePage != null || !content.placements().isEmpty();
      tableOfContents |= content.tableOfContents() != null;
      if (sections < SECTIONS) {
        sections += sectionsWithFields(content.sections());
      }
    }
    if (hours) {
      return Evidence.PLACEMENT_WITH_HOURS;
    }
    if (sections >= SECTIONS) {
      return Evidence.SECTIONS_WITH_FIELDS;
    }
    return tableOfContents && (other || sections > 0)
        ? Evidence.CONTENTS_WITH_OTHER
        : Evidence.NONE;
  }

  private int sectionsWithFields(List<Section> sections) {
    int count = 0;
    for (Section section : sections) {
      if (section.heading().ordinal() != null) {
        Set<FieldKind> kinds = new HashSet<>();
        for (Field field : section.fields()) {
          FieldKind kind = field.kind();
          if (kind != null && isCounted(kind, section.kind())) {
            kinds.add(kind);
          }
        }
        count += kinds.size() >= FIELDS ? 1 : 0;
        if (count >= SECTIONS) {
          return count;
        }
      }
    }
    return count;
  }

  private boolean isCounted(FieldKind kind, SectionKind section) {
    return profile.required(section).contains(kind)
        || Profile.LESSON_OUTLINE.required(section).contains(kind);
  }
}
