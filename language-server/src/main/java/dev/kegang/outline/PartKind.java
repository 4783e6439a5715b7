package dev.kegang.outline;

import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PageKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a part of an outline is.
 *
 * @param role the kind of part
 * @param page the page its heading names; null where it names none
 * @param field the field its heading opens; null where it opens none
 */
record PartKind(Role role, @Nullable PageKind page, @Nullable FieldKind field) {

  /** Where a part stands in the outline. */
  enum Role {
    PREAMBLE,
    PLACEMENT,
    LESSON_TITLE,
    PAGE,
    SECTION,
    TOPIC,
    FIELD,
    DETAIL
  }

  static PartKind of(Role role) {
    return new PartKind(role, null, null);
  }

  static PartKind page(PageKind page) {
    return new PartKind(Role.PAGE, page, null);
  }

  boolean isPage(PageKind kind) {
    return role == Role.PAGE && page == kind;
  }

  /** Whether a part of this kind ends the page or section before it. */
  boolean opensPage() {
    return role.compareTo(Role.SECTION) <= 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartKind kind
        && role == kind.role
        && page == kind.page
        && Objects.equals(field, kind.field);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, page, field);
  }
}
