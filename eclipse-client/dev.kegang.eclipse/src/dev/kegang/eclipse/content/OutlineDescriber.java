package dev.kegang.eclipse.content;

import dev.kegang.workspace.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

/**
 * Tells a lesson outline in a plain Markdown file from every other Markdown file, by its first lines and by what the
 * server itself goes by.
 */
public final class OutlineDescriber implements ITextContentDescriber {

  /** UTF-16 units; a title page, a contents list and some sections fit into them. */
  private static final int FIRST_LINES = 16 * 1024;

  /** A name that says nothing. */
  private static final String NAME = "file:///lesson.md";

  @Override
  public int describe(InputStream contents, IContentDescription description) throws IOException {
    return describe(new InputStreamReader(contents, StandardCharsets.UTF_8), description);
  }

  @Override
  public int describe(Reader contents, IContentDescription description) throws IOException {
    char[] buffer = new char[FIRST_LINES];
    int length = 0;
    for (int read = 0; read >= 0 && length < buffer.length; ) {
      read = contents.read(buffer, length, buffer.length - length);
      length += Math.max(0, read);
    }
    return isOutline(new String(buffer, 0, length)) ? VALID : INVALID;
  }

  static boolean isOutline(String text) {
    return Document.of(NAME, 0, text, false).isOutline();
  }

  @Override
  public QualifiedName[] getSupportedOptions() {
    return new QualifiedName[0];
  }
}
