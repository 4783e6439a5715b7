package dev.kegang.workspace;

import dev.kegang.outline.Evidence;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file counts as a lesson outline, and why (format.md §5).
 *
 * @param reason what decided it
 * @param evidence what the content shows, whatever decided it
 */
public record Recognition(Reason reason, Evidence evidence) {

  private static final String OUTLINE_NAME = ".outline.md";
  private static final List<String> ORDINARY_NAMES =
      List.of("readme", "changelog", "contributing", "license");

  /** What decided. */
  public enum Reason {
    LANGUAGE,
    /** Settings name it. */
    SETTINGS,
    /** Settings leave it out. */
    EXCLUDED,
    FILE_NAME,
    CONTENT,
    ORDINARY_FILE,
    TEMPLATE_TITLE,
    NO_EVIDENCE,
    /** It is one, and is not read. */
    TOO_LARGE,
    /** It is one, and reading it failed. */
    FAULT;

    public boolean isOutline() {
      return this == LANGUAGE || this == SETTINGS || this == FILE_NAME || this == CONTENT;
    }
  }

  /**
   * Decides for one file.
   *
   * @param fileName without folders
   * @param decided what decides whatever its name and content; null where nothing does
   */
  public static Recognition of(String fileName, @Nullable Reason decided, Outline outline) {
    Reason reason = decided == null ? reason(fileName, outline) : decided;
    return new Recognition(reason, outline.evidence());
  }

  public boolean isOutline() {
    return reason.isOutline();
  }

  /** The recognition of a text that nothing more can be said of. */
  Recognition unread(Reason why) {
    return isOutline() ? new Recognition(why, evidence) : this;
  }

  private static Reason reason(String fileName, Outline outline) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(OUTLINE_NAME)) {
      return Reason.FILE_NAME;
    }
    if (isOrdinary(name)) {
      return Reason.ORDINARY_FILE;
    }
    if (outline.evidence() == Evidence.NONE) {
      return Reason.NO_EVIDENCE;
    }
    Heading title = outline.lessonTitle();
    return title != null && isTemplate(title.text().text())
        ? Reason.TEMPLATE_TITLE
        : Reason.CONTENT;
  }

  /** Such as {@code README.md} and {@code README.zh-CN.md}, but not {@code readme-first.md}. */
  private static boolean isOrdinary(String name) {
    int dot = name.indexOf('.');
    return ORDINARY_NAMES.contains(dot < 0 ? name : name.substring(0, dot));
  }

  /** A title still to be filled in: {@code {{title}}}, {@code <title>}, {@code [Topic]}, blanks. */
  private static boolean isTemplate(String title) {
    if (title.contains("{{") || title.contains("____") || title.contains("<%")) {
      return true;
    }
    int open = title.indexOf('[');
    String before = title.substring(0, Math.max(0, open)).strip();
    boolean alone = before.isEmpty() || before.endsWith(":") || before.endsWith("：");
    return (open >= 0 && alone && title.endsWith("]"))
        || (title.length() > 2 && title.charAt(0) == '<' && title.endsWith(">"));
  }
}
