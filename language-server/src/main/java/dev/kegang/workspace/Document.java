package dev.kegang.workspace;

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
 * @param pages the pages it was read from, for its next version; null where there will be none
 */
public record Document(
    String uri,
    int version,
    SourceText source,
    Outline outline,
    Recognition recognition,
    Treatment treatment,
    @Nullable PagedOutline pages) {

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
    SourceText source = SourceText.of(text);
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
    return of(uri, version, decided, treatment, treatment.readPages(SourceText.of(text)));
  }

  /**
   * The document after a change of its text: what the change does not reach is not parsed again.
   *
   * @param next the whole text then
   */
  public Document after(
      int nextVersion, SourceText next, TextChange change, Recognition.@Nullable Reason decided) {
    PagedOutline read = pages == null ? treatment.readPages(next) : pages.after(next, change);
    return of(uri, nextVersion, decided, treatment, read);
  }

  private static Document of(
      String uri,
      int version,
      Recognition.@Nullable Reason decided,
      Treatment treatment,
      PagedOutline pages) {
    Outline outline = pages.outline();
    Recognition recognition = recognition(uri, decided, outline);
    return new Document(uri, version, outline.source(), outline, recognition, treatment, pages);
  }

  private static Recognition recognition(
      String uri, Recognition.@Nullable Reason decided, Outline outline) {
    String fileName = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
    return Recognition.of(fileName, decided, outline);
  }

  /** What its settings let be found in it. */
  public LintResult check() {
    return treatment.linter().check(outline);
  }

  public boolean isOutline() {
    return recognition.isOutline();
  }

  /** The same document with what was found where its links lead. */
  public Document with(LinkTargets found) {
    return new Document(uri, version, source, outline.with(found), recognition, treatment, pages);
  }
}
