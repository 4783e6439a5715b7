package dev.kegang.workspace;

import dev.kegang.outline.Outline;
import dev.kegang.text.SourceText;

/**
 * One text at one version, parsed.
 *
 * @param uri as the client spells it
 * @param version the client's number for this text; 0 for a file on disk
 * @param outline what the text says; also there for files that are not outlines, whose findings are
 *     never shown
 * @param recognition whether and why the file counts as an outline
 */
public record Document(String uri, int version, SourceText source, Outline outline, Recognition recognition) {

  /** Parses a text. */
  public static Document of(String uri, int version, String text, boolean forced) {
    throw new UnsupportedOperationException();
  }

  public boolean isOutline() {
    return recognition.isOutline();
  }
}
