package dev.kegang.workspace;

import dev.kegang.course.CourseIndex;
import dev.kegang.course.CourseLesson;
import dev.kegang.lint.DocumentCheck;
import dev.kegang.lint.LintResult;
import dev.kegang.outline.LinkTargets;
import dev.kegang.outline.Outline;
import dev.kegang.outline.PagedOutline;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextChange;
import org.jspecify.annotations.Nullable;

/**
 * One text at one version, parsed.
 *
 * @param uri as the client spells it
 * @param version the client's number for this text; 0 for a file on disk
 * @param outline what the text says; also there for files that are not outlines, whose findings are
 *     never shown
 * @param recognition whether and why the file counts as an outline
 * @param treatment how its settings want it read and checked
 * @param editing what its next version needs; null where there will be none
 */
public record Document(
    String uri,
    int version,
    SourceText source,
    Outline outline,
    Recognition recognition,
    Treatment treatment,
    @Nullable Editing editing) {

  /**
   * Parses a text without settings.
   *
   * @param forced whether the editor says that it is an outline, or it already was one
   */
  public static Document of(String uri, int version, String text, boolean forced) {
    Recognition.Reason decided = forced ? Recognition.Reason.LANGUAGE : null;
    return of(uri, version, text, decided, Treatment.STANDARD);
  }

  /**
   * Parses a text.
   *
   * @param decided why it is or is not an outline whatever it says; null where its name and content
   *     decide
   */
  public static Document of(
      String uri,
      int version,
      String text,
      Recognition.@Nullable Reason decided,
      Treatment treatment) {
    return of(uri, version, SourceText.of(text), decided, treatment);
  }

  /** Likewise a text that was read from a file. */
  public static Document of(
      String uri,
      int version,
      SourceText source,
      Recognition.@Nullable Reason decided,
      Treatment treatment) {
    Outline outline = treatment.read(source);
    return new Document(
        uri, version, source, outline, recognition(uri, decided, outline), treatment, null);
  }

  /** Parses a text that is going to be edited; see {@link #of} for what it takes. */
  public static Document open(
      String uri,
      int version,
      String text,
      Recognition.@Nullable Reason decided,
      Treatment treatment) {
    PagedOutline read = treatment.readPages(SourceText.of(text));
    return of(uri, version, decided, treatment, Editing.of(treatment.linter(), read));
  }

  /**
   * The document after a change of its text: what the change does not reach is not parsed again.
   *
   * @param next the whole text then
   */
  public Document after(
      int nextVersion, SourceText next, TextChange change, Recognition.@Nullable Reason decided) {
    if (editing == null) {
      return open(uri, nextVersion, next.content(), decided, treatment);
    }
    PagedOutline read = editing.pages().after(next, change);
    return of(uri, nextVersion, decided, treatment, editing.after(read));
  }

  /**
   * A text that is kept and not read, so that all requests about it are answered with nothing.
   *
   * @param why it is not
   * @param decided why it is or is not an outline whatever it says; null where its name decides
   */
  public static Document unread(
      String uri,
      int version,
      SourceText source,
      Recognition.Reason why,
      Recognition.@Nullable Reason decided,
      Treatment treatment) {
    Outline nothing = treatment.read(SourceText.of(""));
    Recognition recognition = recognition(uri, decided, nothing).unread(why);
    return new Document(uri, version, source, nothing, recognition, treatment, null);
  }

  private static Document of(
      String uri,
      int version,
      Recognition.@Nullable Reason decided,
      Treatment treatment,
      Editing editing) {
    Outline outline = editing.pages().outline();
    Recognition recognition = recognition(uri, decided, outline);
    return new Document(uri, version, outline.source(), outline, recognition, treatment, editing);
  }

  private static Recognition recognition(
      String uri, Recognition.@Nullable Reason decided, Outline outline) {
    String fileName = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
    return Recognition.of(fileName, decided, outline);
  }

  /** What its settings let be found in it. */
  public LintResult check() {
    return treatment.linter().alone(checked());
  }

  /**
   * Likewise as a lesson of a course.
   *
   * @param lesson what it says to the others
   * @param course with the lesson in it
   */
  public LintResult check(CourseLesson lesson, CourseIndex course) {
    DocumentCheck checked = checked();
    return checked.result().and(treatment.linter().checkCourse(checked, lesson, course));
  }

  /** What can be said of it before its course is known. */
  public DocumentCheck checked() {
    if (isTooLarge()) {
      return UnreadCheck.tooLarge(this);
    }
    return editing == null ? treatment.linter().checkDocument(outline) : editing.check().check();
  }

  /**
   * What it says to the other lessons of its course.
   *
   * @param path of its file
   */
  public CourseLesson lesson(String path) {
    return editing == null ? CourseLesson.of(path, outline) : editing.lesson().lesson(path);
  }

  public boolean isOutline() {
    return recognition.isOutline();
  }

  /** Whether it is an outline of which only that is said. */
  public boolean isTooLarge() {
    return recognition.reason() == Recognition.Reason.TOO_LARGE;
  }

  /** Whether it is an outline, also one that could not be read. */
  public boolean isMeantAsOutline() {
    return isOutline() || isTooLarge() || recognition.reason() == Recognition.Reason.FAULT;
  }

  /** The same document under another spelling of its URI. */
  public Document at(String otherUri) {
    return new Document(otherUri, version, source, outline, recognition, treatment, editing);
  }

  /** The same document with what was found where its links lead. */
  public Document with(LinkTargets found) {
    Outline linked = outline.with(found);
    Editing next = editing == null ? null : editing.with(linked);
    return new Document(uri, version, source, linked, recognition, treatment, next);
  }
}
