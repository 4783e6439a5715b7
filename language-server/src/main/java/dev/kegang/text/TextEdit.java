package dev.kegang.text;

/**
 * The replacement of a stretch of a text.
 *
 * @param range what is replaced, in UTF-16 offsets of the text before the edit
 * @param newText what stands there afterwards; empty for a deletion
 */
public record TextEdit(TextRange range, String newText) {

  public static TextEdit insert(int offset, String newText) {
    return new TextEdit(TextRange.at(offset), newText);
  }

  public static TextEdit delete(TextRange range) {
    return new TextEdit(range, "");
  }
}
