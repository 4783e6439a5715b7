package dev.kegang.workspace;

import dev.kegang.outline.LinkTargets;
import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineReader;
import dev.kegang.outline.Profile;
import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.Vocabulary;

/**
 * One text at one version, parsed.
 *
 * @param uri as the client spells it
 * @param version the client's number for this text; 0 for a file on disk
 * @param outline what the text says; also there for files that are not outlines, whose findings are
 *     never shown
 * @param recognition whether and why the file counts as an outline
 */
public record Document(
    String uri, int version, SourceText source, Outline outline, Recognition recognition) {

  /**
   * Parses a text.
   *
   * @param forced whether the editor says that it is an outline, or it already was one
   */
  public static Document of(String uri, int version, String text, boolean forced) {
    SourceText source = SourceText.of(text);
    Outline outline = OutlineReader.read(source, Vocabulary.bundled(), Profile.LESSON_OUTLINE);
    String fileName = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
    return new Document(uri, version, source, outline, Recognition.of(fileName, forced, outline));
  }

  public boolean isOutline() {
    return recognition.isOutline();
  }

  /** The same document with what was found where its links lead. */
  public Document with(LinkTargets found) {
    return new Document(uri, version, source, outline.with(found), recognition);
  }
}
