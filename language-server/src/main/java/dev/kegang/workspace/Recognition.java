package dev.kegang.workspace;

import dev.kegang.outline.Evidence;

/**
 * Whether a file counts as a lesson outline, and why (format.md §5).
 *
 * @param reason what decided it
 * @param evidence what the content shows, whatever decided it
 */
public record Recognition(Reason reason, Evidence evidence) {

  /** What decided. */
  public enum Reason {
    LANGUAGE,
    FILE_NAME,
    CONTENT,
    ORDINARY_FILE,
    TEMPLATE_TITLE,
    NO_EVIDENCE;

    public boolean isOutline() {
      return this == LANGUAGE || this == FILE_NAME || this == CONTENT;
    }
  }

  public boolean isOutline() {
    return reason.isOutline();
  }
}
