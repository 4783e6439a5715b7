package dev.kegang.outline;

import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PageKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What outlines of one kind must have.
 *
 * @param id its name in settings
 * @param requiredPages pages every outline of this kind has
 * @param place where its fields stand
 * @param required the fields it needs
 * @param order all fields it knows, in order
 * @param silentRules rules that make no sense for it
 * @param evidence what in a text speaks for this kind
 */
public record Profile(
    String id,
    Set<PageKind> requiredPages,
    Place place,
    List<FieldKind> required,
    List<FieldKind> order,
    Set<String> silentRules,
    ProfileEvidence evidence) {

  /** What the fields of an outline belong to. */
  public enum Place {
    /** Each section has them, the bibliography apart. */
    SECTION,
    /** The lesson as a whole has them, each once, in whatever form. */
    LESSON
  }

  /** The profile of format.md: four fields in content sections and in the discussion. */
  public static final Profile LESSON_OUTLINE =
      new Profile(
          "lesson-outline",
          Set.of(PageKind.TITLE_PAGE, PageKind.TABLE_OF_CONTENTS, PageKind.BIBLIOGRAPHY),
          Place.SECTION,
          contentFields(),
          contentFields(),
          Set.of(),
          ProfileEvidence.NONE);

  /** The fields a kind of section needs, in order. */
  public List<FieldKind> required(SectionKind kind) {
    return hasFields(kind) ? required : List.of();
  }

  /** The fields a kind of section may have, in the order they belong in. */
  public List<FieldKind> order(SectionKind kind) {
    return hasFields(kind) ? order : List.of();
  }

  /** One that settings define on top of this; no text speaks for it by itself. */
  public Profile named(String name) {
    return new Profile(
        name, requiredPages, place, required, order, silentRules, ProfileEvidence.NONE);
  }

  public Profile withPages(Set<PageKind> pages) {
    return new Profile(id, pages, place, required, order, silentRules, evidence);
  }

  public Profile withFields(List<FieldKind> needed, List<FieldKind> ordered) {
    return new Profile(id, requiredPages, place, needed, ordered, silentRules, evidence);
  }

  private boolean hasFields(SectionKind kind) {
    return place == Place.SECTION && kind != SectionKind.BIBLIOGRAPHY;
  }

  private static List<FieldKind> contentFields() {
    return List.of(
        FieldKind.SUMMARY, FieldKind.KEY_POINTS, FieldKind.REFERENCES, FieldKind.EXAMPLES);
  }

  /** Asked of every page after every edit, and then of the very same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Profile profile
            && id.equals(profile.id)
            && requiredPages.equals(profile.requiredPages)
            && place == profile.place
            && required.equals(profile.required)
            && order.equals(profile.order)
            && silentRules.equals(profile.silentRules)
            && evidence.equals(profile.evidence));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
