package dev.kegang.outline;

import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PageKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What outlines of one kind must have.
 *
 * @param id its name in settings
 * @param requiredPages pages every outline of this kind has
 * @param requiredFields per kind of section the fields it needs, in order
 */
public record Profile(
    String id, Set<PageKind> requiredPages, Map<SectionKind, List<FieldKind>> requiredFields) {

  /** The profile of format.md: four fields in content sections and in the discussion. */
  public static final Profile LESSON_OUTLINE =
      new Profile(
          "lesson-outline",
          Set.of(PageKind.TITLE_PAGE, PageKind.TABLE_OF_CONTENTS, PageKind.BIBLIOGRAPHY),
          Map.of(
              SectionKind.CONTENT, contentFields(),
              SectionKind.DISCUSSION, contentFields(),
              SectionKind.BIBLIOGRAPHY, List.of()));

  /** The fields a kind of section needs, in order. */
  public List<FieldKind> required(SectionKind kind) {
    return requiredFields.getOrDefault(kind, List.of());
  }

  private static List<FieldKind> contentFields() {
    return List.of(
        FieldKind.SUMMARY, FieldKind.KEY_POINTS, FieldKind.REFERENCES, FieldKind.EXAMPLES);
  }
}
