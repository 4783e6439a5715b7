package dev.kegang.settings;

import org.jspecify.annotations.Nullable;

/**
 * What the formatter looks after. Each is an option of its own, {@code true} where settings say
 * nothing; what it does stands in the bundles as {@code format.NAME}.
 */
public enum FormatConcern {
  SECTION_NUMBERS("sectionNumbers"),
  HEADING_MARKS("headingMarks"),
  THEMATIC_BREAKS("thematicBreaks"),
  LIST_MARKERS("listMarkers"),
  MARKER_GAPS("markerGaps"),
  LIST_NUMBERS("listNumbers"),
  LIST_NESTING("listNesting"),
  LABELS("labels"),
  TABLES("tables"),
  TRAILING_BLANKS("trailingBlanks"),
  BLANK_LINES("blankLines"),
  FINAL_NEWLINE("finalNewline");

  private final String key;

  FormatConcern(String key) {
    this.key = key;
  }

  /** Its name in settings. */
  public String key() {
    return key;
  }

  /** The concern settings call by a name; null where there is none. */
  public static @Nullable FormatConcern of(String key) {
    for (FormatConcern concern : values()) {
      if (concern.key.equals(key)) {
        return concern;
      }
    }
    return null;
  }
}
