package dev.kegang.outline;

/** What in a text speaks for its being a lesson outline (format.md §5), strongest first. */
public enum Evidence {
  TITLE_PAGE,
  PLACEMENT_WITH_HOURS,
  SECTIONS_WITH_FIELDS,
  CONTENTS_WITH_OTHER,
  /** The fields of a profile that is known by them, such as a teaching plan's. */
  FIELDS_OF_PROFILE,
  /** A title that names such a document, which divides hours or has some of its fields. */
  TITLE,
  NONE
}
