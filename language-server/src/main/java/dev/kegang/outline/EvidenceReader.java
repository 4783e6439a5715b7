package dev.kegang.outline;

import dev.kegang.vocabulary.FieldKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides what in a text speaks for its being an outline (format.md §5). */
final class EvidenceReader {

  private static final int SECTIONS = 2;
  private static final int FIELDS = 2;

  private EvidenceReader() {}

  static Evidence read(List<Placement> placements, PageReader pages, Profile profile) {
    TitlePage titlePage = pages.titlePage();
    if (titlePage != null
        && (titlePage.field(FieldKind.TITLE) != null
            || titlePage.field(FieldKind.SUBTITLE) != null)) {
      return Evidence.TITLE_PAGE;
    }
    for (Placement placement : placements) {
      if (placement.hours() != null) {
        return Evidence.PLACEMENT_WITH_HOURS;
      }
    }
    int sections = sectionsWithFields(pages.sections(), profile);
    if (sections >= SECTIONS) {
      return Evidence.SECTIONS_WITH_FIELDS;
    }
    boolean other = sections > 0 || !placements.isEmpty() || titlePage != null;
    return pages.tableOfContents() != null && other ? Evidence.CONTENTS_WITH_OTHER : Evidence.NONE;
  }

  private static int sectionsWithFields(List<Section> sections, Profile profile) {
    int count = 0;
    for (Section section : sections) {
      if (section.heading().ordinal() != null) {
        Set<FieldKind> kinds = new HashSet<>();
        for (Field field : section.fields()) {
          FieldKind kind = field.kind();
          if (kind != null && isCounted(kind, section.kind(), profile)) {
            kinds.add(kind);
          }
        }
        count += kinds.size() >= FIELDS ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean isCounted(FieldKind kind, SectionKind section, Profile profile) {
    return profile.required(section).contains(kind)
        || Profile.LESSON_OUTLINE.required(section).contains(kind);
  }
}
