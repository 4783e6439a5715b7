package dev.kegang.outline;

import dev.kegang.text.TextSpan;

/**
 * A citation and the item that holds it.
 *
 * @param section the section the item stands in
 */
public record Reference(Section section, Item item, Citation citation) {

  /** Whether the other one of the same outline stands where this one does. */
  public boolean isAtPlaceOf(Reference other) {
    return item.range().equals(other.item.range());
  }

  /** Whether it stands in the bibliography. */
  public boolean isListed() {
    return section.kind() == SectionKind.BIBLIOGRAPHY;
  }

  /** Whether it names no title, only who wrote the work and when. */
  public boolean isPointer() {
    TextSpan title = citation.title();
    TextSpan year = citation.year();
    return title == null || (year != null && title.range().contains(year.range()));
  }

  /** Whether it tells less of the work than a bibliography does. */
  public boolean isShort() {
    return isPointer() || (citation.authors() == null && citation.year() == null);
  }
}
