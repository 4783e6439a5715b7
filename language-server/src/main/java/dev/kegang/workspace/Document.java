package dev.kegang.workspace;

import dev.kegang.lint.LintResult;
import dev.kegang.outline.LinkTargets;
import dev.kegang.outline.Outline;
import dev.kegang.text.SourceText;
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
 */
public record Document(
    String uri,
    int version,
    SourceText source,
    Outline outline,
    Recognition recognition,
    Treatment treatment) {

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
    String fileName = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
    Recognition recognition = Recognition.of(fileName, decided, outline);
    return new Document(uri, version, source, outline, recognition, treatment);
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
    return new Document(uri, version, source, outline.with(found), recognition, treatment);
  }
}
